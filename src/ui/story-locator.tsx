import type { Place } from '../domain/place.ts';
import { Locator } from './locator.tsx';
import styles from './story-locator.module.css';
import { useStore } from './use-store.ts';

/** Where a story has no map beside it: in a browser that cannot draw one, and on paper. Never fetched before the map. */
export function StoryLocator({ place }: { readonly place: Place }) {
  const map = useStore(({ session }) => session.map);
  if (!place.point || (map !== 'usable' && map !== 'unavailable')) return null;
  return (
    <div className={map === 'unavailable' ? styles['header'] : `${styles['header']} ${styles['printed']}`}>
      <Locator place={place} described />
    </div>
  );
}

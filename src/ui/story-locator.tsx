import type { Place } from '../domain/place.ts';
import { Locator } from './locator.tsx';
import styles from './story-locator.module.css';
import { useStore } from './use-store.ts';

/** Where in the region a story is at home: small beside the map, larger where there is none and on paper. */
export function StoryLocator({ place }: { readonly place: Place }) {
  const alone = useStore(({ session }) => session.map === 'unavailable');
  if (!place.point) return null;
  return (
    <div className={alone ? `${styles['corner']} ${styles['alone']}` : styles['corner']}>
      <Locator place={place} described />
    </div>
  );
}

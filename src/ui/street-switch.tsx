import { streetHosts } from '../domain/tiles.ts';
import { streetTexts } from '../locales/streets.ts';
import { setSession } from '../store/store.ts';
import { tiles } from '../store/tiles.ts';
import styles from './street-switch.module.css';
import { base, useStore, useTexts } from './use-store.ts';

/** The switch of the street map, where this site has one; it says whom the map would ask before it asks. */
export function StreetSwitch() {
  const texts = useTexts(streetTexts);
  const on = useStore(({ session }) => session.streets !== 'off');
  if (!tiles.streets) return null;
  const hosts = streetHosts(tiles, new URL(base, location.href).href);
  return (
    <div className={styles['switch']}>
      <label>
        <input type="checkbox" checked={on} aria-describedby="street-map-from" onChange={() => setSession({ streets: on ? 'off' : 'asked' })} />
        <span>{texts.name}</span>
      </label>
      <p id="street-map-from" className="quiet">
        {texts.before(hosts)}
      </p>
    </div>
  );
}

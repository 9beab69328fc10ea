import type { ReactNode } from 'react';
import { geoUri, mapApps, openIn } from '../domain/datum.ts';
import type { Place } from '../domain/place.ts';
import { shareTexts } from '../locales/share.ts';
import styles from './share-panel.module.css';
import { data, useStore, useTexts } from './use-store.ts';

/** The place in other maps, each told in its own datum. */
export function OtherMaps({ place }: { readonly place: Place }) {
  const texts = useTexts(shareTexts);
  const locale = useStore(({ view }) => view.locale);
  if (!place.point) return null;
  const pin = { point: place.point, side: place.side, name: place.names[locale] };
  const links = mapApps.flatMap((app) => {
    const href = openIn(app, pin);
    return href ? [{ app, href }] : [];
  });
  return (
    <Part title={texts.openIn}>
      <ul className={styles['links']}>
        <li>
          <a href={geoUri(place.point, place.accuracyM)}>{texts.phone}</a>
        </li>
        {links.map(({ app, href }) => (
          <li key={app}>
            <a href={href} target="_blank" rel="noreferrer external">
              {texts.apps[app]}
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{texts.disagree}</summary>
        <p>{texts.disagreeNote}</p>
      </details>
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const formats = ['geojson', 'kml', 'gpx'] as const;
const formatNames = { geojson: 'GeoJSON', kml: 'KML', gpx: 'GPX' };

/** The place's data, and all there is. */
export function Downloads({ place }: { readonly place: Place | null }) {
  const texts = useTexts(shareTexts);
  return (
    <Part title={texts.download}>
      <ul className={styles['links']}>
        {place?.point &&
          formats.map((kind) => (
            <li key={kind}>
              <a href={`${data}open/place/${place.id}.${kind}`} download>
                {formatNames[kind]}
              </a>
            </li>
          ))}
        <li>
          <a href={`${data}open/across-the-river.geojson`} download>
            {texts.all}
          </a>
        </li>
        <li>
          <a href={`${data}open/README.md`}>{texts.licence}</a>
        </li>
      </ul>
    </Part>
  );
}

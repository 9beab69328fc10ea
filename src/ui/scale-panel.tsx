import { useEffect } from 'react';
import { findPlace } from '../domain/catalogue.ts';
import type { LonLat } from '../domain/geography.ts';
import { grounds } from '../domain/overlay.ts';
import type { Place } from '../domain/place.ts';
import { scaleTexts } from '../locales/scale.ts';
import { layOutline, loadOutlines } from '../store/scale.ts';
import { data, useCatalogue, useStore, useTexts } from './use-store.ts';

/** Central station, from `geo/layers/stations.geojson`: ground that most readers of the Hong Kong edition know on foot. */
const central: LonLat = [114.15809, 22.28177];

/** Offered with every zone: its outline over another place, as large as it is. */
export function ScalePanel({ place }: { readonly place: Place }) {
  const words = useTexts(scaleTexts);
  const locale = useStore(({ view }) => view.locale);
  const catalogue = useCatalogue();
  useEffect(() => void loadOutlines(data), []);
  const others = grounds.flatMap(({ id, point }) => {
    const ground = id !== place.id && catalogue ? findPlace(catalogue, id) : null;
    const at = point ?? ground?.point;
    return ground && at ? [{ id, short: ground.short, at }] : [];
  });
  return (
    <section className="story-section">
      <h2>{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      <ul className="chips">
        {others.map(({ id, short, at }) => (
          <li key={id}>
            <button type="button" className="chip" onClick={() => layOutline(place.id, at)}>
              {short[locale]}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="chip" onClick={() => layOutline(place.id, central)}>
            {words.central}
          </button>
        </li>
      </ul>
    </section>
  );
}

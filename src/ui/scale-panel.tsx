import { useEffect } from 'react';
import type { LonLat } from '../domain/geography.ts';
import type { Place } from '../domain/place.ts';
import { scaleTexts } from '../locales/scale.ts';
import { layOutline, loadOutlines } from '../store/scale.ts';
import { data, useCatalogue, useStore, useTexts } from './use-store.ts';

/** Central station, from `geo/layers/stations.geojson`: ground that most readers of the Hong Kong edition know on foot. */
const central: LonLat = [114.15809, 22.28177];

/** Where outlines may be laid: over the other main zones, and over Central. */
const grounds = ['lok-ma-chau-loop', 'shenzhen-park', 'qianhai', 'hetao-zone'];

/** Offered with every zone: its outline over another place, as large as it is. */
export function ScalePanel({ place }: { readonly place: Place }) {
  const words = useTexts(scaleTexts);
  const locale = useStore(({ view }) => view.locale);
  const catalogue = useCatalogue();
  useEffect(() => void loadOutlines(data), []);
  const others = (catalogue?.places ?? []).filter(({ id, point }) => grounds.includes(id) && id !== place.id && point);
  return (
    <section className="story-section">
      <h2>{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      <ul className="chips">
        {others.map(({ id, short, point }) => (
          <li key={id}>
            <button type="button" className="chip" onClick={() => point && layOutline(place.id, point)}>
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

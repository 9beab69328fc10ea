import { useEffect } from 'react';
import { stopsAt } from '../domain/tour.ts';
import { setFocus } from '../domain/view.ts';
import { doorTexts } from '../locales/doors.ts';
import { loadTour } from '../store/catalogue.ts';
import { data, useCatalogue, useStore, useTexts, ViewLink } from './use-store.ts';

/** Ways from a place into the tours that come here, each to the stop that shows it. */
export function PlaceTours({ place }: { readonly place: string }) {
  const words = useTexts(doorTexts);
  const view = useStore((state) => state.view);
  const texts = useStore(({ tours }) => tours);
  const stops = stopsAt(useCatalogue()?.tours ?? [], place);
  const ids = [...new Set(stops.map(({ tour }) => tour))].join(' ');
  const { locale } = view;
  useEffect(() => {
    for (const id of ids.split(' ').filter(Boolean)) void loadTour(data, locale, id);
  }, [ids, locale]);
  if (stops.length === 0) return null;
  return (
    <section className="story-section">
      <h2>{words.toursHere}</h2>
      <ul className="chips">
        {stops.map(({ tour, stop }) => {
          const text = texts[`${locale}/${tour}`];
          return (
            <li key={`${tour}/${stop}`}>
              <ViewLink to={setFocus(view, { kind: 'tour', id: tour, stop })}>{typeof text === 'object' ? text.title : '…'}</ViewLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

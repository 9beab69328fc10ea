import { useEffect } from 'react';
import type { Tour } from '../domain/tour.ts';
import { region, setFocus } from '../domain/view.ts';
import { doorTexts } from '../locales/doors.ts';
import { tourTexts } from '../locales/tour.ts';
import { focusOn } from '../store/actions.ts';
import { loadTour } from '../store/catalogue.ts';
import { openMaker } from '../store/own-tour.ts';
import { leftAt, startOf } from '../store/tour.ts';
import { Icon } from './icon.tsx';
import { data, useCatalogue, useMessages, useStore, useTexts, ViewLink } from './use-store.ts';
import styles from './tours-page.module.css';

function TourRow({ tour }: { readonly tour: Tour }) {
  const words = useTexts(tourTexts);
  const view = useStore((state) => state.view);
  const { locale } = view;
  const text = useStore(({ tours }) => tours[`${locale}/${tour.id}`]);
  useEffect(() => void loadTour(data, locale, tour.id), [locale, tour.id]);
  const left = leftAt(tour);
  const told = typeof text === 'object' ? text : null;
  return (
    <li className={styles['row']}>
      <div>
        <h2>
          <ViewLink to={setFocus(view, startOf(tour))}>{told?.title ?? '…'}</ViewLink>
        </h2>
        <p>{told?.summary}</p>
        <small className="quiet">{words.stops(tour.stops.length)}</small>
      </div>
      <div className={styles['ways']}>
        {left !== null && (
          <ViewLink to={setFocus(view, startOf(tour, left))} className={`${styles['way']} ${styles['strong']}`}>
            {words.goOn(left + 1)}
          </ViewLink>
        )}
        <ViewLink to={setFocus(view, startOf(tour))} className={styles['way']} aria-label={told ? `${words.begin}: ${told.title}` : words.begin}>
          {left === null ? words.begin : words.again}
        </ViewLink>
      </div>
    </li>
  );
}

/** To the map, with the maker in hand. */
function make(): void {
  openMaker('bar');
  focusOn(region);
}

/** All tours, each with where it was left on this device. */
export function ToursPage() {
  const doors = useTexts(doorTexts);
  const words = useTexts(tourTexts);
  const messages = useMessages();
  const view = useStore((state) => state.view);
  const tours = useCatalogue()?.tours ?? [];
  return (
    <div className="page">
      <div className="page-head">
        <h1>{doors.tours}</h1>
        <ViewLink to={setFocus(view, region)} className="bar-link">
          <Icon name="map" /> {messages.showMap}
        </ViewLink>
      </div>
      <p>{words.toursLead}</p>
      <ul className={styles['rows']}>
        {tours.filter(({ id }) => id !== 'own').map((tour) => (
          <TourRow key={tour.id} tour={tour} />
        ))}
      </ul>
      <section className={styles['row']}>
        <div>
          <h2>{words.make}</h2>
          <p>{words.makeLead}</p>
        </div>
        <div className={styles['ways']}>
          <button type="button" className={styles['way']} onClick={make}>
            {words.make}
          </button>
        </div>
      </section>
    </div>
  );
}

import { findPlace } from '../domain/catalogue.ts';
import { format } from '../domain/link.ts';
import type { Tour, TourText } from '../domain/tour.ts';
import { ownTourId, setFocus } from '../domain/view.ts';
import { Locator } from './locator.tsx';
import { StopWords } from './tour-caption.tsx';
import styles from './tour-on-paper.module.css';
import { base, useCatalogue, useStore } from './use-store.ts';

/** A tour as it is printed: every stop in its order, with the small map of its place, and the address to come back to. */
export function TourOnPaper({ tour, text }: { readonly tour: Tour; readonly text: TourText }) {
  const catalogue = useCatalogue();
  const view = useStore((state) => state.view);
  const first = tour.stops[0];
  const placeAt = (index: number) => {
    const focus = tour.stops[index]?.view.focus;
    return catalogue && focus?.kind === 'place' ? findPlace(catalogue, focus.id) : null;
  };
  return (
    <article className={styles['paper']} data-paper>
      <h1>{text.title}</h1>
      <p className="lead">{text.summary}</p>
      {text.stops.map((stop, index) => {
        const place = placeAt(index);
        return (
          <section key={stop.id} className={styles['stop']}>
            {place?.point && (
              <div className={styles['map']}>
                <Locator place={place} described />
              </div>
            )}
            <h2>
              {index + 1}. {stop.title}
            </h2>
            <StopWords stop={stop} locale={view.locale} />
          </section>
        );
      })}
      {first && tour.id !== ownTourId && <p className="quiet">{new URL(format(setFocus({ ...view, filter: null }, { kind: 'tour', id: tour.id, stop: first.id }), base), location.href).href}</p>}
    </article>
  );
}

import { type RefObject, useEffect, useRef } from 'react';
import { stopIndex } from '../domain/tour.ts';
import { goToStop, leaveTour, stepTour } from '../store/actions.ts';
import { IconButton } from './icon.tsx';
import { BuiltHtml } from './story.tsx';
import { useCatalogue, useMessages, useStore } from './use-store.ts';

const keys: Readonly<Record<string, () => void>> = {
  ArrowRight: () => stepTour(1),
  ArrowLeft: () => stepTour(-1),
  Escape: leaveTour,
};

/** Keys steer while the bar or nothing has the focus; on the map the arrows move the map and only Escape is ours. */
function useTourKeys(bar: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = keys[event.key];
      const on = event.target;
      if (!step || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(on instanceof Element)) return;
      const ours = on === document.body || bar.current?.contains(on) || (event.key === 'Escape' && on.closest('#map'));
      if (!ours) return;
      event.preventDefault();
      step();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [bar]);
}

/** One stop of a tour: what to look at, and the way on. */
export function TourBar({ id, stop }: { readonly id: string; readonly stop: string }) {
  const words = useMessages();
  const locale = useStore(({ view }) => view.locale);
  const tour = useCatalogue()?.tours.find((candidate) => candidate.id === id);
  const text = useStore(({ tours }) => tours[`${locale}/${id}`]);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
  useTourKeys(bar);
  if (!tour) return null;
  const at = stopIndex(tour, stop);
  const told = typeof text === 'object' ? text : null;
  const caption = told?.stops[at];
  return (
    <section
      ref={bar}
      className="card tour-bar"
      data-panel="tour"
      aria-label={words.tour}
      tabIndex={-1}
    >
      <ol className="tour-segments">
        {tour.stops.map((candidate, index) => (
          <li key={candidate.id}>
            <button
              type="button"
              className={index <= at ? 'done' : ''}
              aria-label={words.stopOf(index + 1, tour.stops.length)}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => goToStop(candidate.id)}
            />
          </li>
        ))}
      </ol>
      <div className="tour-caption" aria-live="polite">
        <p className="kicker">
          {told?.title} · {words.stopOf(at + 1, tour.stops.length)}
        </p>
        <h1>{caption?.title}</h1>
        {caption && <BuiltHtml html={caption.html} locale={locale} />}
      </div>
      <div className="tour-buttons">
        <IconButton name="back" label={words.previous} disabled={at <= 0} onClick={() => stepTour(-1)} />
        <IconButton name="next" label={words.next} disabled={at >= tour.stops.length - 1} onClick={() => stepTour(1)} />
        <IconButton name="close" label={words.leave} onClick={leaveTour} />
      </div>
    </section>
  );
}

import { type PointerEvent, useEffect, useRef } from 'react';
import { tourTexts } from '../locales/tour.ts';
import { tell } from '../store/tour.ts';
import { takeFocus } from './built-page.ts';
import { type FormProps, Segments, TourButtons, TourTools } from './tour-buttons.tsx';
import { StopWords } from './tour-caption.tsx';
import { useMessages, useStore, useTexts } from './use-store.ts';
import styles from './tour.module.css';

/** Pixels a finger goes before it is a swipe. */
const swipe = 48;

/** A finger drawn sideways over the caption turns to the next or the last stop; one drawn up or down scrolls. */
function useSwipe() {
  const from = useRef<readonly [number, number] | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = event.pointerType === 'touch' ? [event.clientX, event.clientY] : null;
    },
    onPointerUp: (event: PointerEvent) => {
      const [x, y] = from.current ?? [event.clientX, event.clientY];
      from.current = null;
      const [way, across] = [event.clientX - x, Math.abs(event.clientY - y)];
      if (Math.abs(way) > swipe && Math.abs(way) > 2 * across) tell({ kind: way < 0 ? 'next' : 'back' });
    },
  };
}

/** One stop of a tour in a bar over the map: what to look at, and the way on. */
export function TourBar({ tour, text, failed, at, player, caption, voice, roomy }: FormProps) {
  const words = useMessages();
  const more = useTexts(tourTexts);
  const locale = useStore(({ view }) => view.locale);
  useEffect(() => takeFocus(player.current), [player]);
  const stop = text?.stops[at];
  return (
    <section ref={player} className={`card ${styles['bar']}`} data-panel="tour" aria-label={words.tour} tabIndex={-1}>
      <Segments tour={tour} text={text} at={at} />
      <div ref={caption} className={styles['caption']} aria-live="polite" {...useSwipe()}>
        <p className="kicker">
          {text?.title} · {words.stopOf(at + 1, tour.stops.length)}
        </p>
        <h1>{stop?.title}</h1>
        {stop && <StopWords stop={stop} locale={locale} />}
        {failed && <p>{more.failed}</p>}
      </div>
      <TourButtons tour={tour} at={at} />
      <TourTools voice={voice} roomy={roomy} />
    </section>
  );
}

import { type RefObject, useEffect, useRef } from 'react';
import type { TourText } from '../domain/tour.ts';
import { tell } from '../store/tour.ts';
import { takeFocus } from './built-page.ts';
import { type FormProps, Segments, TourButtons, TourTools } from './tour-buttons.tsx';
import { StopWords } from './tour-caption.tsx';
import { useMessages, useStore } from './use-store.ts';
import styles from './tour.module.css';

/**
 * Scrolling and the tour follow each other: the stop that crosses the reading line of the column is the one on the map, and a
 * stop chosen otherwise is scrolled to. `led` is the stop a scroll has chosen, which must not be scrolled to again; `own` is
 * how far the column was scrolled for the reader: what stands at the line there was not chosen by scrolling.
 */
function useScroll(column: RefObject<HTMLElement | null>, at: number, text: TourText | null): void {
  const led = useRef<number | null>(null);
  const own = useRef<number | null>(null);
  useEffect(() => {
    const body = column.current;
    if (!text || !body) return;
    // Another edition is another text: the stop is looked for in it.
    led.current = null;
    const seen = (entries: readonly IntersectionObserverEntry[]) => {
      const target = entries.find(({ isIntersecting }) => isIntersecting)?.target;
      if (!(target instanceof HTMLElement) || body.scrollTop === own.current) return;
      own.current = null;
      led.current = Number(target.dataset['stop']);
      tell({ kind: 'jump', to: led.current });
    };
    const observer = new IntersectionObserver(seen, { root: body, rootMargin: '-40% 0px -59% 0px' });
    for (const section of body.querySelectorAll('[data-stop]')) observer.observe(section);
    return () => observer.disconnect();
  }, [column, text]);
  useEffect(() => {
    const body = column.current;
    if (!text || !body || led.current === at) return;
    led.current = null;
    body.querySelector(`[data-stop="${at}"]`)?.scrollIntoView({ block: 'start' });
    own.current = body.scrollTop;
  }, [column, at, text]);
}

/** The whole tour as one text that scrolls, and moves the map as it is read. */
export function TourScroll({ tour, text, at, player, caption, voice, roomy }: FormProps) {
  const words = useMessages();
  const locale = useStore(({ view }) => view.locale);
  useEffect(() => takeFocus(player.current), [player]);
  const column = useRef<HTMLDivElement>(null);
  useScroll(column, at, text);
  return (
    <section ref={player} className={`card panel ${styles['scroll']}`} data-panel="story" aria-label={words.tour} tabIndex={-1}>
      <Segments tour={tour} text={text} at={at} />
      <div className="panel-bar">
        <span className="kicker">{words.stopOf(at + 1, tour.stops.length)}</span>
        <TourTools voice={voice} roomy={roomy} />
      </div>
      <div ref={column} className={`panel-body ${styles['column']}`}>
        <h1 className="panel-title">{text?.title}</h1>
        <p className="lead">{text?.summary}</p>
        {text?.stops.map((stop, index) => (
          <section key={stop.id} data-stop={index} className={`${styles['stop']} ${index === at ? styles['here'] : ''}`} aria-current={index === at ? 'step' : undefined}>
            <div ref={index === at ? caption : undefined}>
              <h2>{stop.title}</h2>
              <StopWords stop={stop} locale={locale} />
            </div>
          </section>
        ))}
      </div>
      <footer className={`panel-footer ${styles['foot']}`}>
        <TourButtons tour={tour} at={at} />
      </footer>
    </section>
  );
}

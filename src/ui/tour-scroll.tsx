import { type RefObject, useEffect, useRef } from 'react';
import { tell } from '../store/tour.ts';
import { takeFocus } from './built-page.ts';
import { type FormProps, Segments, TourButtons, TourTools } from './tour-buttons.tsx';
import { StopWords } from './tour-caption.tsx';
import { useMessages, useStore } from './use-store.ts';
import styles from './tour.module.css';

/**
 * Scrolling and the tour follow each other: the stop that crosses the middle of the column is the one on the map, and a stop
 * chosen otherwise is scrolled to. `led` is the stop a scroll has chosen, which must not be scrolled to again.
 */
function useScroll(column: RefObject<HTMLElement | null>, at: number, ready: boolean): void {
  const led = useRef<number | null>(null);
  const aim = useRef<number | null>(null);
  useEffect(() => {
    if (!ready || !column.current) return;
    const seen = (entries: readonly IntersectionObserverEntry[]) => {
      for (const { isIntersecting, target } of entries) {
        const index = Number((target as HTMLElement).dataset['stop']);
        if (!isIntersecting) continue;
        // On the way to a chosen stop others pass the middle; they are not meant.
        if (aim.current !== null && aim.current !== index) continue;
        aim.current = null;
        led.current = index;
        tell({ kind: 'jump', to: index });
      }
    };
    const observer = new IntersectionObserver(seen, { root: column.current, rootMargin: '-40% 0px -59% 0px' });
    for (const section of column.current.querySelectorAll('[data-stop]')) observer.observe(section);
    return () => observer.disconnect();
  }, [column, ready]);
  useEffect(() => {
    if (!ready || led.current === at) return;
    aim.current = at;
    column.current?.querySelector(`[data-stop="${at}"]`)?.scrollIntoView({ block: 'start' });
  }, [column, at, ready]);
}

/** The whole tour as one text that scrolls, and moves the map as it is read. */
export function TourScroll({ tour, text, at, player, caption, voice, roomy }: FormProps) {
  const words = useMessages();
  const locale = useStore(({ view }) => view.locale);
  useEffect(() => takeFocus(player.current), [player]);
  const column = useRef<HTMLDivElement>(null);
  useScroll(column, at, text !== null);
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

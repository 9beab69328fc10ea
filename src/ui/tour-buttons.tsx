import type { RefObject } from 'react';
import type { Tour, TourText } from '../domain/tour.ts';
import { tourTexts } from '../locales/tour.ts';
import { setSession } from '../store/store.ts';
import { tell, walkOf } from '../store/tour.ts';
import { IconButton } from './icon.tsx';
import { useStill } from './use-still.ts';
import { useMessages, useStore, useTexts } from './use-store.ts';
import styles from './tour.module.css';

/** What both forms of the player are given. */
export type FormProps = {
  readonly tour: Tour;
  readonly text: TourText | null;
  readonly failed: boolean;
  readonly at: number;
  readonly player: RefObject<HTMLElement | null>;
  readonly caption: RefObject<HTMLDivElement | null>;
  readonly voice: { readonly on: boolean; readonly toggle: () => void } | null;
  readonly roomy: boolean;
};

/** One segment a stop, filled up to where the reader is. */
export function Segments({ tour, text, at }: Pick<FormProps, 'tour' | 'text' | 'at'>) {
  const words = useMessages();
  return (
    <ol className={styles['segments']} data-part="tour-segments">
      {tour.stops.map(({ id }, index) => {
        const title = text?.stops[index]?.title;
        const name = words.stopOf(index + 1, tour.stops.length);
        return (
          <li key={id}>
            <button type="button" className={index <= at ? styles['done'] : ''} data-done={index <= at || undefined} aria-label={title ? `${name}: ${title}` : name} title={title} aria-current={index === at ? 'step' : undefined} onClick={() => tell({ kind: 'jump', to: index })} />
          </li>
        );
      })}
    </ol>
  );
}

/** Next, back and pause; under reduced motion nothing plays by itself. */
export function TourButtons({ tour, at }: Pick<FormProps, 'tour' | 'at'>) {
  const words = useMessages();
  const more = useTexts(tourTexts);
  const playing = useStore(({ session }) => session.touring);
  const motionless = useStill();
  return (
    <div className={styles['buttons']} data-part="tour-buttons">
      <IconButton name="back" label={words.previous} disabled={at <= 0} onClick={() => tell({ kind: 'back' })} />
      {!motionless && (
        <span className={styles['play']}>
          <IconButton name={playing ? 'pause' : 'play'} label={playing ? more.pause : more.play} onClick={() => tell({ kind: playing ? 'pause' : 'play' })} />
        </span>
      )}
      <IconButton name="next" label={words.next} disabled={at >= tour.stops.length - 1} onClick={() => tell({ kind: 'next' })} />
    </div>
  );
}

/** Voice, the other form, the way back to the stop, and out. */
export function TourTools({ voice, roomy }: Pick<FormProps, 'voice' | 'roomy'>) {
  const words = useMessages();
  const more = useTexts(tourTexts);
  const asText = useStore(({ session }) => session.tourAsText);
  return (
    <div className={styles['tools']}>
      {voice && <IconButton name="speak" label={voice.on ? more.stopReading : more.readAloud} pressed={voice.on} onClick={voice.toggle} />}
      {roomy && <IconButton name={asText ? 'bar' : 'text'} label={asText ? more.asBar : more.asText} onClick={() => setSession({ tourAsText: !asText })} />}
      <IconButton name="close" label={words.leave} onClick={() => tell({ kind: 'leave' })} />
    </div>
  );
}

/** Offered when the reader has moved the map or changed what it shows. */
export function BackToStop() {
  const more = useTexts(tourTexts);
  const wandered = useStore((state) => walkOf(state)?.wandered ?? false);
  if (!wandered) return null;
  return (
    <button type="button" className={`card ${styles['toStop']}`} onClick={() => tell({ kind: 'return' })}>
      {more.toStop}
    </button>
  );
}

import { limits, type OwnStop } from '../domain/own-tour.ts';
import { tourTexts } from '../locales/tour.ts';
import { dropStop, reword, shiftStop } from '../store/own-tour.ts';
import { IconButton } from './icon.tsx';
import { useTexts } from './use-store.ts';
import styles from './own-tour.module.css';

/** One stop in the making: its words, its place in the row, and its end. */
export function OwnTourStop({ stop, at, last }: { readonly stop: OwnStop; readonly at: number; readonly last: number }) {
  const words = useTexts(tourTexts);
  const n = at + 1;
  return (
    <li className={styles['stop']}>
      <div className={styles['head']}>
        <b>{n}</b>
        <input type="text" aria-label={words.stopTitle(n)} maxLength={limits.title} value={stop.title} onChange={(event) => reword(at, { title: event.target.value })} />
      </div>
      <textarea rows={3} aria-label={words.stopText(n)} maxLength={limits.text} value={stop.text} onChange={(event) => reword(at, { text: event.target.value })} />
      <div className={styles['tools']}>
        <IconButton name="up" label={words.up(n)} disabled={at === 0} onClick={() => shiftStop(at, -1)} />
        <IconButton name="down" label={words.down(n)} disabled={at === last} onClick={() => shiftStop(at, 1)} />
        <IconButton name="bin" label={words.drop(n)} onClick={() => dropStop(at)} />
      </div>
    </li>
  );
}

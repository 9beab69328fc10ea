import { riverCourse } from '../domain/era.ts';
import { yearsTexts } from '../locales/years.ts';
import { moveLine, shownYear, swapYears, toggleCompare } from '../store/years.ts';
import { useMediaQuery } from './media-query.ts';
import { IconButton } from './icon.tsx';
import { wide } from './map-padding.ts';
import { useStore, useTexts } from './use-store.ts';
import styles from './swipe-line.module.css';

function Plate({ year, side }: { readonly year: number | null; readonly side: 'left' | 'right' }) {
  const words = useTexts(yearsTexts);
  return (
    <div className={`card ${styles['plate']} ${styles[side]}`}>
      <strong>{year === null ? words.today : words.year(year)}</strong>
      <small>{words.course[riverCourse(year)]}</small>
    </div>
  );
}

/** The line between two years: dragged by its grip, moved by keys, or by its two buttons. */
function Line({ at, left, right }: { readonly at: number; readonly left: string; readonly right: string }) {
  const words = useTexts(yearsTexts);
  return (
    <>
      <div className={styles['line']} style={{ left: `${at}%` }}>
        <span className={`card ${styles['buttons']}`}>
          <IconButton name="back" label={words.left} onClick={() => moveLine(at - 10)} />
          <IconButton name="next" label={words.right} onClick={() => moveLine(at + 10)} />
        </span>
      </div>
      <input
        className={styles['grip']} type="range" min={0} max={100} value={at} aria-label={words.line}
        aria-valuetext={words.lineAt(at, left, right)} onChange={(event) => moveLine(Number(event.target.value))}
      />
    </>
  );
}

/** Two years over the same map: side by side where there is room, else in turns. */
export function SwipeLine() {
  const words = useTexts(yearsTexts);
  const compare = useStore(({ view }) => view.compare);
  const year = useStore(shownYear);
  const swapped = useStore(({ session }) => session.swapped);
  const beside = useMediaQuery(wide);
  if (!compare) return null;
  const name = (of: number | null) => (of === null ? words.today : words.year(of));
  if (beside) {
    return (
      <>
        <Plate year={year} side="left" />
        <Plate year={compare.year} side="right" />
        <Line at={compare.at} left={name(year)} right={name(compare.year)} />
      </>
    );
  }
  return (
    <div className={`card ${styles['swap']}`}>
      <button type="button" className="text-button" aria-pressed={swapped} onClick={swapYears}>
        {words.swap(name(swapped ? year : compare.year))}
      </button>
      <IconButton name="close" label={words.compareEnd} onClick={toggleCompare} />
    </div>
  );
}

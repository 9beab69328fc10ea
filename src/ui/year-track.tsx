import { firstYear, lastYear, yearOf } from '../domain/era.ts';
import type { NamedMoment } from '../domain/moment.ts';
import styles from './year-slider.module.css';

const labelled = [1980, 1989, 1997, 2007, 2017, 2035];
const at = (year: number) => year - firstYear;

/** The line under the slider: whole up to today, dashed for what is planned, a tick for each moment. */
export function YearTrack({ moments, now }: { readonly moments: readonly NamedMoment[]; readonly now: number }) {
  const years = [...new Set(moments.map(({ date }) => yearOf(date)))];
  const span = lastYear - firstYear;
  return (
    <>
      <svg className={styles['track']} viewBox={`0 0 ${span} 20`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 10H${at(now)}`} />
        <path className={styles['future']} d={`M${at(now)} 10H${span}`} />
        {years.map((year) => (
          <path key={year} className={styles['tick']} d={`M${at(year)} 4V16`} />
        ))}
      </svg>
      <span className={styles['labels']} aria-hidden="true">
        {labelled.map((year) => (
          <span key={year} style={{ left: `${(at(year) / span) * 100}%` }}>
            {year}
          </span>
        ))}
      </span>
    </>
  );
}

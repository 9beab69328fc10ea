import { useEffect, useRef } from 'react';
import { around, momentsOf, riverCourse, yearOf } from '../domain/era.ts';
import type { NamedMoment } from '../domain/moment.ts';
import { yearsTexts } from '../locales/years.ts';
import { Cited } from './cited.tsx';
import { IconButton } from './icon.tsx';
import { useStore, useTexts } from './use-store.ts';
import { shortDate } from './words.tsx';
import styles from './year-slider.module.css';

type Props = { readonly moments: readonly NamedMoment[]; readonly position: number; readonly today: boolean; readonly onChoose: (year: number) => void };

function Told({ moments, position, today }: Omit<Props, 'onChoose'>) {
  const words = useTexts(yearsTexts);
  const locale = useStore(({ view }) => view.locale);
  if (today) return <p className={styles['told']}>{words.now}</p>;
  if (moments.length === 0) return <p className={styles['told']}>{words.course[riverCourse(position)]}</p>;
  return (
    <ul className={styles['told']}>
      {moments.map(({ id, date, text, citation }) => (
        <li key={id}>
          <b>{shortDate(date, locale)}</b> {text}{' '}
          {citation.url && <Cited citation={citation}>{citation.publisher}</Cited>}
        </li>
      ))}
    </ul>
  );
}

/** What happened in the year shown, and a button for every year in which something did. */
export function YearMoments({ moments, position, today, onChoose }: Props) {
  const words = useTexts(yearsTexts);
  const row = useRef<HTMLUListElement>(null);
  const years = [...new Set(moments.map(({ date }) => yearOf(date)))];
  const { last, next } = around(moments, position);
  const count = years.length;
  useEffect(() => {
    if (count === 0) return;
    const chosen = row.current?.querySelector(`[data-year="${position}"]`);
    if (chosen instanceof HTMLElement && row.current) row.current.scrollLeft = chosen.offsetLeft - row.current.clientWidth / 2;
  }, [position, count]);
  return (
    <div className={styles['moments']}>
      <Told moments={momentsOf(moments, position)} position={position} today={today} />
      <div className={styles['row']}>
        <IconButton name="back" label={words.earlier} disabled={!last} onClick={() => last && onChoose(yearOf(last.date))} />
        <ul ref={row} aria-label={words.moments}>
          {years.map((year) => {
            const of = momentsOf(moments, year);
            const name = `${words.year(year)}${words.join}${of.map(({ text }) => text).join(words.join)}`;
            return (
              <li key={year}>
                <button type="button" data-year={year} aria-label={name} title={name} aria-pressed={!today && year === position} className={of.some(({ planned }) => planned) ? styles['plan'] : ''} onClick={() => onChoose(year)}>
                  {year}
                </button>
              </li>
            );
          })}
        </ul>
        <IconButton name="next" label={words.later} disabled={!next} onClick={() => next && onChoose(yearOf(next.date))} />
      </div>
    </div>
  );
}

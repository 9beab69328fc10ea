import { type KeyboardEvent, useEffect, useState } from 'react';
import { around, firstYear, lastYear, momentsOf, riverCourse, yearOf } from '../domain/era.ts';
import type { NamedMoment } from '../domain/moment.ts';
import { yearsTexts } from '../locales/years.ts';
import { loadMoments } from '../store/catalogue.ts';
import { closeYears, showToday, shownYear, showYear, stopYear, thisYear, toggleCompare } from '../store/years.ts';
import { IconButton } from './icon.tsx';
import { wide } from './map-padding.ts';
import { useMediaQuery } from './media-query.ts';
import { data, useStore, useTexts } from './use-store.ts';
import { usePlayYears } from './play-years.ts';
import { YearMoments } from './year-moments.tsx';
import { YearTrack } from './year-track.tsx';
import styles from './year-slider.module.css';

/** The moments of the edition, fetched once. */
function useMoments(): readonly NamedMoment[] {
  const locale = useStore(({ view }) => view.locale);
  useEffect(() => void loadMoments(data, locale), [locale]);
  const held = useStore(({ moments }) => moments[locale]);
  return typeof held === 'object' ? held : [];
}

/** Page keys go from moment to moment; arrows, Home and End are the slider's own. */
function useKeys(moments: readonly NamedMoment[], year: number) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    const { last, next } = around(moments, year);
    const moment = event.key === 'PageUp' ? next : last;
    if (moment) showYear(yearOf(moment.date));
  };
}

type ButtonsProps = { readonly year: number | null; readonly playing: boolean; readonly onPlay: () => void; readonly row: { readonly open: boolean; readonly toggle: () => void } };

function Buttons({ year, playing, onPlay, row }: ButtonsProps) {
  const words = useTexts(yearsTexts);
  const bound = useStore(stopYear) !== null;
  const comparing = useStore(({ view }) => view.compare !== null);
  const roomy = useMediaQuery(wide);
  return (
    <div className={styles['buttons']}>
      <IconButton name={playing ? 'pause' : 'play'} label={playing ? words.pause : words.play} onClick={onPlay} />
      {!bound && <IconButton name="compare" label={words.compare} pressed={comparing} onClick={toggleCompare} />}
      {!bound && year !== null && (
        <button type="button" className="text-button" onClick={showToday}>
          {words.today}
        </button>
      )}
      {!bound && !roomy && <IconButton name={row.open ? 'up' : 'down'} label={words.moments} pressed={row.open} onClick={row.toggle} />}
      {!bound && <IconButton name="close" label={words.close} onClick={closeYears} />}
    </div>
  );
}

/** Where a lone slider would not tell what changed, the map's signs are named. */
function Signs({ year }: { readonly year: number | null }) {
  const words = useTexts(yearsTexts);
  if (riverCourse(year) === 'today') return null;
  return (
    <ul className={styles['signs']}>
      <li className={styles['river']}>{words.riverThen}</li>
      <li className={styles['uncut']}>{words.uncut}</li>
      <li className={styles['boundary']}>{words.boundaryThen}</li>
      <li className={styles['backdrop']}>{words.backdrop}</li>
    </ul>
  );
}

/** The map through the years: what stood, what was planned, and where the river ran. */
export function YearSlider() {
  const words = useTexts(yearsTexts);
  const moments = useMoments();
  const year = useStore(shownYear);
  const now = useStore(thisYear);
  const [playing, setPlaying] = useState(false);
  /** On a narrow screen the row of moments is folded away: the map is what is looked at. */
  const [open, setOpen] = useState(false);
  const position = year ?? now;
  usePlayYears(playing, () => setPlaying(false));
  const onKeyDown = useKeys(moments, position);
  const told = momentsOf(moments, position).map(({ text }) => text).join(words.join);
  const choose = (to: number) => {
    setPlaying(false);
    showYear(to);
  };
  return (
    <section className={`card ${styles['years']}`} aria-label={words.title} data-years="" data-row={open}>
      <strong className={styles['year']}>{year === null ? words.today : year}</strong>
      <div className={styles['slide']}>
        <YearTrack moments={moments} now={now} />
        <input
          type="range" min={firstYear} max={lastYear} step={1} value={position} aria-label={words.slider}
          aria-valuetext={[words.year(position), told].filter(Boolean).join(words.join)}
          onChange={(event) => choose(Number(event.target.value))} onKeyDown={onKeyDown}
        />
      </div>
      <Buttons year={year} playing={playing} onPlay={() => setPlaying(!playing)} row={{ open, toggle: () => setOpen(!open) }} />
      <YearMoments moments={moments} position={position} today={year === null} onChoose={choose} />
      <Signs year={year} />
    </section>
  );
}

import { useEffect } from 'react';
import { firstYear, lastYear } from '../domain/era.ts';
import { store } from '../store/store.ts';
import { shownYear, showYear } from '../store/years.ts';

/** Milliseconds a year: time for the map to draw it and for an eye to see what changed. */
const aYear = 700;

/** Steps through the years while `playing`, from the first again once the last is shown; a hidden tab pauses it. */
export function usePlayYears(playing: boolean, stop: () => void): void {
  useEffect(() => {
    if (!playing) return;
    const from = shownYear(store.getState());
    if (from === null || from >= lastYear) showYear(firstYear);
    const timer = setInterval(() => {
      const year = shownYear(store.getState()) ?? firstYear;
      if (year >= lastYear || document.hidden) stop();
      else showYear(year + 1);
    }, aYear);
    return () => clearInterval(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- `stop` is new with every drawing
  }, [playing]);
}

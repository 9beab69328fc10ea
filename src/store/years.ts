import { scene, stopOf } from '../domain/catalogue.ts';
import { firstYear, lastYear, yearOf } from '../domain/era.ts';
import { setCompare, settleShare, setYear } from '../domain/view.ts';
import { setSession, setView, type State, store } from './store.ts';

/** The year it is, in Hong Kong. */
export function thisYear({ session }: State): number {
  return yearOf(new Date(session.now + 8 * 3_600_000).toISOString());
}

/** The year the map shows, `null` for today. */
export function shownYear({ view, catalogue }: State): number | null {
  return catalogue ? scene(view, catalogue).year : view.year;
}

/** A stop of a tour may bring its own year: then the years are open as long as it lasts. */
export function stopYear({ view, catalogue }: State): number | null {
  return (catalogue && stopOf(view, catalogue)?.view.year) ?? null;
}

export function yearsShown(state: State): boolean {
  return state.session.yearsOpen || shownYear(state) !== null || state.view.compare !== null;
}

export function openYears(): void {
  setSession({ yearsOpen: true });
}

export function closeYears(): void {
  setSession({ yearsOpen: false, swapped: false });
  setView((view) => setCompare(setYear(view, null), null));
}

export function showYear(year: number): void {
  const within = Math.min(lastYear, Math.max(firstYear, Math.round(year)));
  setSession({ yearsOpen: true });
  setView((view) => (view.year === within ? view : setYear(view, within)));
}

export function showToday(): void {
  setSession({ yearsOpen: true, swapped: false });
  setView((view) => setCompare(setYear(view, null), null));
}

/** Beside the year on the map stands today; where today is on the map already, the last year of the old river. */
export function toggleCompare(): void {
  setSession({ yearsOpen: true, swapped: false });
  setView((view) => {
    if (view.compare) return setCompare(view, null);
    const old = shownYear(store.getState()) ?? 1990;
    return setCompare(setYear(view, old), { year: null, at: 50 });
  });
}

export function moveLine(at: number): void {
  setView((view) => (view.compare && view.compare.at !== settleShare(at) ? setCompare(view, { ...view.compare, at: settleShare(at) }) : view));
}

/** On a narrow screen the two years take turns instead of standing side by side. */
export function swapYears(): void {
  setSession({ swapped: !store.getState().session.swapped });
}

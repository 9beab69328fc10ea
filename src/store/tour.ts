import { stopOf } from '../domain/catalogue.ts';
import { type Command, step, stopIndex, type Tour, type Walk } from '../domain/tour.ts';
import { type Focus, ownTourId, region, setFocus } from '../domain/view.ts';
import { focusOn } from './actions.ts';
import { recall, remember } from './memory.ts';
import { setSession, setView, type State, store } from './store.ts';

/** The tour that is open. */
export function openTour({ view: { focus }, catalogue }: State): Tour | null {
  if (focus.kind !== 'tour') return null;
  return catalogue?.tours.find(({ id }) => id === focus.id) ?? null;
}

/** Where the reader is in the tour that is open. */
export function walkOf(state: State): Walk | null {
  const tour = openTour(state);
  const { view, session } = state;
  if (!tour || view.focus.kind !== 'tour') return null;
  const wandered = view.camera !== null || view.layers !== null || view.year !== null;
  return { at: stopIndex(tour, view.focus.stop), playing: session.touring, wandered };
}

/** Leaving a tour opens what the last stop showed, so that reading can go on. */
function leave(state: State): void {
  setSession({ touring: false });
  focusOn((state.catalogue && stopOf(state.view, state.catalogue)?.view.focus) ?? region);
}

/** Gives a command to the tour that is open; where there is none nothing happens. */
export function tell(command: Command): void {
  const state = store.getState();
  const [walk, tour, focus] = [walkOf(state), openTour(state), state.view.focus];
  if (!walk || !tour || focus.kind !== 'tour') return;
  const next = step(walk, command, tour.stops.length);
  if (next === null) return leave(state);
  setSession({ touring: next.playing });
  const stop = tour.stops[next.at]?.id ?? focus.stop;
  if (stop !== focus.stop) focusOn({ ...focus, stop });
  else if (walk.wandered && !next.wandered) setView((view) => ({ ...setFocus(view, focus), layers: null, year: null }));
}

/** Notes the stop, so that the tour can go on from there another day. */
export function noteStop(tour: string, stop: string): void {
  if (tour === ownTourId) return;
  const held = recall('tours');
  remember('tours', { ...(typeof held === 'object' ? held : {}), [tour]: stop });
}

/** Where a tour was left on this device; `null` when it was not begun, or has come to its end. */
export function leftAt(tour: Tour): number | null {
  const held = recall('tours');
  const stop: unknown = typeof held === 'object' && held !== null ? (held as Record<string, unknown>)[tour.id] : null;
  const at = typeof stop === 'string' ? stopIndex(tour, stop) : -1;
  return at > 0 && at < tour.stops.length - 1 ? at : null;
}

/** The beginning of a tour. */
export function startOf(tour: Tour, at = 0): Focus {
  return { kind: 'tour', id: tour.id, stop: tour.stops[at]?.id ?? '' };
}

/** Where the way into the tours leads: to the choice among them, or into the only one. */
export function wayIn(tours: readonly Tour[]): Focus | null {
  const [first] = tours;
  if (!first) return null;
  return tours.length > 1 ? { kind: 'tours' } : startOf(first);
}

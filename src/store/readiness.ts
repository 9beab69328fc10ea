import { happen, type MapEvent, noticesOf, statusOf } from '../domain/readiness.ts';
import { notify, withdraw } from './actions.ts';
import { setSession, store } from './store.ts';

/** Told by the map: what has happened to it. Panels and notices follow. */
export function mapHappened(event: MapEvent): void {
  const { readiness } = store.getState().session;
  const next = happen(readiness, event);
  if (next === readiness && event.kind !== 'begun') return;
  setSession({ readiness: next, map: statusOf(next) });
  const [before, now] = [noticesOf(readiness), noticesOf(next)];
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  for (const { kind } of before) withdraw(kind);
  now.forEach(notify);
}

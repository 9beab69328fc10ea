import { tick } from './actions.ts';

const minute = 60_000;

function beat(): void {
  tick(Date.now());
  setTimeout(beat, minute - (Date.now() % minute) + 50);
}

/**
 * The clock of the store stands still between minutes. A page that slept, or was kept while the reader was elsewhere, wakes
 * with timers that go on where they stopped: it looks at the time at once, for what it tells of open ports is of then.
 */
export function followClock(): void {
  beat();
  const look = () => tick(Date.now());
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
}

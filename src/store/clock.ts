import { tick } from './actions.ts';

/** The clock of the store stands still between minutes. */
export function followClock(): void {
  const minute = 60_000;
  tick(Date.now());
  setTimeout(followClock, minute - (Date.now() % minute) + 50);
}

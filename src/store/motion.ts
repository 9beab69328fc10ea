import { remember } from './memory.ts';

/*
 * The one place where it is asked whether things may move: the system's preference, or the switch of this page.
 * The switch is an attribute of the root, so that style sheets see it too; public/appearance.js sets it before
 * the first paint.
 */

const key = 'motion';
const less = 'less';

/** Pages are built where there is no screen. */
const screenless = () => typeof matchMedia === 'undefined';
const system = () => matchMedia('(prefers-reduced-motion: reduce)');
const switched = () => document.documentElement.dataset['motion'] === less;

const listeners = new Set<() => void>();

/** The system itself asks for less motion: the switch cannot ask for more. */
export function systemIsStill(): boolean {
  return !screenless() && system().matches;
}

/** Flights become jumps, nothing fades and nothing plays by itself. */
export function isStill(): boolean {
  return !screenless() && (system().matches || switched());
}

/** Remembered on this device, never part of a link. */
export function chooseStill(still: boolean): void {
  if (still) document.documentElement.dataset['motion'] = less;
  else delete document.documentElement.dataset['motion'];
  remember(key, still ? less : null);
  listeners.forEach((changed) => changed());
}

/** Calls back when the system or the reader changes their mind; returns how to stop. */
export function onStill(changed: () => void): () => void {
  const preference = system();
  listeners.add(changed);
  preference.addEventListener('change', changed);
  return () => {
    listeners.delete(changed);
    preference.removeEventListener('change', changed);
  };
}

import type { Theme } from '../domain/view.ts';

const system = () => matchMedia('(prefers-color-scheme: dark)');

/** Pages are built where there is no screen. */
const screenless = () => typeof matchMedia === 'undefined';

/** Light or dark: what the reader chose, else what the system prefers. */
export function appearanceOf(theme: Theme): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return !screenless() && system().matches ? 'dark' : 'light';
}

/** Calls back when the system changes its mind; returns how to stop. */
export function onSystemAppearance(changed: () => void): () => void {
  const preference = system();
  preference.addEventListener('change', changed);
  return () => preference.removeEventListener('change', changed);
}

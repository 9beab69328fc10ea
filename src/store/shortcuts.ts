import { recall, remember } from './memory.ts';

/** Whether shortcuts of a single character are wanted on this device; they are until someone switches them off (WCAG 2.1.4). */
export const shortcutsOn = () => recall('shortcuts') !== false;

export function wantShortcuts(on: boolean): void {
  remember('shortcuts', on);
}

import { useEffect } from 'react';
import { shortcutsOn } from '../store/shortcuts.ts';

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

/** A dialog has the keys, also when Tab has led out of it to the browser's own bar. */
export const inDialog = () => document.querySelector('dialog[open]') !== null;

/** A key of one character, but never while someone writes, nor behind an open dialog. `act` must stay the same from one drawing to the next. */
export function useShortcut(key: string, act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isField(event.target)) return;
      if (!shortcutsOn() || inDialog()) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [key, act]);
}

import { useEffect } from 'react';
import { closeFocus } from '../store/actions.ts';
import { shortcutsOn } from '../store/shortcuts.ts';
import { setSession, store } from '../store/store.ts';

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

/** Escape closes what is open, unless something nearer has used it. */
export function useEscape() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { view: { focus }, session } = store.getState();
      if (event.key !== 'Escape' || inDialog()) return;
      if (session.picking) setSession({ picking: null });
      else if (!event.defaultPrevented && (focus.kind === 'place' || focus.kind === 'crossing')) closeFocus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

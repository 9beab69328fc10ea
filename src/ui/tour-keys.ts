import { type RefObject, useEffect } from 'react';
import type { Command } from '../domain/tour.ts';
import { tell } from '../store/tour.ts';
import { isStill } from '../store/motion.ts';
import { store } from '../store/store.ts';
import { inDialog } from './use-shortcut.ts';

const keys: Readonly<Record<string, Command>> = {
  ArrowRight: { kind: 'next' },
  ArrowLeft: { kind: 'back' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Escape: { kind: 'leave' },
};

function commandOf(event: KeyboardEvent): Command | null {
  if (event.key !== ' ') return keys[event.key] ?? null;
  if (isStill()) return null;
  return { kind: store.getState().session.touring ? 'pause' : 'play' };
}

/** Space presses a button, Home and arrows write and slide: there the keys are not ours. */
function taken(on: Element, key: string): boolean {
  if (on.closest('input, textarea, select, [contenteditable]')) return true;
  return key === ' ' && on.closest('button, a, summary') !== null;
}

/**
 * Keys steer while the player, the map, or nothing has the focus. On the map the arrows go on moving the map,
 * for whoever has no mouse to move it with.
 */
export function useTourKeys(player: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event);
      const on = event.target;
      if (!command || inDialog() || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(on instanceof Element)) return;
      const onMap = on.closest('#map') !== null && !event.key.startsWith('Arrow');
      if (!(on === document.body || onMap || player.current?.contains(on)) || taken(on, event.key)) return;
      event.preventDefault();
      tell(command);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [player]);
}

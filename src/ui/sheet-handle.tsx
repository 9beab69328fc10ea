import { type PointerEvent, useRef } from 'react';
import { setSheet } from '../store/actions.ts';
import type { SheetHeight } from '../store/store.ts';
import { IconButton } from './icon.tsx';
import { useMessages, useStore } from './use-store.ts';

/** What of the screen's height stays free above a full sheet, and the height of a peeking one, in CSS pixels. */
const above = 60;
const peek = 176;

const heights: readonly SheetHeight[] = ['peek', 'half', 'full'];

/** The heights of `panels.css`, for deciding where a dragged sheet comes to rest. */
function restingPixels(): Readonly<Record<SheetHeight, number>> {
  return { peek, half: Math.min(420, innerHeight * 0.56), full: innerHeight - above };
}

function nearest(height: number): SheetHeight {
  const pixels = restingPixels();
  return heights.toSorted((a, b) => Math.abs(pixels[a] - height) - Math.abs(pixels[b] - height))[0]!;
}

/** Where the finger took hold, and how high the sheet stood then. */
type Hold = { readonly y: number; readonly height: number };

function useDrag() {
  const hold = useRef<Hold | null>(null);
  const sheetOf = (event: PointerEvent<HTMLElement>) => event.currentTarget.closest<HTMLElement>('.panel');
  const heightNow = (event: PointerEvent, { y, height }: Hold) => Math.min(innerHeight - above, Math.max(120, height + y - event.clientY));
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const sheet = sheetOf(event);
      if (!sheet || (event.target instanceof Element && event.target.closest('button'))) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      hold.current = { y: event.clientY, height: sheet.offsetHeight };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const sheet = sheetOf(event);
      if (sheet && hold.current) sheet.style.height = `${heightNow(event, hold.current)}px`;
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const held = hold.current;
      hold.current = null;
      sheetOf(event)?.style.removeProperty('height');
      if (held && held.y !== event.clientY) setSheet(nearest(heightNow(event, held)));
    },
    onPointerCancel: (event: PointerEvent<HTMLElement>) => {
      hold.current = null;
      sheetOf(event)?.style.removeProperty('height');
    },
  };
}

/** On a phone the panel is a sheet with three heights: it follows the finger, and two buttons reach the same heights. */
export function SheetHandle() {
  const words = useMessages();
  const sheet = useStore(({ session }) => session.sheet);
  const drag = useDrag();
  const step = (by: number) => setSheet(heights[Math.min(2, Math.max(0, heights.indexOf(sheet) + by))] ?? sheet);
  return (
    <div className="sheet-handle" {...drag}>
      <IconButton name="down" label={words.lower} disabled={sheet === 'peek'} onClick={() => step(-1)} />
      <span className="grip" aria-hidden="true" />
      <IconButton name="up" label={words.raise} disabled={sheet === 'full'} onClick={() => step(1)} />
    </div>
  );
}

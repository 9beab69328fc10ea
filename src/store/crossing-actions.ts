import { inside, region as sheet } from '../domain/geography.ts';
import type { PlaceId } from '../domain/place.ts';
import { setFocus } from '../domain/view.ts';
import { askPosition, notify } from './actions.ts';
import { type EndName, setSession, setView, store } from './store.ts';

/** Names one end of the trip, or frees it (`null`), and keeps the rest of the question. */
export function setEnd(end: EndName, value: string | null): void {
  const { view, session } = store.getState();
  const asked = view.focus.kind === 'crossing' ? view.focus : ({ kind: 'crossing', from: null, to: null, at: null } as const);
  setSession({ picking: null, chosen: null, ...(session.picking ? { sheet: 'half' } : {}), ...(session.here === end ? { here: null } : {}) });
  setView((before) => setFocus(before, { ...asked, [end]: value }));
}

export function swapEnds(): void {
  const { view, session } = store.getState();
  if (view.focus.kind !== 'crossing') return;
  const { from, to, at } = view.focus;
  setSession({ chosen: null, here: session.here && (session.here === 'from' ? 'to' : 'from') });
  setView((before) => setFocus(before, { kind: 'crossing', from: to, to: from, at }));
}

/** `YYYY-MM-DDTHH:MM` in Hong Kong time, or `null` for now. */
export function leaveAt(at: string | null): void {
  const { focus } = store.getState().view;
  if (focus.kind === 'crossing') setView((view) => setFocus(view, { ...focus, at }));
}

/** The next click on the map names this end. */
export function pickOnMap(end: EndName | null): void {
  setSession({ picking: end, ...(end ? { sheet: 'peek' } : {}) });
}

export function choosePort(chosen: PlaceId): void {
  setSession({ chosen });
}

export function wantNames(): void {
  setSession({ fields: true });
}

/** Asks the device once, after a click, and takes its answer as an end of the trip for this session only. */
export function startHere(end: EndName): void {
  askPosition(([point, accuracyM]) => {
    if (!inside(point, sheet)) return notify({ kind: 'location-outside' });
    setEnd(end, null);
    setSession({ position: { point, accuracyM }, here: end });
  });
}

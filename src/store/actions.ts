import { type Camera, frame, maxZoom, minZoom, type Padding, sameCamera, type Size } from '../domain/camera.ts';
import { scene } from '../domain/catalogue.ts';
import { inside, type LonLat, region as sheet } from '../domain/geography.ts';
import type { Filter } from '../domain/filter.ts';
import { canonical, type LayerId } from '../domain/layer.ts';
import type { Locale } from '../domain/locale.ts';
import { type Notice, sameNotice } from '../domain/notice.ts';
import type { PlaceId } from '../domain/place.ts';
import * as views from '../domain/view.ts';
import { type Session, type SheetHeight, setSession, setView, store } from './store.ts';

/** Opens a place's story. `alsoHere` are the other places under the same point of the map. */
export function openPlace(id: PlaceId, section: string | null = null, alsoHere: readonly PlaceId[] = []): void {
  setSession({ glance: null, alsoHere });
  setView((view) => views.openPlace(view, id, section));
}

export function focusOn(focus: views.Focus): void {
  setSession({ glance: null, alsoHere: [] });
  setView((view) => views.setFocus(view, focus));
}

/** Closes whatever is open; the map stays where it is. */
export function closeFocus(): void {
  const { live } = store.getState().session;
  setSession({ alsoHere: [] });
  setView((view) => views.close(view, live));
}

export function toggleLayer(id: LayerId): void {
  const { view, catalogue } = store.getState();
  if (!catalogue) return;
  const shown = scene(view, catalogue).layers;
  const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id];
  setView((before) => views.setLayers(before, canonical(next)));
}

export function setFilter(filter: Filter): void {
  setView((view) => views.setFilter(view, filter));
}

export function speak(locale: Locale): void {
  setView((view) => views.speak(view, locale));
}

export function setTheme(theme: views.Theme): void {
  setView((view) => views.setTheme(view, theme));
}

export function setYear(year: number | null): void {
  setView((view) => views.setYear(view, year));
}

/** The reader moved the map by hand. */
export function cameraMoved(camera: Camera): void {
  const { view } = store.getState();
  setSession({ glance: null });
  if (!view.camera || !sameCamera(view.camera, camera)) setView((before) => views.moveCamera(before, camera));
}

function turnCamera(change: (camera: Camera) => Camera): void {
  const { live, glance } = store.getState().session;
  const from = glance ?? store.getState().view.camera ?? live;
  if (!from) return;
  setSession({ glance: null });
  setView((view) => views.moveCamera(view, change(from)));
}

export function zoomBy(steps: number): void {
  turnCamera((camera) => ({
    ...camera,
    zoom: Math.min(maxZoom, Math.max(minZoom, Math.round((camera.zoom + steps) * 2) / 2)),
  }));
}

export function resetNorth(): void {
  turnCamera((camera) => ({ ...camera, bearing: 0, pitch: 0 }));
}

export function showEverything(): void {
  const { size, padding } = store.getState().session.viewport;
  turnCamera(() => frame(sheet, size, padding));
}

/** Asks the device once, after a click; the answer stays in memory and never enters a link. */
export function findMe(): void {
  askPosition(([point, accuracyM]) => showPosition(point, accuracyM));
}

/** `answer` is called with the position and its accuracy in metres; a refusal is told. */
export function askPosition(answer: (position: readonly [LonLat, number]) => void): void {
  const refuse = () => notify({ kind: 'location-denied' });
  if (!('geolocation' in navigator)) return refuse();
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => answer([[coords.longitude, coords.latitude], coords.accuracy]),
    refuse,
    { timeout: 10_000, maximumAge: 60_000 },
  );
}

function showPosition(point: LonLat, accuracyM: number): void {
  if (!inside(point, sheet)) return notify({ kind: 'location-outside' });
  setSession({ position: { point, accuracyM }, glance: { center: point, zoom: 14, bearing: 0, pitch: 0 } });
}

export function notify(notice: Notice): void {
  const { notices } = store.getState().session;
  if (!notices.some((other) => sameNotice(other, notice))) setSession({ notices: [...notices, notice] });
}

export function dismiss(notice: Notice): void {
  const { notices } = store.getState().session;
  setSession({ notices: notices.filter((other) => !sameNotice(other, notice)) });
}

/** Takes back every notice of one kind: what it told of is over. */
export function withdraw(kind: Notice['kind']): void {
  const { notices } = store.getState().session;
  if (notices.some((notice) => notice.kind === kind)) setSession({ notices: notices.filter((notice) => notice.kind !== kind) });
}

/** What failed is tried again: data, sheets of the map, or the map itself. */
export function tryAgain(): void {
  setSession({ attempt: store.getState().session.attempt + 1 });
}

/** The reader wants the new edition of the site, now. */
export function takeUpdate(): void {
  setSession({ updating: true });
}

export function hover(on: Session['hover']): void {
  setSession({ hover: on });
}

export function setSheet(sheet: SheetHeight): void {
  setSession({ sheet });
}

/** Layers and places in view stand in the same spot: one closes the other. */
export function openLayers(layersOpen: boolean): void {
  setSession({ layersOpen, inViewOpen: false });
}

export function openInView(inViewOpen: boolean): void {
  setSession({ inViewOpen, layersOpen: false });
}

export function openShare(shareOpen: boolean): void {
  setSession({ shareOpen });
}

export function openHelp(helpOpen: boolean): void {
  setSession({ helpOpen });
}

/** Told by the interface: how much of the map its panels cover. */
export function setPadding(padding: Padding): void {
  const { size } = store.getState().session.viewport;
  setSession({ viewport: { size, padding } });
}

/** Told by the map: how large it is. */
export function setSize(size: Size): void {
  const { padding } = store.getState().session.viewport;
  setSession({ viewport: { size, padding } });
}

export function mapIsAt(live: Camera): void {
  setSession({ live });
}

export function tick(now: number): void {
  setSession({ now });
}

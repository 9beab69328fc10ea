import { scene } from '../domain/catalogue.ts';
import { shownPlaces } from '../domain/filter.ts';
import { pan, placesInView, type Seen } from '../domain/in-view.ts';
import { moveCamera } from '../domain/view.ts';
import { setSession, setView, type State, store } from './store.ts';

/** Places in the part of the map no panel covers, nearest to its middle first. While the map is on its way: where it will be. */
export function seenFrom({ view, catalogue, session }: State): readonly Seen[] {
  const camera = session.glance ?? view.camera ?? session.live;
  if (!catalogue || !camera) return [];
  const { size, padding } = session.viewport;
  const { layers, year } = scene(view, catalogue);
  // The list and the map show the same: what the filter keeps, of what stood in the year shown.
  return placesInView(shownPlaces(catalogue.places, view.filter, session.now, year), layers, camera, size, padding);
}

/** Moves the view by a part of what is seen of the map: half of it, or a tenth in small steps. */
export function stepMap(right: number, down: number, small: boolean): void {
  const { view, session } = store.getState();
  const camera = session.glance ?? view.camera ?? session.live;
  if (!camera) return;
  const { size, padding } = session.viewport;
  const part = small ? 0.1 : 0.5;
  const [width, height] = [size.width - padding.left - padding.right, size.height - padding.top - padding.bottom];
  setSession({ glance: null });
  setView((before) => moveCamera(before, pan(camera, right * part * Math.max(80, width), down * part * Math.max(80, height))));
}

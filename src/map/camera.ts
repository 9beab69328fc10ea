import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Camera, frame, maxZoom, minZoom, sameCamera, settle } from '../domain/camera.ts';
import { scene } from '../domain/catalogue.ts';
import { region, riverBounds } from '../domain/geography.ts';
import { cameraMoved, mapIsAt } from '../store/actions.ts';
import { isStill } from '../store/motion.ts';
import { type State, store } from '../store/store.ts';

export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return settle({ center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() });
}

/** Where the map should be: the reader's own position, the camera of the view, or the frame of what is open. */
export function target({ view, catalogue, session }: State): Camera {
  const { size, padding } = session.viewport;
  if (session.glance) return settle(session.glance);
  if (!catalogue) return view.camera ?? frame(riverBounds, size, padding);
  const { camera, bounds } = scene(view, catalogue);
  const route = view.focus.kind === 'crossing' ? session.route : null;
  return camera ?? frame(route?.bounds ?? bounds, size, padding);
}

/** Keeps the middle of the map inside the sheet at every zoom and window size; the paper round it may be seen. */
export function constrain<T extends { lng: number; lat: number }>(center: T, zoom: number): { center: T; zoom: number } {
  const [west, south, east, north] = region;
  center.lng = Math.min(east, Math.max(west, center.lng));
  center.lat = Math.min(north, Math.max(south, center.lat));
  return { center, zoom: Math.min(maxZoom, Math.max(minZoom, zoom)) };
}

/** Milliseconds: longer for longer ways, but never long. */
export function flightTime(map: MapLibreMap, to: Camera): number {
  const from = map.project(map.getCenter());
  const end = map.project([...to.center]);
  const way = Math.hypot(end.x - from.x, end.y - from.y) + 400 * Math.abs(to.zoom - map.getZoom());
  return Math.min(900, 300 + 14 * Math.sqrt(way));
}

/** Our own flights carry this mark in their events; a move without it was made by the reader's hand. */
const ours = { flight: true };

function fly(map: MapLibreMap, to: Camera): void {
  const { center, zoom, bearing, pitch } = to;
  const options = { center: [...center] as [number, number], zoom, bearing, pitch };
  if (isStill()) map.jumpTo(options, ours);
  else {
    map.easeTo({ ...options, duration: flightTime(map, to), essential: true }, ours);
    map.getContainer().dataset['flying'] = 'true';
  }
}

/** Where the map stands still is told to the store, and beside the map to whoever drives the page from outside. */
function arrived(map: MapLibreMap): void {
  const camera = readCamera(map);
  const [lon, lat] = camera.center;
  map.getContainer().dataset['at'] = [camera.zoom, lat, lon].join('/');
  mapIsAt(camera);
}

/**
 * Map and store follow each other without flags: the map flies when the camera it should have is another one,
 * and writes back only moves that a hand made.
 */
export function followCamera(map: MapLibreMap): () => void {
  const padding = () => ({ ...store.getState().session.viewport.padding });
  map.jumpTo({ padding: padding() }, ours);
  let goal = target(store.getState());
  map.jumpTo({ center: [...goal.center], zoom: goal.zoom, bearing: goal.bearing, pitch: goal.pitch }, ours);
  arrived(map);
  let queued = 0;
  map.on('move', () => {
    queued ||= requestAnimationFrame(() => {
      queued = 0;
      mapIsAt(readCamera(map));
    });
  });
  map.on('moveend', (event) => {
    delete map.getContainer().dataset['flying'];
    arrived(map);
    if ('flight' in event || !('originalEvent' in event && event.originalEvent)) return;
    goal = readCamera(map);
    cameraMoved(goal);
  });
  return store.subscribe((state, before) => {
    const covered = state.session.viewport.padding !== before.session.viewport.padding;
    if (covered) map.jumpTo({ padding: padding() }, ours);
    const next = target(state);
    // A panel that grows in mid-flight ends the flight where it is: it has to be flown to its end again.
    const stranded = covered && !sameCamera(next, readCamera(map));
    if (sameCamera(next, goal) && !stranded) return;
    goal = next;
    fly(map, next);
  });
}

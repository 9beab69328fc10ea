import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Camera, frame, maxZoom, minZoom, sameCamera, settle } from '../domain/camera.ts';
import { scene } from '../domain/catalogue.ts';
import { region, riverBounds } from '../domain/geography.ts';
import { cameraMoved, mapIsAt } from '../store/actions.ts';
import { isStill } from '../store/motion.ts';
import { type State, store } from '../store/store.ts';
import { afterPaint } from './after-paint.ts';

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
  map.easeTo({ center: [...center], zoom, bearing, pitch, duration: flightTime(map, to), essential: true }, ours);
  // An interrupted flight has just said that it has ended.
  map.getContainer().dataset['flying'] = 'true';
}

function jump(map: MapLibreMap, { center, zoom, bearing, pitch }: Camera): void {
  map.jumpTo({ center: [...center], zoom, bearing, pitch }, ours);
}

/** The store also wakes for every frame of a moving camera, which leads nowhere else. */
function leadsElsewhere({ view, catalogue, session }: State, before: State): boolean {
  const held = before.session;
  return view !== before.view || catalogue !== before.catalogue || session.viewport !== held.viewport || session.glance !== held.glance || session.route !== held.route;
}

/** Keeps the map where the store would have it: a frame after a panel is painted, or at once for those who want no motion. */
class Pilot {
  readonly #map: MapLibreMap;
  /** Where the map is going, or has gone. */
  #goal: Camera;
  #elsewhere = false;
  #covered = false;
  readonly #takeOff = afterPaint(() => this.#go());

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.jumpTo({ padding: { ...store.getState().session.viewport.padding } }, ours);
    this.#goal = target(store.getState());
    jump(map, this.#goal);
    arrived(map);
  }

  /** Panels cover another part of the map, or it should show something else. */
  steer = (state: State, before: State): void => {
    if (!leadsElsewhere(state, before)) return;
    const next = target(state);
    this.#covered ||= state.session.viewport.padding !== before.session.viewport.padding;
    this.#elsewhere ||= !sameCamera(next, this.#goal);
    this.#goal = next;
    if (!this.#covered && !this.#elsewhere) return;
    if (isStill()) return this.#go();
    if (this.#elsewhere) this.#map.getContainer().dataset['flying'] = 'true';
    this.#takeOff.soon();
  };

  #go(): void {
    const [covered, elsewhere] = [this.#covered, this.#elsewhere];
    // Each jump is told to the store, which asks again at once.
    this.#covered = false;
    this.#elsewhere = false;
    if (covered) this.#map.jumpTo({ padding: { ...store.getState().session.viewport.padding } }, ours);
    // A panel that grows in mid-flight ends the flight where it is: it has to be flown to its end again.
    const stranded = covered && !sameCamera(this.#goal, readCamera(this.#map));
    if (elsewhere || stranded) (isStill() ? jump : fly)(this.#map, this.#goal);
  }

  /** The map has come to rest where a flight or a hand has brought it. */
  rest(byHand: boolean): void {
    if (!this.#elsewhere) delete this.#map.getContainer().dataset['flying'];
    arrived(this.#map);
    if (!byHand) return;
    this.#goal = readCamera(this.#map);
    cameraMoved(this.#goal);
  }

  stop(): void {
    this.#takeOff.stop();
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
  const pilot = new Pilot(map);
  let queued = 0;
  map.on('move', () => {
    queued ||= requestAnimationFrame(() => {
      queued = 0;
      mapIsAt(readCamera(map));
    });
  });
  map.on('moveend', (event) => pilot.rest(!('flight' in event) && 'originalEvent' in event && Boolean(event.originalEvent)));
  const unsubscribe = store.subscribe(pilot.steer);
  return () => {
    pilot.stop();
    unsubscribe();
  };
}

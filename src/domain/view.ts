import { type Camera, settle } from './camera.ts';
import { type Filter, settleFilter } from './filter.ts';
import { canonical, type LayerId } from './layer.ts';
import type { Locale } from './locale.ts';
import type { LonLat } from './geography.ts';
import type { PlaceId } from './place.ts';

/** What the reader attends to. */
export type Focus =
  | { readonly kind: 'region' }
  | { readonly kind: 'places' }
  | { readonly kind: 'sources' }
  /** The two parks compared, row by row. */
  | { readonly kind: 'parks' }
  | { readonly kind: 'tours' }
  | { readonly kind: 'place'; readonly id: PlaceId; readonly section: string | null }
  /** `packed` is the whole tour of a reader (`ownTourId`), compressed: see own-tour.ts. */
  | { readonly kind: 'tour'; readonly id: string; readonly stop: string; readonly packed?: string }
  /** Ends are place ids or `lat,lon`; `at` is `YYYY-MM-DDTHH:MM` in Hong Kong time. `null` is "not said". */
  | { readonly kind: 'crossing'; readonly from: string | null; readonly to: string | null; readonly at: string | null };

export type Theme = 'system' | 'light' | 'dark';

/** Two years over the same map. `year` is the other one, `null` is today; `at` is how far along the line stands, 5–95 % from the left. */
export type Compare = { readonly year: number | null; readonly at: number };

/** The outline of a place laid over another at the same scale, its middle at `at`. */
export type Overlay = { readonly place: PlaceId; readonly at: LonLat };

/**
 * Everything a link can say. `null` means "as the focus would have it": a place frames itself and
 * turns its layer on, a stop brings its own layers, camera and year.
 */
export type View = {
  readonly locale: Locale;
  readonly focus: Focus;
  readonly layers: readonly LayerId[] | null;
  readonly camera: Camera | null;
  readonly year: number | null;
  readonly compare: Compare | null;
  readonly overlay: Overlay | null;
  /** Which places list and map show; `null` is all of them. */
  readonly filter: Filter | null;
  readonly theme: Theme;
};

/** No tour of ours may have this id: it is every reader's own. */
export const ownTourId = 'own';

export const region: Focus = { kind: 'region' };

export const initialView: View = {
  locale: 'en',
  focus: region,
  layers: null,
  camera: null,
  year: null,
  compare: null,
  overlay: null,
  filter: null,
  theme: 'system',
};

/** A new focus brings its own camera; what the reader chose for layers and year stays, except on leaving or entering a tour. */
export function setFocus(view: View, focus: Focus): View {
  const tourChanged = view.focus.kind === 'tour' || focus.kind === 'tour';
  return {
    ...view,
    focus,
    camera: null,
    layers: tourChanged ? null : view.layers,
    year: tourChanged ? null : view.year,
    compare: tourChanged ? null : view.compare,
    overlay: tourChanged ? null : view.overlay,
    filter: tourChanged ? null : view.filter,
  };
}

export function openPlace(view: View, id: PlaceId, section: string | null = null): View {
  const same = view.focus.kind === 'place' && view.focus.id === id;
  const focus: Focus = { kind: 'place', id, section };
  return same ? { ...view, focus } : setFocus(view, focus);
}

/** Closing keeps the camera where it is: the reader is looking at something. */
export function close(view: View, camera: Camera | null): View {
  return { ...setFocus(view, region), camera };
}

export function setLayers(view: View, layers: Iterable<LayerId>): View {
  return { ...view, layers: canonical(layers) };
}

export function moveCamera(view: View, camera: Camera | null): View {
  return { ...view, camera: camera && settle(camera) };
}

export function setYear(view: View, year: number | null): View {
  return { ...view, year };
}

export function setCompare(view: View, compare: Compare | null): View {
  return { ...view, compare };
}

export function setOverlay(view: View, overlay: Overlay | null): View {
  return { ...view, overlay };
}

export function setFilter(view: View, filter: Filter): View {
  return { ...view, filter: settleFilter(filter) };
}

export function speak(view: View, locale: Locale): View {
  return { ...view, locale };
}

export function setTheme(view: View, theme: Theme): View {
  return { ...view, theme };
}

/** Puts a view into the one form that links and comparisons use. */
export function settleView(view: View): View {
  return {
    ...view,
    layers: view.layers && canonical(view.layers),
    camera: view.camera && settle(view.camera),
    compare: view.compare && { ...view.compare, at: settleShare(view.compare.at) },
    filter: view.filter && settleFilter(view.filter),
    overlay: view.overlay && { ...view.overlay, at: settle({ center: view.overlay.at, zoom: 0, bearing: 0, pitch: 0 }).center },
  };
}

/** A whole per cent that leaves something of both sides to see. */
export function settleShare(at: number): number {
  return Number.isFinite(at) ? Math.min(95, Math.max(5, Math.round(at))) : 50;
}

import { frame } from '../domain/camera.ts';
import type { LonLat } from '../domain/geography.ts';
import { boxOf, layOver, type Outline } from '../domain/overlay.ts';
import type { PlaceId } from '../domain/place.ts';
import { moveCamera, setOverlay } from '../domain/view.ts';
import { askJson } from './request.ts';
import { setView, store } from './store.ts';

type Zones = { readonly features: readonly { readonly properties: { readonly place: string; readonly role: string }; readonly geometry: { readonly type: string; readonly coordinates: never } }[] };

/** Fetches the outlines of all zones, once. One place may have several outlines; the largest stands for it. */
export async function loadOutlines(data: string): Promise<void> {
  if (store.getState().outlines !== null) return;
  store.setState({ outlines: {} });
  try {
    const { features } = await askJson<Zones>(`${data}layers/zones.geojson`);
    const rows = features.flatMap(({ properties, geometry }): readonly (readonly [PlaceId, Outline])[] =>
      properties.role === 'outline' ? [[properties.place, geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates]] : [],
    );
    const extent = (outline: Outline) => outline.flat(2).length && (boxOf(outline)[2] - boxOf(outline)[0]) * (boxOf(outline)[3] - boxOf(outline)[1]);
    store.setState({ outlines: Object.fromEntries(rows.toSorted((a, b) => extent(a[1]) - extent(b[1]))) });
  } catch {
    store.setState({ outlines: null });
  }
}

/** Lays the outline of a place somewhere and frames it with some of what is around. */
export function layOutline(place: PlaceId, at: LonLat): void {
  const { outlines, session } = store.getState();
  const outline = outlines?.[place];
  const [west, south, east, north] = outline ? boxOf(layOver(outline, at)) : [at[0], at[1], at[0], at[1]];
  const [across, up] = [(east - west) * 0.4, (north - south) * 0.4];
  const { size, padding } = session.viewport;
  setView((view) => moveCamera(setOverlay(view, { place, at }), frame([west - across, south - up, east + across, north + up], size, padding)));
}

/** Lays it where the map is now. */
export function layHere(): void {
  const { view, session } = store.getState();
  const { live } = session;
  if (view.overlay && live) setView((before) => (before.overlay ? setOverlay(before, { ...before.overlay, at: live.center }) : before));
}

export function liftOutline(): void {
  setView((view) => setOverlay(view, null));
}

import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import { findPlace } from '../domain/catalogue.ts';
import { writePoint } from '../domain/ends.ts';
import { inside, region } from '../domain/geography.ts';
import type { PlaceId } from '../domain/place.ts';
import type { LayerId } from '../domain/layer.ts';
import { drawings, drawingOrder } from '../layers/index.ts';
import { hover, openPlace } from '../store/actions.ts';
import { setEnd } from '../store/crossing-actions.ts';
import { finishMeasuring, measurePoint } from '../store/measure.ts';
import { type EndName, setSession, type State, store } from '../store/store.ts';

/** What can be chosen is derived from what is drawn, so the two cannot drift apart. */
const choosable = drawingOrder.flatMap((id: LayerId) => drawings[id].choosable);

/** A finger is less exact than a mouse. */
const reach = { mouse: 4, touch: 14 };

function extent(feature: MapGeoJSONFeature): number {
  const { catalogue } = store.getState();
  const place = catalogue && findPlace(catalogue, String(feature.properties['place']));
  if (!place?.bbox || feature.geometry.type === 'Point') return 0;
  const [west, south, east, north] = place.bbox;
  return (east - west) * (north - south);
}

type Pixel = { readonly x: number; readonly y: number };

/** Places under a point, the smallest first: a pin before a park, a part before the whole. */
function placesAt(map: MapLibreMap, point: Pixel, slack: number): readonly PlaceId[] {
  const box: [PointLike, PointLike] = [
    [point.x - slack, point.y - slack],
    [point.x + slack, point.y + slack],
  ];
  const layers = choosable.filter((id) => map.getLayer(id));
  const tokens = map.queryRenderedFeatures(box, { layers: layers.filter((id) => id !== 'zone-choose') });
  const areas = map.queryRenderedFeatures([point.x, point.y], { layers: layers.filter((id) => id === 'zone-choose') });
  const found = [...tokens, ...areas.toSorted((a, b) => extent(a) - extent(b))];
  return [...new Set(found.map(({ properties }) => String(properties['place'])))];
}

/** Looks for places, and keeps what was found until the map is drawn anew: a click asks for the point that the pointer has come to, and looking is half of its work. */
function finder(map: MapLibreMap): (point: Pixel, slack: number) => readonly PlaceId[] {
  let last: { readonly key: string; readonly found: readonly PlaceId[] } | null = null;
  map.on('render', () => {
    last = null;
  });
  return (point, slack) => {
    const key = `${point.x} ${point.y} ${slack}`;
    if (last?.key !== key) last = { key, found: placesAt(map, point, slack) };
    return last.found;
  };
}

/** The Loop and the Hong Kong Park are one piece of ground with two stories; the land comes first. */
function preferred(ids: readonly PlaceId[]): readonly PlaceId[] {
  const land = 'lok-ma-chau-loop';
  return ids[0] === 'hong-kong-park' && ids.includes(land) ? [land, ...ids.filter((id) => id !== land)] : ids;
}

/** A click while an end of a trip is being picked: a place with a token, else the very point. */
function pick(end: EndName, { lng, lat }: { readonly lng: number; readonly lat: number }, ids: readonly PlaceId[]): void {
  const { catalogue } = store.getState();
  const token = ids.find((id) => catalogue && findPlace(catalogue, id)?.layer !== 'zones');
  if (token) setEnd(end, token);
  else if (inside([lng, lat], region)) setEnd(end, writePoint([lng, lat]));
}

/** While the reader measures, a click sets a point and a second one at once ends there; nothing is chosen or zoomed. */
function followMeasuring(map: MapLibreMap): void {
  const measuring = () => store.getState().session.measure !== null;
  map.on('click', ({ lngLat: { lng, lat }, originalEvent }) => {
    if (!measuring()) return;
    if (originalEvent.detail > 1) finishMeasuring();
    else if (inside([lng, lat], region)) measurePoint([lng, lat]);
  });
  map.on('dblclick', (event) => {
    if (measuring()) event.preventDefault();
  });
  map.on('mousemove', ({ lngLat: { lng, lat } }) => {
    if (!measuring()) return;
    map.getCanvas().style.cursor = 'crosshair';
    setSession({ pointer: [lng, lat] });
  });
  map.on('mouseout', () => setSession({ pointer: null }));
  store.subscribe(({ session: { measure } }, before) => {
    if (!measure && before.session.measure) map.getCanvas().style.cursor = '';
  });
}

/** Choosing opens the story, or names an end of a trip; hovering names it. */
export function followPointer(map: MapLibreMap): void {
  followMeasuring(map);
  const find = finder(map);
  map.on('click', (event) => {
    if (store.getState().session.measure) return;
    const touch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
    const ids = find(event.point, touch ? reach.touch : reach.mouse);
    const { picking } = store.getState().session;
    if (picking) return pick(picking, event.lngLat, ids);
    const [first, ...others] = preferred(ids);
    if (first) openPlace(first, null, others);
  });
  map.on('mousemove', (event) => {
    if (map.isMoving() || store.getState().session.measure) return;
    const [first] = preferred(find(event.point, reach.mouse));
    const { picking } = store.getState().session;
    map.getCanvas().style.cursor = picking ? 'crosshair' : first ? 'pointer' : '';
    hover(first ? { id: first, x: event.point.x, y: event.point.y } : null);
  });
  map.on('mouseout', () => hover(null));
}

/** Outlines the hovered zone by feature-state, which is neither style nor data; applied again after a full restyle. */
export function followHover(map: MapLibreMap): () => void {
  const hovered = ({ session }: State) => session.hover?.id ?? null;
  const outlines = (place: PlaceId) => (place === 'qianhai' ? ['qianhai-original', 'qianhai-expanded'] : [place]);
  const isZone = (place: PlaceId) => {
    const { catalogue } = store.getState();
    return catalogue !== null && findPlace(catalogue, place)?.layer === 'zones';
  };
  const set = (place: PlaceId | null, on: boolean) => {
    if (!place || !isZone(place) || !map.getSource('zones')) return;
    for (const id of outlines(place)) map.setFeatureState({ source: 'zones', id }, { hover: on });
  };
  map.on('styledata', () => set(hovered(store.getState()), true));
  return store.subscribe((state, before) => {
    const [now, then] = [hovered(state), hovered(before)];
    if (now === then) return;
    set(then, false);
    set(now, true);
  });
}

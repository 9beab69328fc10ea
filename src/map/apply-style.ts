import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

type Properties = Readonly<Record<string, unknown>>;
type Layer = { readonly id: string; readonly filter?: unknown; readonly paint?: Properties; readonly layout?: Properties };

/** What a style's parts are as text, written out once: the style a map holds is compared again at the next change. */
const texts = new WeakMap<object, string>();

function text(value: object): string {
  const known = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, known);
  return known;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const same = (one: unknown, other: unknown) => one === other || (isObject(one) && isObject(other) && text(one) === text(other));

/** Everything of a layer but the values that can be changed one by one. */
function frame(layer: LayerSpecification): unknown {
  const { filter: _filter, paint: _paint, layout: _layout, ...rest } = layer as LayerSpecification & Layer;
  return rest;
}

/** The layers of a style that another one has too. */
function shared({ layers }: StyleSpecification, other: StyleSpecification): readonly LayerSpecification[] {
  const ids = new Set(other.layers.map(({ id }) => id));
  return layers.filter(({ id }) => ids.has(id));
}

/** Whether layers only come, go or change their values: the same sources, and what stays keeps its order. */
function sameFrame(before: StyleSpecification, after: StyleSpecification): boolean {
  const rest = ({ layers: _layers, ...others }: StyleSpecification) => others;
  const wanted = shared(after, before);
  return same(rest(before), rest(after)) && shared(before, after).every((layer, at) => same(layer, wanted[at]) || same(frame(layer), frame(wanted[at]!)));
}

/** The properties that differ, with their new values; `undefined` is back to the default. */
function changed(before: Properties = {}, after: Properties = {}): readonly (readonly [string, unknown])[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => (same(before[name], after[name]) ? [] : [[name, after[name]] as const]));
}

/** Our own styles are valid (a test sees to it): checking each value again would cost more than drawing it. */
const unchecked = { validate: false };

function applyLayer(map: MapLibreMap, before: Layer, after: Layer): void {
  const { id } = after;
  if (!same(before.filter, after.filter)) map.setFilter(id, (after.filter ?? null) as never, unchecked);
  for (const [name, value] of changed(before.layout, after.layout)) map.setLayoutProperty(id, name as never, value as never, unchecked);
  for (const [name, value] of changed(before.paint, after.paint)) map.setPaintProperty(id, name as never, value as never, unchecked);
}

/**
 * Hands the map what differs between the style it has and the next. MapLibre's own diff writes its whole style out, compares
 * all of it, and checks every value it changes; a change of year, of the minute, of the selection or of the layers shown is
 * a few values of a few layers. Where sources change the diff of MapLibre takes over.
 */
export function applyStyle(map: MapLibreMap, before: StyleSpecification, after: StyleSpecification): void {
  if (!sameFrame(before, after)) {
    map.setStyle(after, { diff: true, validate: false });
    return;
  }
  const byId = ({ layers }: StyleSpecification) => new Map(layers.map((layer) => [layer.id, layer]));
  const [held, wanted] = [byId(before), byId(after)];
  for (const id of held.keys()) if (!wanted.has(id)) map.removeLayer(id);
  // From the top down, so that the layer above is there already.
  after.layers.forEach((_, at, { length }) => {
    const layer = after.layers[length - 1 - at]!;
    const old = held.get(layer.id);
    if (!old) map.addLayer(layer, after.layers[length - at]?.id);
    else if (!same(old, layer)) applyLayer(map, old, layer);
  });
}

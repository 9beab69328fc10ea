import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

type Properties = Readonly<Record<string, unknown>>;
type Layer = { readonly id: string; readonly filter?: unknown; readonly paint?: Properties; readonly layout?: Properties };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Everything of a layer but the values that can be changed one by one. */
function frame({ filter: _filter, paint: _paint, layout: _layout, ...rest }: LayerSpecification & Layer): unknown {
  return rest;
}

/** The layers of a style that another one has too, without their values. */
function shared({ layers }: StyleSpecification, other: StyleSpecification): readonly unknown[] {
  const ids = new Set(other.layers.map(({ id }) => id));
  return layers.filter(({ id }) => ids.has(id)).map((layer) => frame(layer as LayerSpecification & Layer));
}

/** Whether layers only come, go or change their values: the same sources, and what stays keeps its order. */
function sameFrame(before: StyleSpecification, after: StyleSpecification): boolean {
  const rest = ({ layers: _layers, ...others }: StyleSpecification) => others;
  return same(rest(before), rest(after)) && same(shared(before, after), shared(after, before));
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

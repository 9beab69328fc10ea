import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

type Properties = Readonly<Record<string, unknown>>;
type Layer = { readonly id: string; readonly filter?: unknown; readonly paint?: Properties; readonly layout?: Properties };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Everything of a layer but the values that can be changed one by one. */
function frame({ filter: _filter, paint: _paint, layout: _layout, ...rest }: LayerSpecification & Layer): unknown {
  return rest;
}

/** Whether only filters, paint and layout differ: the same sources, and the same layers in the same order. */
function sameFrame(before: StyleSpecification, after: StyleSpecification): boolean {
  const rest = ({ layers, ...others }: StyleSpecification) => [others, layers.map((layer) => frame(layer as LayerSpecification & Layer))];
  return same(rest(before), rest(after));
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
 * all of it, and checks every value it changes; a change of year, of the minute or of the selection is a few values of a
 * few layers. Where layers or sources come and go the diff of MapLibre takes over.
 */
export function applyStyle(map: MapLibreMap, before: StyleSpecification, after: StyleSpecification): void {
  if (!sameFrame(before, after)) {
    map.setStyle(after, { diff: true, validate: false });
    return;
  }
  after.layers.forEach((layer, at) => {
    const held = before.layers[at];
    if (held && !same(held, layer)) applyLayer(map, held, layer);
  });
}

import { createPropertyExpression, type LayerSpecification, latest, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';

/** Features that take every branch of our paint expressions that changes an opacity or a width. */
const features = [{ retired: false }, { retired: false, side: 'hong-kong' }, { retired: false, side: 'shenzhen' }].map((properties) => ({ type: 1 as const, properties }));

const reference = latest as unknown as Readonly<Record<string, Readonly<Record<string, StylePropertySpecification>> | undefined>>;

function paintOf(layer: LayerSpecification): Readonly<Record<string, unknown>> {
  return layer.paint ?? {};
}

/** The values a numeric paint property takes at `zoom`, over all features; what is hovered counts as hovered. */
export function numbers(layer: LayerSpecification, property: string, zoom: number, otherwise: number): readonly number[] {
  const value = paintOf(layer)[property];
  if (value === undefined) return [otherwise];
  if (typeof value === 'number') return [value];
  const specification = reference[`paint_${layer.type}`]?.[property];
  if (!specification) throw new Error(`${layer.id} has no ${property}.`);
  const parsed = createPropertyExpression(value, property, specification);
  if (parsed.result === 'error') throw new Error(`${layer.id}, ${property}: ${JSON.stringify(parsed.value)}`);
  return features.map((feature) => Number(parsed.value.evaluate({ zoom }, feature, { hover: true })));
}

/** Every colour that stands in a paint property, whichever branch is taken. */
export function colours(layer: LayerSpecification, property: string): readonly string[] {
  const found = JSON.stringify(paintOf(layer)[property] ?? '').match(/#[0-9A-Fa-f]{6}\b/g);
  return [...new Set(found ?? [])];
}

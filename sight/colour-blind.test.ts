import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type Appearance, palettes } from '../src/palette.ts';
import { difference, eyes } from './colour.ts';
import { everything } from './everything.ts';

/** CIEDE2000 between thin lines that do not touch; 20 is plain to see, 2 is barely seen side by side. */
const leastDifference = 20;

/** Where a shape tells the same, a hue need only help. Deuteranopia leaves 10.8 between the two banks in light, 12.7 in dark. */
const leastBesideShape = 10;

/** What a line is to an eye that sees no hue: its dashes, its width, its dots. */
function stroke(layer: LayerSpecification): string {
  const paint = layer.paint as Readonly<Record<string, unknown>>;
  return JSON.stringify([paint['line-dasharray'] ?? 'solid', paint['line-width'], (layer.layout as { 'line-cap'?: string } | undefined)?.['line-cap'] ?? 'butt']);
}

/** Lines that a reader must not take for one another, by the style layers that draw them. */
const families: Readonly<Record<string, readonly string[]>> = {
  'the supply routes by sea, rail and road': ['supply-sea', 'supply-rail', 'supply-road'],
  'the edges of the two parks': ['zone-edge-hong-kong', 'zone-edge-shenzhen', 'zone-edge-planned'],
  'the boundary, the area of a port, a former course and the city limit': ['boundary-line', 'boundary-port-area', 'history-course', 'city-limit'],
  'railways that run and railways that are planned': ['rail-line', 'rail-planned'],
  'legs by track, by road and on foot, and ways not chosen': ['route-track', 'route-straight', 'route-walk', 'route-other'],
  'where the river runs and where it is to be cut off': ['river-bank', 'river-uncut-bank'],
};

const pairs = <T>(list: readonly T[]) => list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));

function layer(appearance: Appearance, id: string): LayerSpecification {
  return everything(appearance, null).find((one) => one.id === id)!;
}

/** Whether every eye tells the hues apart, that with the fewest cones too. */
function huesDiffer(one: string, other: string): boolean {
  return Object.values(eyes).every((eye) => difference(eye(one), eye(other)) >= leastDifference);
}

describe.each(['light', 'dark'] as const)('without one kind of cone, %s', (appearance) => {
  it.each(Object.entries(families))('%s are told apart by their strokes', (_, ids) => {
    const alike = pairs(ids).filter(([one, other]) => stroke(layer(appearance, one)) === stroke(layer(appearance, other)));
    expect(alike).toEqual([]);
  });

  it('the two banks keep two hues, though circle, square and hatch carry the difference', () => {
    const palette = palettes[appearance];
    const left = Object.values(eyes).map((eye) => difference(eye(palette['bank.hongKong']), eye(palette['bank.shenzhen'])));
    expect(Math.min(...left)).toBeGreaterThan(leastBesideShape);
  });

  it('the areas of the two banks differ by a hatch', () => {
    const hatched = everything(appearance, null).filter(({ paint }) => JSON.stringify(paint ?? {}).includes(`hatch-${appearance}`)).map(({ id }) => id);
    expect(hatched).toEqual(['zone-qianhai-hatch', 'zone-shenzhen-hatch', 'loop-old-hatch']);
  });
});

it('looks through eyes that see differently', () => {
  expect(huesDiffer('#2E7D32', '#B71C1C')).toBe(false);
  expect(huesDiffer('#000000', '#FFFFFF')).toBe(true);
});

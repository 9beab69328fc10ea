import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type Appearance, palettes } from '../src/palette.ts';
import { contrast, over } from './colour.ts';
import { everything } from './everything.ts';
import { type Ground, grounds, isDrawn } from './grounds.ts';
import { type Role, roles } from './marks.ts';
import { colours, numbers } from './paint.ts';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const leastOfText = 4.5;
const leastOfMarks = 3;

/** Narrower, a halo no longer parts a letter from what is round it. In CSS pixels. */
const leastHalo = 1.4;

const zooms = Array.from({ length: 17 }, (_, step) => 9 + step / 2);
const looks = (['light', 'dark'] as const).flatMap((appearance) => [null, 1990, 2015].map((year) => ({ appearance, year })));

function inksOf(appearance: Appearance) {
  const palette = palettes[appearance];
  return { shenzhen: palette['bank.shenzhen'], tick: palette['ground.wetlandTick'], paper: palette['ground.beyond'] };
}

const inkOf = ({ type }: LayerSpecification) => (type === 'circle' ? 'circle-stroke' : 'line');

/** The ground as it is seen round a mark that lies on paper of its own. */
function cased(ground: Ground, casing: LayerSpecification | undefined, zoom: number): Ground {
  if (!casing || !isDrawn(casing, zoom)) return ground;
  const opacity = Math.min(...numbers(casing, `${inkOf(casing)}-opacity`, zoom, 1));
  return { ...ground, colour: over(colours(casing, `${inkOf(casing)}-color`)[0]!, opacity, ground.colour), made: `${casing.id} on ${ground.made}` };
}

/** Before the river was straightened the old Loop is ground; afterwards there is none. */
const there = (year: number | null) => ({ made }: Ground) => (year !== null && year < 1997) || !made.startsWith('loop-old');

/** The lowest contrast of a mark with what it can lie on, in a sentence for whoever mends it. */
function faults(layer: LayerSpecification, role: Role, layers: readonly LayerSpecification[], appearance: Appearance, year: number | null): readonly string[] {
  if (role.as !== 'mark' && role.as !== 'ring') return [];
  const casing = role.as === 'mark' ? layers.find(({ id }) => id === role.casing) : undefined;
  const from = role.as === 'mark' ? (role.from ?? 0) : 0;
  const own = (ink: string) => (ground: Ground) => role.as === 'mark' || ground.kind === 'open' || (ground.kind === 'glow' && (ground.ink === ink || !layer.id.startsWith('zone-edge')));
  return zooms.filter((zoom) => zoom >= from && isDrawn(layer, zoom)).flatMap((zoom) => {
    const beds = grounds(layers, zoom, inksOf(appearance)).filter(there(year)).map((ground) => cased(ground, casing, zoom));
    return colours(layer, `${inkOf(layer)}-color`).flatMap((ink) =>
      numbers(layer, `${inkOf(layer)}-opacity`, zoom, 1).flatMap((opacity) =>
        beds.filter(own(ink)).flatMap(({ colour, made }) => {
          const found = contrast(over(ink, opacity, colour), colour);
          return found < leastOfMarks ? [`${layer.id}: ${ink} stands ${found.toFixed(2)}:1 against ${colour} (${made}) at zoom ${zoom}.`] : [];
        }),
      ),
    );
  });
}

function faultsOfText(layer: LayerSpecification, on: LayerSpecification | undefined): readonly string[] {
  const beds = on ? colours(on, 'circle-color') : colours(layer, 'text-halo-color');
  const inks = [...new Set([...colours(layer, 'text-color'), ...(JSON.stringify(layer.layout ?? {}).match(/#[0-9A-Fa-f]{6}\b/g) ?? [])])];
  const narrow = !on && Math.min(...zooms.flatMap((zoom) => numbers(layer, 'text-halo-width', zoom, 0))) < leastHalo;
  const pale = inks.flatMap((ink) => beds.flatMap((bed) => (contrast(ink, bed) < leastOfText ? [`${layer.id}: ${ink} stands ${contrast(ink, bed).toFixed(2)}:1 against ${bed}.`] : [])));
  return [...pale, ...(narrow ? [`${layer.id}: its halo is narrower than ${leastHalo} px.`] : []), ...(beds.length === 0 ? [`${layer.id} has no halo.`] : [])];
}

describe.each(looks)('the map, $appearance, year $year', ({ appearance, year }) => {
  const layers = everything(appearance, year);
  const as = (role: Role['as']) => layers.filter(({ id }) => roles[id]?.as === role);

  it('has no layer whose part in the picture nobody has told', () => {
    expect(layers.map(({ id }) => id).filter((id) => !roles[id])).toEqual([]);
  });

  it('has lines and rims that stand 3:1 against every ground they can lie on', () => {
    const worst = [...as('mark'), ...as('ring')].flatMap((layer) => faults(layer, roles[layer.id]!, layers, appearance, year).slice(0, 1));
    expect(worst).toEqual([]);
  });

  it('has text that stands 4.5:1 against its halo', () => {
    expect(as('text').flatMap((layer) => faultsOfText(layer, layers.find(({ id }) => id === (roles[layer.id] as { on?: string }).on)))).toEqual([]);
  });

  it('has discs with a rim that stands 3:1 against them', () => {
    const rims = as('disc').map((layer) => contrast(colours(layer, 'circle-color')[0]!, colours(layer, 'circle-stroke-color')[0]!));
    expect(Math.min(...rims)).toBeGreaterThanOrEqual(leastOfMarks);
  });
});

it('looks at every layer that is told of', () => {
  const drawn = new Set(looks.flatMap(({ appearance, year }) => everything(appearance, year).map(({ id }) => id)));
  expect(Object.keys(roles).filter((id) => !drawn.has(id))).toEqual([]);
});

it('would find a pale line', () => {
  const layers = everything('light', null).map((layer) => (layer.id === 'history-course' ? { ...layer, paint: { 'line-color': '#C8D2D6' } } : layer)) as readonly LayerSpecification[];
  const found = faults(layers.find(({ id }) => id === 'history-course')!, roles['history-course']!, layers, 'light', null);
  expect(found[0]).toMatch(/^history-course: #C8D2D6 stands 1\.\d+:1 against #/);
});


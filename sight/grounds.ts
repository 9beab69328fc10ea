import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { over } from './colour.ts';
import { colours, numbers } from './paint.ts';

/** A colour the eye may see behind a mark, and which style layers made it. */
export type Ground = {
  readonly colour: string;
  readonly made: string;
  /** `wash`: inside a zone; `glow`: round a park, in the hue `ink`; `open`: everywhere else. */
  readonly kind: 'open' | 'wash' | 'glow';
  readonly ink: string;
};

/** What the style paints that is not in it as a colour: the strokes of its patterns, and paper. */
export type Inks = { readonly shenzhen: string; readonly tick: string; readonly paper: string };

/** A hatch as the eye mixes it: strokes of opacity 0.38, 1.1 px wide and 7.07 px apart (`src/map/image.ts`). */
const hatchInk = (0.38 * 1.1) / 7.07;

/** So with the tufts of wetland: 24 px of strokes in a square of 32 px. */
const tuftInk = 24 / 32 ** 2;

/** A glow is half as strong on its line as its opacity says, because its blur is as wide as itself. */
const glowInk = 0.5;

/** What a translucent area can lie on besides the bare sheet: its own hatch is drawn over its own wash. */
const onTop: Readonly<Record<string, readonly string[]>> = {
  'zone-qianhai-hatch': ['zone-qianhai-expanded'],
  'zone-qianhai-original': ['zone-qianhai-expanded', 'zone-qianhai-hatch'],
  'zone-shenzhen-hatch': ['zone-shenzhen-park'],
  'loop-old-hatch': ['loop-old'],
};

/** Layers whose colour fills what the eye takes for ground. Roads are ground: wide, quiet, and crossed by everything. */
function isGround({ id, type }: LayerSpecification): boolean {
  if (id === 'zone-choose' || id === 'overlay' || id === 'edge') return false;
  return type === 'background' || type === 'fill' || id === 'zone-glow' || /^road-[a-z]+$/.test(id);
}

function inkOf(layer: LayerSpecification, { shenzhen, tick }: Inks): readonly string[] {
  if (layer.id.endsWith('-hatch')) return [shenzhen];
  if (layer.id === 'wetland-tufts') return [tick];
  return colours(layer, `${layer.type}-color`);
}

function opacityOf(layer: LayerSpecification, zoom: number): readonly number[] {
  const plain = numbers(layer, `${layer.type}-opacity`, zoom, 1);
  if (layer.id === 'zone-glow') return plain.map((opacity) => opacity * glowInk);
  if (layer.id === 'wetland-tufts') return plain.map((opacity) => opacity * tuftInk);
  return layer.id.endsWith('-hatch') ? plain.map((opacity) => opacity * hatchInk) : plain;
}

/** Whether the zoom range of a layer holds `zoom`. */
export function isDrawn({ minzoom = 0, maxzoom = 24 }: { minzoom?: number; maxzoom?: number }, zoom: number): boolean {
  return zoom >= minzoom && zoom < maxzoom;
}

function kindOf({ id, type }: LayerSpecification): Ground['kind'] {
  if (id === 'zone-glow') return 'glow';
  return type === 'fill' && /^(zone|loop)-/.test(id) && id !== 'zone-loop-wetland' ? 'wash' : 'open';
}

/** A layer of ground over what was there before it. */
function laid(layer: LayerSpecification, zoom: number, beds: readonly Ground[], inks: Inks): readonly Ground[] {
  const strengths = [...new Set(opacityOf(layer, zoom))].filter((opacity) => opacity > 0.02);
  return inkOf(layer, inks).flatMap((ink) =>
    strengths.flatMap((opacity): readonly Ground[] => {
      const kind = kindOf(layer);
      if (opacity >= 0.98) return [{ colour: ink, made: layer.id, kind, ink }];
      return beds.map((bed) => ({ colour: over(ink, opacity, bed.colour), made: `${layer.id} on ${bed.made}`, kind, ink }));
    }),
  );
}

/**
 * Every ground at `zoom`, from the composed style itself: opaque areas as they are, translucent ones over each opaque
 * area and over those they are drawn on, and paper at the edge of the sheet.
 */
export function grounds(layers: readonly LayerSpecification[], zoom: number, inks: Inks): readonly Ground[] {
  const found: Ground[] = [{ colour: inks.paper, made: 'edge', kind: 'open', ink: inks.paper }];
  for (const layer of layers.filter((one) => isGround(one) && isDrawn(one, zoom))) {
    const under = onTop[layer.id] ?? [];
    const beds = found.filter(({ made }) => !made.includes(' on ') || under.some((lower) => made.startsWith(`${lower} `)));
    found.push(...laid(layer, zoom, beds, inks));
  }
  return found;
}

import { Resvg } from '@resvg/resvg-js';
import type { Op } from '../src/layers/token.ts';
import type { Palette } from '../src/palette.ts';
import { luminance } from './colour.ts';

/** Device pixels a side: a token is 24 CSS pixels, looked at twice as large. */
const size = 60;

/** A drawing has few colours. */
const known = new Map<string, number>();

function lightness(colour: string): number {
  const found = known.get(colour) ?? luminance(colour);
  known.set(colour, found);
  return found;
}

function path({ d, fill, stroke, width = 1, dash = [], scale = 1 }: Op, palette: Palette): string {
  const ink = `fill="${fill ? palette[fill] : 'none'}" stroke="${stroke ? palette[stroke] : 'none'}" stroke-width="${width}"`;
  return `<path d="${d}" ${ink} stroke-dasharray="${dash.join(' ')}" stroke-linecap="round" stroke-linejoin="round" transform="translate(12 12) scale(${scale}) translate(-12 -12)"/>`;
}

/** A token on a flat ground, as the map and the panels draw it: what is left of each pixel without hue, its luminance from 0 to 1. */
export function picture(ops: readonly Op[], palette: Palette, ground: string): readonly number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-3 -3 30 30" width="${size}" height="${size}"><rect x="-3" y="-3" width="30" height="30" fill="${ground}"/>${ops.map((op) => path(op, palette)).join('')}</svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: size * size }, (_, at) => lightness(`#${[0, 1, 2].map((channel) => pixels[4 * at + channel]!.toString(16).padStart(2, '0')).join('')}`));
}

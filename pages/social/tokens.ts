import type { Place } from '../../src/domain/place.ts';
import { lastingState } from '../../src/domain/port.ts';
import { type Glyph, type Op, placeToken, portToken } from '../../src/layers/token.ts';
import { palettes } from '../../src/palette.ts';
import type { Project, Sheets } from './ground.ts';

const palette = palettes.light;

function stroke({ d, fill, stroke: line, width, dash, scale }: Op): string {
  const paint = [
    `fill="${fill ? palette[fill] : 'none'}"`,
    line ? `stroke="${palette[line]}" stroke-width="${width ?? 1}" stroke-linecap="round" stroke-linejoin="round"` : '',
    dash ? `stroke-dasharray="${dash.join(' ')}"` : '',
    scale ? `transform="translate(${12 - 12 * scale} ${12 - 12 * scale}) scale(${scale})"` : '',
  ];
  return `<path d="${d}" ${paint.join(' ')}/>`;
}

/** A token of the map, `size` pixels wide, its middle at `x`, `y`. */
export function drawToken(ops: readonly Op[], [x, y]: readonly [number, number], size: number): string {
  return `<g transform="translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})">${ops.map(stroke).join('')}</g>`;
}

function glyphOf(place: Place, sheets: Sheets): { readonly glyph: Glyph; readonly rough: boolean } {
  const pin = sheets('layers/places').features.find(({ properties }) => properties?.['place'] === place.id);
  return { glyph: (pin?.properties?.['glyph'] as Glyph | undefined) ?? 'area', rough: pin?.properties?.['rough'] === true };
}

function tokenOf(place: Place, sheets: Sheets): readonly Op[] {
  if (place.port) return portToken(lastingState(place.port), place.port.coLocated);
  const { glyph, rough } = glyphOf(place, sheets);
  return placeToken(place.side, glyph, rough);
}

/** All ports, and the chosen place larger and ringed; an outlined place is marked by its outline instead. */
export function tokens(places: readonly Place[], chosen: Place | null, sheets: Sheets, project: Project): string {
  const ports = places.filter(({ id, port }) => port && id !== chosen?.id);
  const small = ports.map(({ point, port }) => (point && port ? drawToken(portToken(lastingState(port), port.coLocated), project([...point]), 30) : ''));
  if (!chosen?.point || chosen.layer === 'zones') return small.join('');
  const at = project([...chosen.point]);
  const ring = `<circle cx="${at[0]}" cy="${at[1]}" r="37" fill="${palette['port.openHalo']}" stroke="${palette['state.selectionFill']}" stroke-width="7"/>`;
  return small.join('') + ring + drawToken(tokenOf(chosen, sheets), at, 46);
}

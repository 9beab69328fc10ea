import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type SupplyMode, supplyModes } from '../domain/layer.ts';
import type { PaletteRole } from '../palette.ts';
import { all, byZoom, font, inYear, is, name } from './expression.ts';
import type { Drawing, Look } from './look.ts';

/** Each way of transport has a hue and a dash of its own, in widths of the line; the legend draws the same. */
export const supplyStrokes: Readonly<Record<SupplyMode, { readonly role: PaletteRole; readonly dash: readonly number[] }>> = {
  sea: { role: 'supply.sea', dash: [4, 2.2] },
  rail: { role: 'supply.rail', dash: [4, 1.4, 0.9, 1.4] },
  road: { role: 'supply.road', dash: [1.3, 1] },
};

const route = is('role', 'route');
const width = byZoom(9, 2, 12, 3, 15, 4);

function routes(look: Look): readonly LayerSpecification[] {
  const { palette } = look;
  const casing: LayerSpecification = {
    id: 'supply-casing', type: 'line', source: 'supplies', filter: all(route, inYear(look)), layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': palette['label.halo'], 'line-width': byZoom(9, 4, 12, 6, 15, 8), 'line-opacity': 0.8 },
  };
  const dashes = supplyModes.map((mode): LayerSpecification => ({
    id: `supply-${mode}`, type: 'line', source: 'supplies', filter: all(route, is('mode', mode), inYear(look)), layout: { 'line-join': 'round' },
    paint: { 'line-color': palette[supplyStrokes[mode].role], 'line-width': width, 'line-dasharray': [...supplyStrokes[mode].dash] },
  }));
  return [casing, ...dashes];
}

/** Beside the route, never along it: a bend of the coast would break the words. */
function names(look: Look): readonly LayerSpecification[] {
  const { palette, locale } = look;
  const hue = ['match', ['get', 'mode'], ...supplyModes.flatMap((mode) => [mode, palette[supplyStrokes[mode].role]]), palette['label.place']] as never;
  const label = (id: string, main: boolean, minzoom: number): LayerSpecification => ({
    id, type: 'symbol', source: 'supplies', minzoom, filter: all(is('role', 'label'), is('main', main), inYear(look)),
    layout: {
      'text-field': name(locale), 'text-font': font(locale, 'Bold'), 'text-size': byZoom(9, 11, 13, 13), 'text-max-width': 12,
      'text-variable-anchor': ['left', 'right'], 'text-radial-offset': 0.9, 'text-justify': 'auto',
    },
    paint: { 'text-color': hue, 'text-halo-color': palette['label.halo'], 'text-halo-width': 1.6 },
  });
  return [label('supply-label-ends', false, 10.6), label('supply-label', true, 9)];
}

export const supplies: Drawing = {
  lines: routes,
  labels: names,
  choosable: ['supply-casing', 'supply-label', 'supply-label-ends'],
  legend: supplyModes.map((mode) => ({ kind: 'supply', mode })),
};

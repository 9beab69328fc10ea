import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, byZoom, font, inYear, is, name } from './expression.ts';
import type { Drawing, Look } from './look.ts';

function symbols(look: Look): readonly LayerSpecification[] {
  const { palette, locale, appearance, selected } = look;
  const image = ['concat', 'place-', ['get', 'side'], '-', ['get', 'glyph'], ['case', ['get', 'rough'], '-rough', ''], `-${appearance}`] as never;
  const text = {
    'text-field': name(locale), 'text-font': font(locale), 'text-size': byZoom(12, 11.5, 15, 13), 'text-max-width': 9, 'text-radial-offset': 1.1, 'text-justify': 'auto' as const,
  };
  const paint = { 'text-color': palette['label.place'], 'text-halo-color': palette['label.halo'], 'text-halo-width': 1.5 };
  const anchors = ['left', 'right', 'bottom', 'top'] as ('left' | 'right' | 'bottom' | 'top')[];
  return [
    { id: 'place-token', type: 'symbol', source: 'places', minzoom: 11.6, filter: all(inYear(look)), layout: { 'icon-image': image, 'icon-size': 0.86, 'icon-padding': 1 }, paint: {} },
    { id: 'place-label', type: 'symbol', source: 'places', minzoom: 12.6, filter: all(inYear(look), ['!=', ['get', 'place'], selected ?? '']), layout: { ...text, 'text-variable-anchor': anchors }, paint },
    {
      id: 'place-selection-label', type: 'symbol', source: 'places', filter: is('place', selected ?? ''),
      layout: { ...text, 'text-font': font(locale, 'Bold'), 'icon-image': image, 'icon-allow-overlap': true, 'text-allow-overlap': true, 'text-anchor': 'left', 'text-offset': [1.4, 0] }, paint,
    },
  ];
}

function selection({ palette, selected }: Look): readonly LayerSpecification[] {
  return [
    { id: 'place-selection', type: 'circle', source: 'places', filter: is('place', selected ?? ''), paint: { 'circle-radius': 14.5, 'circle-color': palette['state.selectionFill'], 'circle-stroke-color': palette['state.selection'], 'circle-stroke-width': 2 } },
  ];
}

export const places: Drawing = {
  lines: selection,
  labels: symbols,
  choosable: ['place-token', 'place-selection-label'],
  legend: [{ kind: 'place', rough: false }, { kind: 'place', rough: true }],
};

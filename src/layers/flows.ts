import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '../domain/locale.ts';
import { flowScale, flowYear } from '../domain/passengers.ts';
import { all, byZoom, font } from './expression.ts';
import type { Drawing, Look } from './look.ts';
import { rankFits } from './ports.ts';

function passengers({ year }: Look) {
  return ['coalesce', ['get', `y${flowYear(year)}`], 0] as never;
}

/** A year without a figure, or without a single passenger, has no circle; the legend tells which. */
function counted(look: Look) {
  return all(['>', passengers(look), 0], rankFits as never);
}

function radius(look: Look) {
  const root = ['sqrt', ['/', passengers(look), 1e6]] as never;
  return byZoom(...flowScale.flatMap(([zoom, pixels]) => [zoom, ['*', pixels, root] as never]));
}

/** Large circles lie below small ones, and all of them below the tokens of the ports. */
function circles(look: Look): readonly LayerSpecification[] {
  const { palette, appearance } = look;
  return [
    {
      id: 'flow-circle', type: 'circle', source: 'flows', filter: counted(look),
      layout: { 'circle-sort-key': ['-', 0, passengers(look)] as never },
      paint: {
        'circle-radius': radius(look), 'circle-color': palette['chart.total'], 'circle-opacity': appearance === 'light' ? 0.24 : 0.3,
        'circle-stroke-color': palette['chart.total'], 'circle-stroke-width': 1.4, 'circle-stroke-opacity': 0.9,
      },
    },
  ];
}

/** 70.4 million, 7,040萬, 7040万: as each edition writes it. */
function number(look: Look) {
  const { locale } = look;
  const unit: Readonly<Record<Locale, readonly [number, string, number]>> = { en: [1e6, ' million', 1], 'zh-Hant': [1e4, '萬', 0], 'zh-Hans': [1e4, '万', 0] };
  const [scale, word, digits] = unit[locale];
  return ['concat', ['number-format', ['/', passengers(look), scale], { 'max-fraction-digits': digits, 'min-fraction-digits': digits, locale: 'en-GB' }], word] as never;
}

const textSize = 12;

/** Offsets are worked out once for each whole zoom, circles grow all the time: so the number stands off a little ahead of its circle. */
const ahead = 0.7;

/** Written at the edge of its circle, wherever the ports and places leave room. */
function numbers(look: Look): readonly LayerSpecification[] {
  const { locale, palette } = look;
  const root = ['sqrt', ['/', passengers(look), 1e6]] as never;
  const edge = byZoom(...flowScale.flatMap(([zoom, pixels]) => [zoom - ahead, ['+', 0.15, ['*', pixels / textSize, root]] as never]));
  return [
    {
      id: 'flow-number', type: 'symbol', source: 'flows', filter: counted(look),
      layout: {
        'text-field': number(look), 'text-font': font(locale, 'Bold'), 'text-size': textSize, 'symbol-sort-key': ['-', 0, passengers(look)] as never,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'], 'text-radial-offset': edge, 'text-padding': 1,
      },
      paint: { 'text-color': palette['chart.total'], 'text-halo-color': palette['label.halo'], 'text-halo-width': 1.8 },
    },
  ];
}

export const flows: Drawing = {
  lines: circles,
  labels: numbers,
  choosable: ['flow-number'],
  legend: [{ kind: 'flow' }],
};

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
        'circle-stroke-color': palette['chart.total'], 'circle-stroke-width': 1.4,
      },
    },
  ];
}

/** 70.4 million, 7,040萬, 7040万: as each edition writes it. Rounded first: MapLibre takes no fraction digits to mean three. */
function number(look: Look) {
  const tenThousands = ['round', ['/', passengers(look), 1e4]];
  const written: Readonly<Record<Locale, readonly unknown[]>> = {
    en: [['number-format', ['/', passengers(look), 1e6], { 'min-fraction-digits': 1, 'max-fraction-digits': 1, locale: 'en-GB' }], ' million'],
    'zh-Hant': [['number-format', tenThousands, { locale: 'en-GB' }], '萬'],
    'zh-Hans': [['to-string', tenThousands], '万'],
  };
  return ['concat', ...written[look.locale]] as never;
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

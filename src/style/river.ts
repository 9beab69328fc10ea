import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { riverCourse } from '../domain/era.ts';
import { all, byZoom, font, is, name } from '../layers/expression.ts';
import type { Look } from '../layers/look.ts';

type Layers = readonly LayerSpecification[];

/** Every course is in one source and every layer always there: a change of year is a change of filters, so nothing flickers. */
function inCourse(look: Look, kind: string) {
  return all(is('kind', kind), is('course', riverCourse(look.year)));
}

/** The spine of the map: the only strong line of the ground, never thinner than it can be seen. */
export function river(look: Look): Layers {
  const { palette } = look;
  const [water, meander, uncut] = [inCourse(look, 'water'), inCourse(look, 'meander'), inCourse(look, 'uncut')];
  return [
    { id: 'old-meander', type: 'fill', source: 'river', filter: meander, paint: { 'fill-color': palette['river.oldChannel'] } },
    { id: 'old-meander-bank', type: 'line', source: 'river', minzoom: 12, filter: meander, paint: { 'line-color': palette['river.bank'], 'line-width': 0.7, 'line-opacity': 0.55 } },
    { id: 'river-uncut', type: 'fill', source: 'river', filter: uncut, paint: { 'fill-color': palette['river.water'], 'fill-opacity': 0.22 } },
    { id: 'river-uncut-bank', type: 'line', source: 'river', filter: uncut, paint: { 'line-color': palette['river.ghost'], 'line-width': byZoom(10, 0.6, 13, 1.3, 15, 1.8), 'line-dasharray': [3, 2] } },
    { id: 'river-bank', type: 'line', source: 'river', filter: water, layout: { 'line-join': 'round' }, paint: { 'line-color': palette['river.bank'], 'line-width': byZoom(9, 2.6, 11, 3.6, 13, 3, 15, 2.6) } },
    { id: 'river-water', type: 'fill', source: 'river', filter: water, paint: { 'fill-color': palette['river.water'] } },
    { id: 'river-core', type: 'line', source: 'river', maxzoom: 13, filter: water, layout: { 'line-join': 'round' }, paint: { 'line-color': palette['river.water'], 'line-width': byZoom(9, 1.2, 12, 1.8) } },
  ];
}

/** Until 1997 the Loop was ground of the Shenzhen bank, and takes its hatch. */
export function oldLoop(look: Look): Layers {
  const loop = inCourse(look, 'loop');
  return [
    { id: 'loop-old', type: 'fill', source: 'river', filter: loop, paint: { 'fill-color': look.palette['bank.shenzhen'], 'fill-opacity': byZoom(10, 0.34, 12.5, 0.2, 15, 0.12) } },
    { id: 'loop-old-hatch', type: 'fill', source: 'river', minzoom: 11, filter: loop, paint: { 'fill-pattern': `hatch-${look.appearance}`, 'fill-opacity': byZoom(11, 0.9, 13.5, 0.7, 15, 0.45) } },
  ];
}

/** Until the upper bends are cut off too, the Loop is named with the bank it is on: that is what has changed. */
export function oldLoopLabel(look: Look): Layers {
  const { palette, locale } = look;
  const text = ['format', name(locale), {}, '\n', {}, ['get', `bank-${locale}`], { 'font-scale': 0.86, 'text-font': ['literal', font(locale)] }] as never;
  return [
    {
      id: 'loop-old-label', type: 'symbol', source: 'river', minzoom: 10.6, filter: inCourse(look, 'loop-label'),
      layout: { 'text-field': text, 'text-font': font(locale, 'Bold'), 'text-size': byZoom(11, 12.5, 13, 15, 15, 17), 'text-max-width': 12, 'text-allow-overlap': true },
      paint: { 'text-color': palette[riverCourse(look.year) === 'old' ? 'label.zoneShenzhen' : 'label.zoneHongKong'], 'text-halo-color': palette['label.halo'], 'text-halo-width': 1.8 },
    },
  ];
}

/** The boundary on land and along the river, where it ran in the year shown. */
export function riverBoundary(look: Look): Layers {
  const { palette } = look;
  const line = inCourse(look, 'boundary');
  return [
    { id: 'boundary-river-casing', type: 'line', source: 'river', minzoom: 12.5, filter: line, paint: { 'line-color': palette['line.boundaryCasing'], 'line-width': 2.8, 'line-opacity': 0.5 } },
    { id: 'boundary-river-line', type: 'line', source: 'river', filter: line, paint: { 'line-color': palette['line.boundary'], 'line-width': byZoom(9, 0.9, 12, 1.1, 15, 1.5), 'line-dasharray': [7, 2.5, 1.2, 2.5] } },
  ];
}

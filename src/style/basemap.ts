import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, byZoom, font, inYear, is, name, waterFont } from '../layers/expression.ts';
import { riverCourse } from '../domain/era.ts';
import type { Look } from '../layers/look.ts';
import { oldLoop, river } from './river.ts';

type Layers = readonly LayerSpecification[];

const roadClasses = [
  { id: 'tertiary', minzoom: 13, width: [0.1, 0.4, 2.2, 6] },
  { id: 'secondary', minzoom: 12.5, width: [0.2, 0.6, 3, 7.5] },
  { id: 'primary', minzoom: 10.6, width: [0.3, 1, 3.6, 9] },
  { id: 'trunk', minzoom: 9.5, width: [0.5, 1.3, 4.4, 10] },
  { id: 'motorway', minzoom: 9, width: [0.8, 1.8, 5, 11] },
] as const;

/** Today's streets under an older river are only there to find one's way by. */
const faint = 0.28;

/** All casings lie below all fills, so that junctions stay open. */
function roads({ palette, year }: Look): Layers {
  const strength = riverCourse(year) === 'old' ? faint : 1;
  const lines = roadClasses.map(({ id, minzoom, width: [w9, w12, w14, w16] }) => {
    const shared = { type: 'line', source: 'roads', minzoom, filter: is('class', id), layout: { 'line-join': 'round', 'line-cap': 'round' } } as const;
    const opacity = byZoom(minzoom, 0.25 * strength, minzoom + 0.6, strength);
    const casing: LayerSpecification = { ...shared, id: `road-${id}-casing`, paint: { 'line-color': palette[`road.${id}Casing`], 'line-width': byZoom(9, w9 + 0.4, 12, w12 + 0.8, 14, w14 + 1.6, 16, w16 + 1.8), 'line-opacity': opacity } };
    const fill: LayerSpecification = { ...shared, id: `road-${id}`, paint: { 'line-color': palette[`road.${id}`], 'line-width': byZoom(9, w9, 12, w12, 14, w14, 16, w16), 'line-opacity': opacity } };
    return { casing, fill };
  });
  return [...lines.map(({ casing }) => casing), ...lines.map(({ fill }) => fill)];
}

function land({ palette, appearance }: Look): Layers {
  const green = ['match', ['get', 'kind'], 'country-park', palette['ground.countryPark'], 'wetland', palette['ground.wetland'], palette['ground.cityPark']] as never;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette['ground.sea'] } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette['ground.land'] } },
    { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': palette['river.bank'], 'line-width': byZoom(9, 0.5, 14, 1), 'line-opacity': byZoom(9, 0.28, 14, 0.5) } },
    { id: 'green', type: 'fill', source: 'green', paint: { 'fill-color': green, 'fill-opacity': byZoom(9, 0.6, 12, 1) } },
    { id: 'wetland-tufts', type: 'fill', source: 'green', minzoom: 11, filter: is('kind', 'wetland'), paint: { 'fill-pattern': `tufts-${appearance}`, 'fill-opacity': byZoom(11, 0, 12.5, 0.8) } },
  ];
}

function stillWater({ palette }: Look): Layers {
  const ponds = is('kind', 'pond');
  return [
    { id: 'lakes', type: 'fill', source: 'water', filter: ['in', ['get', 'kind'], ['literal', ['reservoir', 'lake']]] as never, paint: { 'fill-color': palette['ground.reservoir'] } },
    { id: 'streams', type: 'fill', source: 'water', filter: is('kind', 'river'), paint: { 'fill-color': palette['river.tributary'] } },
    { id: 'ponds', type: 'fill', source: 'water', minzoom: 11, filter: ponds, paint: { 'fill-color': palette['ground.pond'], 'fill-opacity': byZoom(11, 0.2, 13, 1) } },
    { id: 'pond-banks', type: 'line', source: 'water', minzoom: 12, filter: ponds, paint: { 'line-color': palette['ground.pondBank'], 'line-width': byZoom(12, 0.3, 15, 1), 'line-opacity': 0.9 } },
  ];
}

function buildings(look: Look): Layers {
  const { palette } = look;
  // Drawn from the year they were mapped in: older ones may have stood, but are not known.
  const filter = all(inYear(look));
  const loop = ['in', ['get', 'site'], ['literal', ['loop', 'loop-building-11']]];
  const fade = byZoom(13, 0, 13.8, 1);
  return [
    { id: 'buildings', type: 'fill', source: 'buildings', minzoom: 13, filter, paint: { 'fill-color': ['case', loop, palette['ground.building'], palette['ground.hall']] as never, 'fill-opacity': fade } },
    { id: 'building-edges', type: 'line', source: 'buildings', minzoom: 13.4, filter, paint: { 'line-color': ['case', loop, palette['ground.buildingLine'], palette['ground.hallLine']] as never, 'line-width': 0.7, 'line-opacity': fade } },
  ];
}

export function ground(look: Look): Layers {
  return [...land(look), ...stillWater(look)];
}

/** Roads and buildings lie on the zones, the river on the roads: a bridge is drawn by its railway or not at all. */
export function streets(look: Look): Layers {
  const { palette } = look;
  return [
    ...roads(look),
    ...buildings(look),
    ...oldLoop(look),
    ...river(look),
    { id: 'district-lines', type: 'line', source: 'districts', maxzoom: 13.8, filter: is('kind', 'district-line'), paint: { 'line-color': palette['line.district'], 'line-width': byZoom(9, 0.6, 13, 1), 'line-dasharray': [2, 2] } },
    { id: 'city-limit', type: 'line', source: 'districts', filter: is('kind', 'city-limit'), paint: { 'line-color': palette['line.cityLimit'], 'line-width': 1, 'line-dasharray': [5, 2, 1, 2] } },
  ];
}

/** The sheet fades to paper: outermost frame opaque, then less and less inwards. */
export function fade({ palette }: Look): Layers {
  const opacity = ['interpolate', ['linear'], ['get', 'step'], -1, 1, 0, 1, 2, 0.86, 8, 0.62, 16, 0.3, 24, 0.1, 28, 0.02] as never;
  return [{ id: 'edge', type: 'fill', source: 'edge', paint: { 'fill-color': palette['ground.beyond'], 'fill-opacity': opacity, 'fill-antialias': false } }];
}

export function labels(look: Look): Layers {
  const { palette, locale } = look;
  // A channel that is not yet cut is no river and has no name.
  const named = riverCourse(look.year) === 'old' ? ['river-line'] : ['river-line', 'river-line-cut'];
  const wide = locale === 'en' ? 0.32 : 0.5;
  const water = { 'text-field': name(locale), 'text-font': waterFont(locale), 'text-letter-spacing': 0.1 };
  return [
    {
      id: 'label-district', type: 'symbol', source: 'labels', maxzoom: 13.2, filter: all(is('kind', 'district'), ['any', ['==', ['get', 'rank'], 1], ['>=', ['zoom'], 10.4]] as never),
      layout: { 'text-field': name(locale), 'text-font': font(locale), 'text-size': byZoom(9, 10.5, 12, 13), 'text-letter-spacing': 0.04 },
      paint: { 'text-color': palette['label.district'], 'text-halo-color': palette['label.halo'], 'text-halo-width': 1.5 },
    },
    {
      id: 'label-sea', type: 'symbol', source: 'labels', filter: all(is('kind', 'sea'), ['any', ['==', ['get', 'rank'], 1], ['>=', ['zoom'], 11]] as never),
      layout: { ...water, 'text-size': byZoom(9, 12, 12, 16), 'text-max-width': 7 },
      paint: { 'text-color': palette['label.water'], 'text-halo-color': palette['label.haloSea'], 'text-halo-width': 1.4 },
    },
    {
      id: 'label-region', type: 'symbol', source: 'labels', maxzoom: 12.4, filter: is('kind', 'region'),
      layout: { 'text-field': name(locale), 'text-font': font(locale), 'text-size': byZoom(9, 14, 11, 18), 'text-letter-spacing': wide },
      paint: { 'text-color': palette['label.region'], 'text-halo-color': palette['label.halo'], 'text-halo-width': 1.5 },
    },
    {
      id: 'label-river', type: 'symbol', source: 'labels', minzoom: 10.6, maxzoom: 12.6, filter: is('kind', 'river'),
      layout: { ...water, 'text-size': 13.5, 'text-anchor': 'top' },
      paint: { 'text-color': palette['label.river'], 'text-halo-color': palette['label.halo'], 'text-halo-width': 1.5 },
    },
    {
      id: 'label-river-line', type: 'symbol', source: 'labels', minzoom: 12.6, filter: ['in', ['get', 'kind'], ['literal', named]] as never,
      layout: { ...water, 'symbol-placement': 'line', 'text-size': byZoom(12.6, 13, 15, 16), 'text-offset': ['interpolate', ['linear'], ['zoom'], 12.6, ['literal', [0, 1.7]], 14, ['literal', [0, 0.85]]] as never, 'symbol-spacing': 420, 'text-max-angle': 30 },
      paint: { 'text-color': palette['label.river'], 'text-halo-color': palette['label.riverHalo'], 'text-halo-width': 1.4 },
    },
  ];
}

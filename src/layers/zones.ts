import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { parkAgreed, riverCourse } from '../domain/era.ts';
import { all, byZoom, font, inYear, is, name, not, otherName, plannedIn } from './expression.ts';
import type { Drawing, Look } from './look.ts';

/** The two parks glow; the rest of the zones are quiet. */
const parks = ['in', ['get', 'id'], ['literal', ['hong-kong-park', 'shenzhen-park']]] as never;
const hongKongPark = is('id', 'hong-kong-park');
const shenzhenPark = is('id', 'shenzhen-park');
const outline = is('role', 'outline');
const qianhaiParts = ['in', ['get', 'id'], ['literal', ['qianhai-expanded', 'qianhai-shekou', 'qianhai-baoan-centre', 'qianhai-airport', 'qianhai-convention-marine']]] as never;
const shenzhenParts = ['in', ['get', 'id'], ['literal', ['futian-free-trade-zone', 'huanggang-port-area']]] as never;

function hue({ palette }: Look) {
  return ['match', ['get', 'side'], 'hong-kong', palette['bank.hongKong'], palette['bank.shenzhen']] as never;
}

function textHue({ palette }: Look) {
  return ['match', ['get', 'side'], 'hong-kong', palette['label.zoneHongKong'], palette['label.zoneShenzhen']] as never;
}

/** Between the move of the boundary and the memorandum the Loop is land of the Hong Kong bank, and nothing more. */
function loopAlone({ year }: Look) {
  return (year !== null && year < parkAgreed ? is('id', 'lok-ma-chau-loop') : ['literal', false]) as never;
}

function fills(look: Look): readonly LayerSpecification[] {
  const { palette, appearance } = look;
  const fill = (id: string, which: never, color: string, opacity: never): LayerSpecification => ({
    id, type: 'fill', source: 'zones', filter: all(outline, which, inYear(look)), paint: { 'fill-color': color, 'fill-opacity': opacity },
  });
  const hatch = (id: string, which: never, minzoom: number, opacity: never): LayerSpecification => ({
    id, type: 'fill', source: 'zones', minzoom, filter: all(outline, which, inYear(look)), paint: { 'fill-pattern': `hatch-${appearance}`, 'fill-opacity': opacity },
  });
  return [
    { ...fill('zone-qianhai-expanded', is('id', 'qianhai-expanded') as never, palette['bank.shenzhen'], 0.07 as never), maxzoom: 13 },
    hatch('zone-qianhai-hatch', is('id', 'qianhai-expanded') as never, 9, byZoom(9, 0.35, 11, 0.5, 13, 0.2) as never),
    fill('zone-qianhai-original', is('id', 'qianhai-original') as never, palette['bank.shenzhen'], byZoom(9, 0.2, 13, 0.1) as never),
    {
      id: 'zone-glow', type: 'line', source: 'zones', filter: all(outline, parks, inYear(look), not(plannedIn(look))),
      paint: {
        'line-color': hue(look), 'line-width': byZoom(10, 14, 12, 20, 14, 24), 'line-blur': byZoom(10, 14, 12, 20, 14, 24),
        // Stronger, it would drown the edge it lies under: see sight/contrast.test.ts.
        'line-opacity': appearance === 'light' ? 0.35 : 0.42,
      },
    },
    fill('zone-hong-kong-park', hongKongPark as never, palette['bank.hongKong'], byZoom(10, 0.5, 12.5, 0.26, 14, 0.13, 15, 0.09) as never),
    fill('zone-shenzhen-park', shenzhenPark as never, palette['bank.shenzhen'], byZoom(10, 0.34, 12.5, 0.2, 14, 0.1, 15, 0.07) as never),
    hatch('zone-shenzhen-hatch', shenzhenPark as never, 11, byZoom(11, 0.9, 13.5, 0.6, 15, 0.35) as never),
    fill('zone-loop', loopAlone(look), palette['bank.hongKong'], byZoom(10, 0.3, 12.5, 0.16, 14, 0.1) as never),
    { id: 'zone-loop-wetland', type: 'fill', source: 'green', minzoom: 12, filter: is('id', 'loop-ecological-area'), paint: { 'fill-color': palette['ground.wetland'], 'fill-opacity': 0.85 } },
    // Every outline can be chosen, also those that are drawn by another: the smallest under the pointer wins.
    { id: 'zone-choose', type: 'fill', source: 'zones', filter: all(outline, inYear(look)), paint: { 'fill-opacity': 0 } },
  ];
}

function edges(look: Look): readonly LayerSpecification[] {
  const { palette, selected } = look;
  const edge = (id: string, which: never, paint: object, more: object = {}): LayerSpecification =>
    ({ id, type: 'line', source: 'zones', filter: all(outline, which, inYear(look)), paint: { 'line-color': hue(look), ...paint }, ...more });
  const chosen = all(outline, is('place', selected ?? ''));
  const hovered = ['case', ['boolean', ['feature-state', 'hover'], false], 1, 0] as never;
  return [
    edge('zone-edge-qianhai-parts', qianhaiParts, { 'line-width': 1, 'line-dasharray': [4, 3] }, { maxzoom: 13 }),
    edge('zone-edge-qianhai', is('id', 'qianhai-original') as never, { 'line-width': 1.2, 'line-dasharray': [4, 2.5] }),
    edge('zone-edge-parts', shenzhenParts, { 'line-width': 0.8, 'line-dasharray': [3, 1.6] }, { minzoom: 12.5 }),
    edge('zone-edge-planned', all(parks, plannedIn(look)) as never, { 'line-width': byZoom(10, 1.4, 13, 2.2), 'line-dasharray': [0.1, 2.2] }, { layout: { 'line-cap': 'round' } }),
    edge('zone-edge-shenzhen', all(shenzhenPark, not(plannedIn(look))) as never, { 'line-width': byZoom(10, 1.2, 13, 2, 15, 2.4), 'line-dasharray': [3, 1.6] }),
    edge('zone-edge-hong-kong', all(hongKongPark, not(plannedIn(look))) as never, { 'line-width': byZoom(10, 1.4, 13, 2.2, 15, 2.6) }),
    edge('zone-edge-loop', loopAlone(look), { 'line-width': 1.2 }),
    { id: 'zone-hover', type: 'line', source: 'zones', filter: outline, paint: { 'line-color': palette['state.hover'], 'line-width': 1.5, 'line-opacity': hovered } },
    // Outside the edge (negative offsets point outwards on polygons), so that the ring does not fight the glow.
    { id: 'zone-selection', type: 'line', source: 'zones', filter: chosen, layout: { 'line-join': 'round' }, paint: { 'line-color': palette['state.selectionFill'], 'line-width': 4.5, 'line-offset': -3.6 } },
    { id: 'zone-selection-edge', type: 'line', source: 'zones', filter: chosen, layout: { 'line-join': 'round' }, paint: { 'line-color': palette['state.selection'], 'line-width': 1.4, 'line-offset': -6.4 } },
  ];
}

function labels(look: Look): readonly LayerSpecification[] {
  const { locale, palette, selected } = look;
  const second = ['format', name(locale), {}, '\n', {}, otherName(locale), { 'font-scale': 0.8 }] as never;
  const shared = {
    'text-size': byZoom(9, 12, 11, 13.5, 13, 16, 15, 18), 'text-font': font(locale, 'Bold'), 'text-max-width': 9, 'symbol-sort-key': ['get', 'rank'] as never,
  };
  const paint = { 'text-color': textHue(look), 'text-halo-color': palette['label.halo'], 'text-halo-width': 1.8 };
  // The Loop and the Hong Kong Park are the same ground: only the one that is open is named, else the park.
  const loopOpen = selected === 'lok-ma-chau-loop' || (look.year !== null && look.year < parkAgreed);
  // While the river map names it with its bank, it is not named twice.
  const namedByRiver = riverCourse(look.year) === 'between' ? ['lok-ma-chau-loop'] : [];
  const unnamed = ['!', ['in', ['get', 'outline'], ['literal', [loopOpen ? 'hong-kong-park' : 'lok-ma-chau-loop', 'hetao-zone', 'shenzhen-park', ...namedByRiver]]]] as never;
  const label = all(is('role', 'label'), inYear(look));
  const beside = all(is('role', 'label'), inYear(look), ['in', ['get', 'outline'], ['literal', ['hong-kong-park', 'shenzhen-park']]] as never);
  return [
    {
      id: 'zone-label-parks', type: 'symbol', source: 'zones', minzoom: 9.8, maxzoom: 12.6, filter: beside,
      layout: {
        ...shared, 'text-field': name(locale),
        'text-anchor': ['match', ['get', 'side'], 'hong-kong', 'left', 'right'] as never,
        'text-offset': ['match', ['get', 'side'], 'hong-kong', ['literal', [1.6, 0.9]], ['literal', [-5.4, -1.2]]] as never,
      },
      paint,
    },
    {
      id: 'zone-label-qianhai', type: 'symbol', source: 'zones', maxzoom: 13, filter: all(label as never, is('place', 'qianhai')),
      layout: { ...shared, 'text-field': name(locale) }, paint,
    },
    {
      id: 'zone-label', type: 'symbol', source: 'zones', minzoom: 12.6, filter: all(label as never, unnamed, ['!=', ['get', 'place'], 'qianhai']),
      // Where a symbol stands in its way the name moves aside rather than go missing.
      layout: { ...shared, 'text-field': byStep(name(locale), second), 'text-variable-anchor': ['center', 'top', 'bottom'] }, paint,
    },
  ];
}

function byStep(below: unknown, above: unknown) {
  return ['step', ['zoom'], below, 13, above] as never;
}

export const zones: Drawing = {
  ground: fills,
  lines: edges,
  labels,
  choosable: ['zone-choose'],
  legend: [{ kind: 'area', side: 'hong-kong' }, { kind: 'area', side: 'shenzhen' }],
};

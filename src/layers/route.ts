import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LonLat } from '../domain/geography.ts';
import type { Route } from '../domain/route.ts';
import { all, font, is } from './expression.ts';
import type { Look } from './look.ts';

function feature(properties: Readonly<Record<string, string>>, geometry: GeoJSON.Geometry): GeoJSON.Feature {
  return { type: 'Feature', properties, geometry };
}

const line = (path: readonly LonLat[]): GeoJSON.Geometry => ({ type: 'LineString', coordinates: path.map((point) => [...point]) });

/** The ways of a plan as the map draws them: chosen, others, and the two ends. */
export function routeFeatures({ chosen, others, ends }: Route): readonly GeoJSON.Feature[] {
  return [
    ...others.map((path) => feature({ role: 'other' }, line(path))),
    ...chosen.map(({ mode, bank, path }) => feature({ role: 'chosen', mode, bank }, line(path))),
    ...ends.map(({ letter, point }) => feature({ role: 'end', letter }, { type: 'Point', coordinates: [...point] })),
  ];
}

/** The chosen way lies cased on the map in the hue of the bank it runs on; what is walked is dotted, a bus's course, drawn straight, dashed. */
export function routeLines({ palette }: Look): readonly LayerSpecification[] {
  const chosen = is('role', 'chosen');
  const hue = ['match', ['get', 'bank'], 'hong-kong', palette['bank.hongKong'], palette['bank.shenzhen']] as never;
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const on = (mode: string) => all(chosen, is('mode', mode));
  return [
    { id: 'route-other-casing', type: 'line', source: 'route', filter: is('role', 'other'), layout: round, paint: { 'line-color': palette['state.routeCasing'], 'line-width': 5 } },
    { id: 'route-other', type: 'line', source: 'route', filter: is('role', 'other'), layout: round, paint: { 'line-color': palette['state.routeAlt'], 'line-width': 2.4 } },
    { id: 'route-edge', type: 'line', source: 'route', filter: on('track'), layout: round, paint: { 'line-color': palette['state.route'], 'line-width': 8 } },
    { id: 'route-casing', type: 'line', source: 'route', filter: chosen, layout: round, paint: { 'line-color': palette['state.routeCasing'], 'line-width': 6.4 } },
    { id: 'route-track', type: 'line', source: 'route', filter: on('track'), layout: round, paint: { 'line-color': hue, 'line-width': 4.4 } },
    { id: 'route-straight', type: 'line', source: 'route', filter: on('straight'), layout: { 'line-join': 'round' }, paint: { 'line-color': hue, 'line-width': 4, 'line-dasharray': [2.2, 1.2] } },
    { id: 'route-walk', type: 'line', source: 'route', filter: on('walk'), layout: round, paint: { 'line-color': hue, 'line-width': 4.4, 'line-dasharray': [0.1, 1.7] } },
  ];
}

export function routeEnds({ palette, locale }: Look): readonly LayerSpecification[] {
  const end = is('role', 'end');
  return [
    { id: 'route-end', type: 'circle', source: 'route', filter: end, paint: { 'circle-radius': 12, 'circle-color': palette['surface.ink'], 'circle-stroke-color': palette['state.routeCasing'], 'circle-stroke-width': 2 } },
    {
      id: 'route-end-letter', type: 'symbol', source: 'route', filter: end,
      layout: { 'text-field': ['get', 'letter'], 'text-font': font(locale, 'Bold'), 'text-size': 13, 'text-allow-overlap': true, 'text-ignore-placement': true },
      paint: { 'text-color': palette['text.onInk'] },
    },
  ];
}

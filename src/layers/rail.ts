import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { railColours } from '../palette.ts';
import { all, byZoom, font, inYear, is, name, not, plannedIn } from './expression.ts';
import type { Drawing, Look } from './look.ts';

function tracks(look: Look): readonly LayerSpecification[] {
  const { palette, appearance } = look;
  const running = all(is('role', 'line'), inYear(look), not(plannedIn(look)));
  const planned = all(is('role', 'line'), inYear(look), plannedIn(look));
  const colours = Object.entries(railColours[appearance]).flat();
  const colour = ['match', ['coalesce', ['get', 'line'], ['get', 'id']], ...colours, palette['rail.fallback']] as never;
  const opacity = byZoom(10.4, 0.2, 11, 0.32, 12, 1);
  return [
    { id: 'rail-casing', type: 'line', source: 'rail', minzoom: 10.4, filter: running, layout: { 'line-join': 'round' }, paint: { 'line-color': palette['rail.casing'], 'line-width': byZoom(10.4, 2.2, 13, 3, 15, 3.9), 'line-opacity': byZoom(10.4, 0.2, 12, 0.9) } },
    { id: 'rail-line', type: 'line', source: 'rail', minzoom: 10.4, filter: running, layout: { 'line-join': 'round' }, paint: { 'line-color': colour, 'line-width': byZoom(10.4, 0.7, 13, 1.5, 15, 2.4), 'line-opacity': opacity } },
    { id: 'rail-planned-casing', type: 'line', source: 'rail', minzoom: 11.8, filter: planned, layout: { 'line-join': 'round', 'line-cap': 'round' }, paint: { 'line-color': palette['rail.casing'], 'line-width': byZoom(11.8, 2.6, 15, 3.9), 'line-opacity': byZoom(11.8, 0.6, 12, 0.8) } },
    { id: 'rail-planned', type: 'line', source: 'rail', minzoom: 11.8, filter: planned, layout: { 'line-cap': 'round' }, paint: { 'line-color': palette['rail.planned'], 'line-width': byZoom(11.8, 1.4, 15, 2.4), 'line-dasharray': [0.1, 2.2] } },
  ];
}

function stations(look: Look): readonly LayerSpecification[] {
  const { palette, locale } = look;
  const filter = all(is('role', 'station'), inYear(look));
  return [
    {
      id: 'rail-station', type: 'circle', source: 'rail', minzoom: 12, filter,
      paint: { 'circle-radius': byZoom(12, 2, 15, 4), 'circle-color': palette['rail.stationFill'], 'circle-stroke-color': palette['rail.stationLine'], 'circle-stroke-width': byZoom(12, 0.9, 15, 1.4) },
    },
    {
      id: 'rail-station-label', type: 'symbol', source: 'rail', minzoom: 13, filter,
      layout: { 'text-field': name(locale), 'text-font': font(locale), 'text-size': byZoom(13, 10.5, 15, 12.5), 'text-anchor': 'top', 'text-offset': [0, 0.5], 'text-max-width': 8 },
      paint: { 'text-color': palette['label.station'], 'text-halo-color': palette['label.halo'], 'text-halo-width': 1.5 },
    },
  ];
}

export const rail: Drawing = {
  lines: tracks,
  labels: stations,
  choosable: [],
  legend: [{ kind: 'line', role: 'rail' }, { kind: 'line', role: 'planned' }, { kind: 'station' }],
};

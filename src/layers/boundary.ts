import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, byZoom, inYear, is } from './expression.ts';
import type { Drawing, Look } from './look.ts';

function line(look: Look): readonly LayerSpecification[] {
  const { palette } = look;
  const today = is('kind', 'boundary');
  return [
    { id: 'boundary-port-area-casing', type: 'line', source: 'boundary', minzoom: 12, filter: all(is('kind', 'hk-port-area'), inYear(look)), paint: { 'line-color': palette['line.boundaryCasing'], 'line-width': 3.2, 'line-opacity': 0.7 } },
    { id: 'boundary-port-area', type: 'line', source: 'boundary', minzoom: 12, filter: all(is('kind', 'hk-port-area'), inYear(look)), paint: { 'line-color': palette['bank.hongKong'], 'line-width': 1.3, 'line-dasharray': [1.5, 1.5] } },
    { id: 'boundary-casing', type: 'line', source: 'boundary', minzoom: 12.5, filter: today, paint: { 'line-color': palette['line.boundaryCasing'], 'line-width': 2.8, 'line-opacity': 0.5 } },
    { id: 'boundary-line', type: 'line', source: 'boundary', filter: today, paint: { 'line-color': palette['line.boundary'], 'line-width': byZoom(9, 0.9, 12, 1.1, 15, 1.5), 'line-dasharray': [7, 2.5, 1.2, 2.5] } },
  ];
}

export const boundary: Drawing = { lines: line, choosable: [], legend: [{ kind: 'line', role: 'boundary' }, { kind: 'line', role: 'port-area' }] };

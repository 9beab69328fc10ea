import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, byZoom } from './expression.ts';
import type { Drawing, Look } from './look.ts';

/** A course is former from the year the river left it; until then it is the river itself. */
function formerCourse({ palette, year }: Look): readonly LayerSpecification[] {
  const filter = all(year === null ? (['literal', true] as never) : ['<=', ['get', 'to'], year]);
  return [
    { id: 'history-casing', type: 'line', source: 'history', filter, paint: { 'line-color': palette['label.halo'], 'line-width': byZoom(10, 2.4, 13, 4.4, 15, 6), 'line-opacity': 0.7 } },
    { id: 'history-course', type: 'line', source: 'history', filter, paint: { 'line-color': palette['river.ghost'], 'line-width': byZoom(10, 1.2, 13, 2.2, 15, 3), 'line-dasharray': [2.4, 1.8] } },
  ];
}

export const history: Drawing = { lines: formerCourse, choosable: [], legend: [{ kind: 'line', role: 'former' }] };

import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LonLat } from '../domain/geography.ts';
import type { Measure } from '../domain/measure.ts';
import { is } from './expression.ts';
import type { Look } from './look.ts';

const plain = (points: readonly LonLat[]) => points.map((point) => [...point]);

function feature(role: string, geometry: GeoJSON.Geometry): GeoJSON.Feature {
  return { type: 'Feature', properties: { role }, geometry };
}

/** What is measured, as the map draws it: the shape, its edge or the path, and the points set. */
export function measureFeatures({ tool, points }: Measure): readonly GeoJSON.Feature[] {
  const closed = tool === 'area' && points.length > 2;
  const course = closed ? [...points, points[0]!] : points;
  return [
    ...(closed ? [feature('shape', { type: 'Polygon', coordinates: [plain(course)] })] : []),
    ...(course.length > 1 ? [feature('line', { type: 'LineString', coordinates: plain(course) })] : []),
    ...points.map((point) => feature('point', { type: 'Point', coordinates: [...point] })),
  ];
}

/** A veil of paper inside, so that marks there lose none of their contrast; over all else, cased, in the ink of the interface: it belongs to the reader, not to a bank. */
export function measureLayers({ palette }: Look): readonly LayerSpecification[] {
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const line = is('role', 'line');
  return [
    { id: 'measure-shape', type: 'fill', source: 'measure', filter: is('role', 'shape'), paint: { 'fill-color': palette['state.focusGap'], 'fill-opacity': 0.4 } },
    { id: 'measure-casing', type: 'line', source: 'measure', filter: line, layout, paint: { 'line-color': palette['state.focusGap'], 'line-width': 6 } },
    { id: 'measure-line', type: 'line', source: 'measure', filter: line, layout, paint: { 'line-color': palette['state.selection'], 'line-width': 2.6 } },
    { id: 'measure-point', type: 'circle', source: 'measure', filter: is('role', 'point'), paint: { 'circle-radius': 5.5, 'circle-color': palette['state.focusGap'], 'circle-stroke-color': palette['state.selection'], 'circle-stroke-width': 2.6 } },
  ];
}

import { area } from '@turf/area';
import { kinks } from '@turf/kinks';
import type { Feature, Geometry, Position } from 'geojson';
import { inside, region } from '../src/domain/geography.ts';
import type { Fault } from './fault.ts';
import type { Edited, Sheet } from './read.ts';

type Found = Omit<Fault, 'file' | 'id'>;
type AnyFeature = Feature<Geometry, Record<string, unknown>>;

export function positionsOf(coordinates: unknown): readonly Position[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number' ? [coordinates as Position] : coordinates.flatMap(positionsOf);
}

function outside(geometry: Geometry): Found | null {
  if (geometry.type === 'GeometryCollection') return { problem: 'is a collection of geometries', expected: 'one geometry' };
  const stray = positionsOf(geometry.coordinates).find(([lon = 0, lat = 0]) => !inside([lon, lat], region));
  if (!stray) return null;
  const [lon = 0, lat = 0] = stray;
  const swapped = inside([lat, lon], region);
  return {
    problem: swapped ? `longitude and latitude are swapped at ${lon}, ${lat}` : `${lon}, ${lat} lies outside the map`,
    expected: `longitude ${region[0]}–${region[2]} first, then latitude ${region[1]}–${region[3]}`,
  };
}

/** Twice the signed area in the plane: positive when the ring runs counter-clockwise. */
function turning(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [px = 0, py = 0] = ring[at] ?? [];
    return sum + (px * y - x * py);
  }, 0);
}

function ringFault(ring: readonly Position[], outer: boolean): Found | null {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    return { problem: 'a ring is not closed', expected: 'the last point of a ring to repeat the first' };
  }
  if (turning(ring) > 0 === outer) return null;
  return { problem: 'a ring runs the wrong way', expected: 'outer rings counter-clockwise, holes clockwise (RFC 7946)' };
}

function polygonFaults(geometry: Geometry): readonly Found[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flatMap((polygon) => polygon.flatMap((ring, at) => ringFault(ring, at === 0) ?? []));
  if (rings.length > 0) return rings.slice(0, 1);
  const crossing = polygons.some((coordinates) => kinks({ type: 'Polygon', coordinates }).features.length > 0);
  return crossing ? [{ problem: 'an outline crosses itself', expected: 'a simple outline' }] : [];
}

export function geometryFaults(feature: AnyFeature): readonly Found[] {
  const { geometry } = feature;
  if (!geometry) return [];
  const stray = outside(geometry);
  return stray ? [stray] : polygonFaults(geometry);
}

function areaFaults({ zones }: Edited): readonly Fault[] {
  return zones.features.flatMap((feature) => {
    const { official_km2: official, tolerance_percent: tolerance } = feature.properties;
    if (official === undefined) return [];
    if (tolerance === undefined) {
      return [{ file: zones.file, id: String(feature.id), problem: 'has an official area but no tolerance', expected: 'tolerance_percent' }];
    }
    const measured = area(feature) / 1e6;
    const off = (Math.abs(measured - official) / official) * 100;
    if (off <= tolerance) return [];
    const problem = `the outline measures ${measured.toFixed(2)} km², ${off.toFixed(1)} % from the official ${official} km²`;
    return [{ file: zones.file, id: String(feature.id), problem, expected: `at most ${tolerance} %` }];
  });
}

function duplicates({ file, features }: Sheet<unknown>): readonly Fault[] {
  const ids = features.map(({ id }) => String(id));
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...twice].map((id) => ({ file, id, problem: 'the id is used twice', expected: 'each id once' }));
}

export function checkGeometry(edited: Edited): readonly Fault[] {
  const sheets = [edited.zones, edited.pins, edited.supplies, ...Object.values(edited.lines), ...Object.values(edited.basemap)];
  const shapes = (sheets as readonly Sheet<Record<string, unknown>>[]).flatMap(({ file, features }) =>
    features.flatMap((feature) => geometryFaults(feature).map((found) => ({ file, id: String(feature.id), ...found }))),
  );
  return [...sheets.flatMap(duplicates), ...shapes, ...areaFaults(edited)];
}

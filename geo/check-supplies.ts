import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Catalogue } from '../src/domain/catalogue.ts';
import { positionsOf } from './check-geometry.ts';
import type { Fault } from './fault.ts';
import type { Edited, Sheet } from './read.ts';
import type { Supply } from './schema.ts';

type Route = Sheet<Supply>['features'][number];

/** A ship does not cross land; the two ends lie on their quays. */
function ashore({ basemap }: Edited, { geometry }: Route): Position | null {
  const land = basemap.land.features.filter(({ geometry: { type } }) => type.endsWith('Polygon'));
  const way = geometry.type === 'LineString' ? positionsOf(geometry.coordinates).slice(1, -1) : [];
  return way.find((point) => land.some((feature) => booleanPointInPolygon([...point], feature.geometry as Polygon | MultiPolygon))) ?? null;
}

/** A route belongs to a story, rests on known sources, and keeps to its element. */
export function checkSupplies(edited: Edited, catalogue: Catalogue): readonly Fault[] {
  const { file, features } = edited.supplies;
  return features.flatMap((route) => {
    const { id, place, mode, sources } = route.properties;
    const stranded = mode === 'sea' ? ashore(edited, route) : null;
    return [
      ...(catalogue.places.some((candidate) => candidate.id === place) ? [] : [{ file, id, problem: `opens an unknown place “${place}”`, expected: 'the id of a place' }]),
      ...sources.filter((key) => !(key in edited.sources)).map((key) => ({ file, id, problem: `names an unknown source “${key}”`, expected: 'a key of sources.json' })),
      ...(stranded ? [{ file, id, problem: `a sea route crosses land at ${stranded.join(', ')}`, expected: 'a way by water' }] : []),
    ];
  });
}

import type { LineString } from 'geojson';
import type { LonLat } from '../src/domain/geography.ts';
import { bankOf } from './check-datum.ts';
import type { Fault } from './fault.ts';
import type { Edited } from './read.ts';

/**
 * Metres from a vertex to the four points that are asked for their time zone. A vertex within 70 % of it
 * always has both banks among the four, one beyond it never. Ours lies at most 2.4 m off.
 */
const reach = 8;
const metre = 1 / 111_000;

/** Whether today's line of the geo-tz package passes within `reach` of the point. At sea the other side may be open water. */
function onLine([lon, lat]: LonLat, part: unknown): boolean {
  const step = reach * metre;
  const banks = new Set([bankOf([lon + step, lat]), bankOf([lon - step, lat]), bankOf([lon, lat + step]), bankOf([lon, lat - step])]);
  return banks.has('hong-kong') && (part === 'sea' ? banks.size > 1 : banks.has('shenzhen'));
}

/** The drawn boundary is compared with geo-tz at every build, so that neither can drift from the other unseen. */
export function checkBoundary({ lines }: Edited): readonly Fault[] {
  const drawn = lines.boundary.features.filter(({ properties }) => properties['kind'] === 'boundary');
  return drawn.flatMap(({ id, geometry, properties: { part } }) => {
    const vertices = (geometry as LineString).coordinates as unknown as readonly LonLat[];
    const stray = vertices.find((vertex) => !onLine(vertex, part));
    if (!stray) return [];
    const problem = `leaves the line of the geo-tz package at ${stray.join(', ')}`;
    return [{ file: lines.boundary.file, id: String(id), problem, expected: `today’s boundary, within ${reach} m` }];
  });
}

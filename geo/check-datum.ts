import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { find } from 'geo-tz/all';
import type { Feature, LineString, MultiPolygon, Polygon } from 'geojson';
import type { LonLat, Side } from '../src/domain/geography.ts';
import type { Fault } from './fault.ts';
import type { Edited } from './read.ts';

/**
 * Mainland maps publish GCJ-02, which near Shenzhen lies about 540 m east-south-east of WGS-84:
 * a point copied from one lands on the wrong bank or outside its zone.
 * The shift is nearly constant over our sheet; this mean of it is good to about 30 m.
 */
const gcjShift: LonLat = [0.00505, -0.00272];

function undo([lon, lat]: LonLat): LonLat {
  return [lon - gcjShift[0], lat - gcjShift[1]];
}

/** The bank by time zone: geo-tz carries the boundary as OpenStreetMap has it. */
export function bankOf([lon, lat]: LonLat): Side | null {
  const zones = find(lat, lon);
  if (zones.includes('Asia/Hong_Kong')) return 'hong-kong';
  return zones.includes('Asia/Shanghai') ? 'shenzhen' : null;
}

/** Also true for a point within about 60 m of its own bank: halls stand on the river. */
function onBank(point: LonLat, side: Side): boolean {
  const step = 0.0006;
  const near = [point, [point[0], point[1] + step], [point[0], point[1] - step]] as const;
  return side === 'both' || near.some((candidate) => bankOf(candidate) === side);
}

type Standing = { readonly file: string; readonly id: string; readonly point: LonLat; readonly side: Side };

export function bankFault({ file, id, point, side }: Standing): Fault | null {
  if (onBank(point, side)) return null;
  const shifted = onBank(undo(point), side);
  const problem = shifted
    ? 'looks like a GCJ-02 position from a mainland map: moved back by about 500 m it stands on its own bank'
    : 'stands on the wrong bank of the river';
  return { file, id, problem, expected: `a WGS-84 position on the ${side} bank` };
}

function zoneFault(edited: Edited, id: string, zone: string, point: LonLat): Fault | null {
  const outline = edited.zones.features.find((feature) => feature.id === zone);
  const file = edited.pins.file;
  if (!outline) return { file, id, problem: `names an unknown zone “${zone}”`, expected: 'the id of an outline in zones.geojson' };
  const within = (at: LonLat) => booleanPointInPolygon([...at], outline as unknown as Feature<Polygon | MultiPolygon>);
  if (within(point)) return null;
  const problem = within(undo(point)) ? 'looks like a GCJ-02 position: moved back it lies in its zone' : `lies outside its zone “${zone}”`;
  return { file, id, problem, expected: 'a WGS-84 position inside the zone' };
}

/** Every tenth vertex of the land boundary must have Hong Kong to its south and Shenzhen to its north within 150 m. */
function boundaryFaults({ lines }: Edited): readonly Fault[] {
  const land = lines.boundary.features.find(({ properties }) => properties['part'] === 'land-and-river');
  const vertices = ((land?.geometry as LineString | undefined)?.coordinates ?? []) as unknown as readonly LonLat[];
  const reach = 0.0014;
  const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx * reach, dy * reach] as const));
  const stray = vertices.filter((_, at) => at % 10 === 5).find(([lon, lat]) => {
    const banks = new Set(around.map(([dx, dy]) => bankOf([lon + dx, lat + dy])));
    return !(banks.has('hong-kong') && banks.has('shenzhen'));
  });
  if (!stray) return [];
  const problem = `leaves the line of the geo-tz package at ${stray.join(', ')}`;
  return [{ file: lines.boundary.file, id: String(land?.id), problem, expected: 'today’s boundary' }];
}

export function checkDatum(edited: Edited): readonly Fault[] {
  const halls = edited.ports.flatMap((port) =>
    port.halls.filter(() => !port.coLocated).map(({ id, point, side }) => ({ file: 'ports.json', id, point, side })),
  );
  const pins = edited.pins.features.flatMap(({ geometry, properties }) => {
    const point = geometry?.type === 'Point' ? (geometry.coordinates as unknown as LonLat) : null;
    return point ? [{ file: edited.pins.file, id: properties.id, point, side: properties.side, zone: properties.zone }] : [];
  });
  const zoned = pins.flatMap(({ id, point, zone }) => (zone ? (zoneFault(edited, id, zone, point) ?? []) : []));
  const banked = [...halls, ...pins].flatMap((standing) => bankFault(standing) ?? []);
  return [...banked, ...zoned, ...boundaryFaults(edited)];
}

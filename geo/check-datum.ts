import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { find } from 'geo-tz/all';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat, Side } from '../src/domain/geography.ts';
import { positionsOf } from './check-geometry.ts';
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

/** Metres a hall may stand from the nearest corner of its own footprint; the farthest of ours is 92 m. */
const fromFootprint = 150;

function metresBetween([lon, lat]: LonLat, [x = 0, y = 0]: Position): number {
  return Math.hypot((x - lon) * 102_700, (y - lat) * 111_000);
}

/** Footprints carry the id of their hall, or of the port when the Hong Kong hall is meant. */
function footprints({ basemap }: Edited, sites: readonly string[]): readonly Position[] {
  const site = sites.find((id) => basemap.buildings.features.some(({ properties }) => properties['site'] === id));
  const own = basemap.buildings.features.filter(({ properties }) => properties['site'] === site);
  return own.flatMap(({ geometry }) => (geometry.type === 'GeometryCollection' ? [] : positionsOf(geometry.coordinates)));
}

type StandingHall = Standing & { readonly port: string };

function footprintFault(edited: Edited, { file, id, port, side, point }: StandingHall): Fault | null {
  const corners = footprints(edited, side === 'shenzhen' ? [id] : [id, port]);
  const near = (at: LonLat) => corners.some((corner) => metresBetween(at, corner) <= fromFootprint);
  if (corners.length === 0 || near(point)) return null;
  const problem = near(undo(point)) ? 'looks like a GCJ-02 position: moved back it stands at its own building' : 'stands far from its own building';
  return { file, id, problem, expected: `a WGS-84 position within ${fromFootprint} m of the building in basemap/buildings.geojson` };
}

/** A shifted point on the shore falls into the sea; halls stand on quays, hence the 60 m. */
function waterFault({ basemap }: Edited, { file, id, point, side }: Standing): Fault | null {
  const step = 0.0006;
  const dry = ([lon, lat]: LonLat) =>
    [[0, 0], [step, 0], [-step, 0], [0, step], [0, -step]].some(([dx = 0, dy = 0]) =>
      basemap.land.features.some((land) => booleanPointInPolygon([lon + dx, lat + dy], land as unknown as Feature<Polygon | MultiPolygon>)),
    );
  if (side !== 'shenzhen' || dry(point) || !dry(undo(point))) return null;
  return { file, id, problem: 'lies in the sea, and on land when moved back: it looks like a GCJ-02 position', expected: 'a WGS-84 position on land' };
}

export function checkDatum(edited: Edited): readonly Fault[] {
  const halls = edited.ports.flatMap((port) =>
    port.halls.map(({ id, point, side }) => ({ file: 'ports.json', id, point, side: port.coLocated ? 'both' : side, port: port.id }) as const),
  );
  const pins = edited.pins.features.flatMap(({ geometry, properties }) => {
    const point = geometry?.type === 'Point' ? (geometry.coordinates as unknown as LonLat) : null;
    return point ? [{ file: edited.pins.file, id: properties.id, point, side: properties.side, zone: properties.zone }] : [];
  });
  return [
    ...[...halls, ...pins].flatMap((standing) => bankFault(standing) ?? waterFault(edited, standing) ?? []),
    ...halls.flatMap((hall) => footprintFault(edited, hall) ?? []),
    ...pins.flatMap(({ id, point, zone }) => (zone ? (zoneFault(edited, id, zone, point) ?? []) : [])),
  ];
}

import type { Feature, Geometry, Position } from 'geojson';
import { yearOf } from '../src/domain/era.ts';
import { region } from '../src/domain/geography.ts';
import { isPartYear } from '../src/domain/passengers.ts';
import { exactWithinM } from '../src/domain/place.ts';
import { countsOf } from './derive-passengers.ts';
import { derivePeriods } from './derive-periods.ts';
import { surveyed, years } from './derive-years.ts';
import type { Edited } from './read.ts';
import type { PortRecord } from './schema.ts';

type Properties = Record<string, unknown>;

function feature(id: string, properties: Properties, geometry: Geometry): Feature {
  return { type: 'Feature', id, properties: { id, ...properties }, geometry };
}

const point = (coordinates: readonly [number, number]): Geometry => ({ type: 'Point', coordinates: [...coordinates] });

/** Names as one property a language, so that a style can ask for `["get", "zh-Hant"]`. */
function flat({ names, ...rest }: Properties): Properties {
  return { ...rest, ...(names as Properties | undefined) };
}

function zones({ zones: sheet }: Edited): readonly Feature[] {
  return sheet.features.flatMap(({ id, properties, geometry }) => {
    const { place, side, kind, rank, approximate, short } = properties;
    const shared = { place, side, kind, rank, approximate, ...years(properties, surveyed) };
    return [
      feature(String(id), { ...shared, role: 'outline' }, geometry),
      feature(`${id}-label`, { ...shared, outline: id, role: 'label', ...short }, point(properties.point)),
    ];
  });
}

/** Two halls face each other across the river; the dotted line between them is the way over. */
function hallLink(port: PortRecord, retired: boolean): readonly Feature[] {
  const pair = port.halls.filter((hall) => hall.retired === retired && hall.side !== 'both');
  const [from, to] = pair;
  if (port.mode === 'air' || !from || !to || from.side === to.side) return [];
  const line: Geometry = { type: 'LineString', coordinates: [[...from.point], [...to.point]] };
  const since = years({ from: port.opened ?? port.from }, surveyed);
  return [feature(`${port.id}-${retired ? 'old-' : ''}link`, { role: 'link', place: port.id, retired, ...since }, line)];
}

/** The year both sides moved into one building, where they had halls apart before. */
function joinedFrom({ halls }: PortRecord): Properties {
  const { from } = years({ from: halls.find((hall) => !hall.retired)?.from });
  return from === undefined ? {} : { joinedFrom: from };
}

function portFeatures(port: PortRecord): readonly Feature[] {
  const since = years({ from: port.opened ?? port.from }, surveyed);
  const { anchor, offset } = port.label;
  const shared = { place: port.id, rank: port.rank, ...since };
  const joined = port.halls.filter(({ retired }) => !retired).length === 1;
  return [
    feature(port.id, { ...shared, role: 'port', coLocated: port.coLocated, joined, ...joinedFrom(port), anchor, offset, nudge: port.nudge ?? [0, 0], ...port.short }, point(port.point)),
    ...port.halls
      .filter((hall) => !joined || hall.retired)
      .map(({ id, side, retired, until, names, point: at }) => feature(id, { ...shared, role: 'hall', side, retired, ...years({ from: port.opened ?? undefined, to: until }, surveyed), ...names }, point(at))),
    ...hallLink(port, false),
    ...hallLink(port, true),
  ];
}

/** One point a port, with a property `y2025` for each whole year that was counted: a year without one is not drawn. */
function flows({ ports, passengers }: Edited): readonly Feature[] {
  return ports.flatMap((port) => {
    const years = countsOf(passengers, port.id).filter((count) => count.total !== null && !isPartYear(count));
    const totals = Object.fromEntries(years.map(({ year, total }) => [`y${year}`, total]));
    return years.length > 0 ? [feature(port.id, { place: port.id, rank: port.rank, ...totals }, point(port.point))] : [];
  });
}

function places({ pins }: Edited): readonly Feature[] {
  return pins.features
    .filter(({ geometry }) => geometry !== null)
    .map(({ id, properties, geometry }) => {
      const { side, glyph, accuracy_m = 0, short, status } = properties;
      const rough = accuracy_m > exactWithinM || status === 'planned';
      return feature(String(id), { place: id, side, glyph, rough, ...years(properties, surveyed), ...short }, geometry);
    });
}

function rail({ lines }: Edited): readonly Feature[] {
  const tracks = lines.rail.features.map(({ id, properties, geometry }) => feature(String(id), { ...flat(properties), ...years(properties, surveyed), role: 'line' }, geometry));
  const opened = (line: string) => Number(tracks.find(({ id }) => id === line)?.properties?.['from'] ?? surveyed);
  const stations = lines.stations.features.map(({ id, properties, geometry }) => {
    const served = properties['lines'] as readonly string[];
    const stood = years(properties, Math.min(...served.map(opened)));
    return feature(String(id), { ...flat({ names: properties['names'] }), ...stood, role: 'station', interchange: served.length > 1 }, geometry);
  });
  return [...tracks, ...stations];
}

/** Where along a route its name stands, as shares of its points: in the middle, and near the ends once there is room. */
const nameShares = [0.5, 0.14, 0.86];

function supplies({ supplies: sheet }: Edited): readonly Feature[] {
  return sheet.features.flatMap(({ id, properties: { place, mode, names, from, to }, geometry }) => {
    const shared = { place, mode, from, to };
    const way = geometry.type === 'LineString' ? geometry.coordinates : [];
    const shares = mode === 'sea' ? nameShares : nameShares.slice(0, 1);
    const labels = shares.map((share, at) =>
      feature(`${id}-label-${at}`, { ...shared, role: 'label', main: at === 0, ...names }, { type: 'Point', coordinates: way[Math.round((way.length - 1) * share)] ?? [] }));
    return [feature(String(id), { ...shared, role: 'route' }, geometry), ...labels];
  });
}

const ring = ([west, south, east, north]: readonly number[]): Position[] => [
  [west!, south!],
  [east!, south!],
  [east!, north!],
  [west!, north!],
  [west!, south!],
];

const inset = (by: number) => [region[0] + by, region[1] + by, region[2] - by, region[3] - by];

/** Degrees between two frames of the fade. */
const frameWidth = 0.0028;
const frames = 28;

/** The sheet fades to paper: nested frames inwards from its edge, and one great frame for all that lies beyond. */
export function edge(): readonly Feature[] {
  const hollow = (outer: Position[], inner: Position[]): Geometry => ({ type: 'Polygon', coordinates: [outer, inner.toReversed()] });
  const beyond = feature('beyond', { step: -1 }, hollow(ring(inset(-4)), ring(inset(0))));
  const fade = Array.from({ length: frames }, (_, step) =>
    feature(`edge-${step}`, { step }, hollow(ring(inset(step * frameWidth)), ring(inset((step + 1) * frameWidth)))),
  );
  return [beyond, ...fade];
}

/** Every built GeoJSON file by its path under `public/data/`. */
export function deriveLayers(edited: Edited): Readonly<Record<string, readonly Feature[]>> {
  const plain = (sheet: { features: readonly Feature<Geometry, Properties>[] }) =>
    sheet.features.map(({ id, properties, geometry }) => feature(String(id), { ...flat(properties), ...years(properties) }, geometry));
  const without = (sheet: { features: readonly Feature<Geometry, Properties>[] }, key: string, values: readonly string[]) =>
    plain({ features: sheet.features.filter(({ properties }) => !values.includes(String(properties[key]))) });
  const buildings = edited.basemap.buildings.features.map(({ id, properties, geometry }) =>
    feature(String(id), { site: properties['site'], from: yearOf(String(properties['date'])) }, geometry),
  );
  return {
    'layers/zones': zones(edited),
    'layers/ports': edited.ports.flatMap(portFeatures),
    'layers/places': places(edited),
    'layers/flows': flows(edited),
    'layers/rail': rail(edited),
    'layers/history': plain(edited.lines.history),
    'layers/supplies': supplies(edited),
    'layers/boundary': without(edited.lines.boundary, 'part', ['land-and-river']),
    ...Object.fromEntries(Object.entries(edited.basemap).map(([name, sheet]) => [`basemap/${name}`, plain(sheet)])),
    'basemap/water': without(edited.basemap.water, 'kind', ['boundary-river', 'old-meander']),
    'basemap/buildings': buildings,
    'basemap/river': derivePeriods(edited),
    'basemap/edge': edge(),
  };
}

import { toMinutes } from '../src/domain/clock.ts';
import type { LonLat } from '../src/domain/geography.ts';
import { type Bank, type Crossing, type CrossingPort, type Line, metresBetween, type Network, type Range, type Stop, type Window } from '../src/domain/network.ts';
import type { PortHours } from '../src/domain/port.ts';
import type { Texts } from '../src/domain/locale.ts';
import type { Edited } from './read.ts';
import type { Crossings } from './schema-crossings.ts';

const bankOfStation = (id: string): Bank => (id.startsWith('hk-') ? 'hong-kong' : 'shenzhen');

/** Names and positions of stations are those of the sheet that is drawn; halls bring their own. */
function stops({ crossings, lines: sheets }: Edited): readonly Stop[] {
  const wanted = new Set(crossings.lines.flatMap(({ stations }) => stations));
  const stations = sheets.stations.features
    .filter(({ id }) => wanted.has(String(id)))
    .map(({ id, properties, geometry }): Stop => {
      const point = (geometry as unknown as { coordinates: LonLat }).coordinates;
      const reachable = !crossings.closedArea.includes(String(id));
      return { id: String(id), names: properties['names'] as Texts, point, bank: bankOfStation(String(id)), walkIn: reachable, taxi: reachable };
    });
  const halls = crossings.halls.map(({ id, names, point, side, walkIn, taxi }): Stop => ({ id, names, point, bank: side, walkIn, taxi }));
  return [...stations, ...halls];
}

type IndexOf = (id: string) => number;

const window = (hours: readonly [string, string] | undefined): Window | null => (hours ? [toMinutes(hours[0]), toMinutes(hours[1])] : null);

function line({ id, names, side, track, headway, stations, minutes, estimated, trains }: Crossings['lines'][number], stop: IndexOf): Line {
  const outward = trains.find(({ from }) => from === stations[0]) ?? trains[0]!;
  const back = trains.find((train) => train !== outward)!;
  return {
    id,
    names,
    bank: side,
    track,
    headway,
    stations: stations.map(stop),
    minutes,
    estimated: minutes.map((_, at) => estimated === 'all' || estimated.includes(at)),
    first: Math.min(toMinutes(outward.first), toMinutes(back.first)),
    last: [toMinutes(outward.last), toMinutes(back.last)],
  };
}

function crossing({ from, to, how, fareHkd, fareCny, tracks, minutes, minutesBack, parts, ...validity }: Crossings['ports'][number]['crossings'][number], stop: IndexOf): Crossing {
  const { validFrom = null, validTo = null } = validity;
  const back: Range = minutesBack ?? minutes;
  return {
    stops: { 'hong-kong': stop(from), shenzhen: stop(to) },
    how,
    fareHkd: fareHkd ?? null,
    fareCny: fareCny ?? null,
    tracks: tracks ?? [],
    minutes: { 'hong-kong': minutes, shenzhen: back },
    parts,
    validFrom,
    validTo,
  };
}

function port({ id, unranked, confidence, entryHours, taxi, crossings, caveats }: Crossings['ports'][number], stop: IndexOf): CrossingPort {
  return { id, unranked: unranked ?? null, confidence: confidence ?? null, entryHours: entryHours ?? null, taxi, crossings: crossings.map((each) => crossing(each, stop)), caveats };
}

/** Metres a simplified boundary may leave the drawn one: less than the river is wide. */
const boundaryTolerance = 12;

/** Douglas–Peucker on a plane that is good enough over one boundary. */
function simplified(points: readonly LonLat[]): readonly LonLat[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const [dx, dy] = [(last[0] - first[0]) * 102_700, (last[1] - first[1]) * 111_000];
  const off = points.map(([lon, lat]) => Math.abs((lon - first[0]) * 102_700 * dy - (lat - first[1]) * 111_000 * dx) / (Math.hypot(dx, dy) || 1));
  const at = off.indexOf(Math.max(...off));
  if (points.length < 3 || off[at]! <= boundaryTolerance) return [first, last];
  return [...simplified(points.slice(0, at + 1)).slice(0, -1), ...simplified(points.slice(at))];
}

/** West, land and east part of the boundary as one line. */
function boundary({ lines }: Edited): readonly LonLat[] {
  const part = (id: string) => (lines.boundary.features.find((feature) => feature.id === id)!.geometry as unknown as { coordinates: readonly LonLat[] }).coordinates;
  return simplified(['hk-boundary-sea-west', 'hk-sz-boundary-land', 'hk-boundary-sea-east'].flatMap(part));
}

/** The planner's network: ids become indices, what is left out becomes `null`. */
export function deriveNetwork(edited: Edited): Network {
  const { crossings } = edited;
  const all = stops(edited);
  const indices = new Map(all.map(({ id }, at) => [id, at]));
  const stop: IndexOf = (id) => indices.get(id) ?? -1;
  const lineIds = crossings.lines.map(({ id }) => id);
  const pair = ([a, b]: readonly [string, string], of: IndexOf) => [of(a), of(b)] as const;
  return {
    asOf: crossings.asOf,
    sources: crossings.sources.flatMap((key) => {
      const { publisher, title, url, date } = edited.sources[key] ?? {};
      return publisher && title ? [{ publisher, title, url: url ?? null, date: date ?? null }] : [];
    }),
    model: crossings.model,
    stops: all,
    lines: crossings.lines.map((each) => line(each, stop)),
    interchanges: crossings.interchanges.map(({ station, lines, minutes }) => ({ stop: stop(station), lines: pair(lines, (id) => lineIds.indexOf(id)), minutes })),
    walks: crossings.walks.map(({ between, minutes, paidArea }) => ({ between: pair(between, stop), minutes, paidArea })),
    feeders: crossings.feeders.map(({ between, mode, names, ride, headway, fareHkd, hours, validFrom, validTo, assumed }) => ({
      between: pair(between, stop), mode, names, ride, headway, fareHkd: fareHkd ?? null, hours: window(hours), validFrom: validFrom ?? null, validTo: validTo ?? null, assumed: assumed ?? false,
    })),
    places: crossings.placeLinks.map(({ id, names, side, point, links }) => ({
      id, names, bank: side, point,
      links: links.map(({ to, names: by, minutes, hours, fareCny, assumed }) => ({ to: stop(to), names: by, minutes, hours: window(hours), fareCny: fareCny ?? null, assumed: assumed ?? false })),
    })),
    ports: crossings.ports.map((each) => port(each, stop)),
    fares: { toBorder: Object.entries(crossings.fares.mtrToBorder).map(([id, hkd]) => [stop(id), hkd] as const), metro: crossings.fares.shenzhenMetro },
    boundary: boundary(edited),
  };
}

/** Who says when a port is open, for the table of all ports. */
export function derivePortHours({ ports, sources }: Edited): readonly PortHours[] {
  return ports.map(({ id, hours }) => ({
    id,
    records: hours.records.map(({ side, passengers, source, checked }) => ({ side, passengers, publisher: sources[source]!.publisher, url: sources[source]!.url, checked })),
    note: hours.note,
  }));
}

/** The fastest step between two stations of each line, in km/h on the straight line: a mistyped order of stations shows here. */
export function fastestSteps(network: Network): readonly { readonly line: string; readonly kmh: number }[] {
  const metres = (a: number, b: number) => metresBetween(network.stops[a]!.point, network.stops[b]!.point);
  return network.lines.map(({ id, stations, minutes }) => ({ line: id, kmh: Math.max(...minutes.map((run, at) => (metres(stations[at]!, stations[at + 1]!) * 0.06) / run)) }));
}

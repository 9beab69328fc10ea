import { toMinutes } from '../src/domain/clock.ts';
import type { Fault } from './fault.ts';
import { deriveNetwork, fastestSteps } from './derive-crossings.ts';
import { nameFaults } from './check-names.ts';
import type { Edited } from './read.ts';

const file = 'crossings.json';
const fault = (id: string, problem: string, expected: string): Fault => ({ file, id, problem, expected });

/** Every id that is named must exist. */
function unknownIds({ crossings, lines: sheets, ports, sources }: Edited): readonly Fault[] {
  const { lines, interchanges, halls, walks, feeders, placeLinks } = crossings;
  const stations = new Set(sheets.stations.features.map(({ id }) => String(id)));
  const stops = new Set([...stations, ...halls.map(({ id }) => id)]);
  const lineIds = new Set(lines.map(({ id }) => id));
  const tracks = new Set(sheets.rail.features.map(({ id }) => String(id)));
  const portIds = new Set(ports.map(({ id }) => id));
  const missing = (known: ReadonlySet<string>, ids: readonly string[], where: string, what: string) =>
    ids.filter((id) => !known.has(id)).map((id) => fault(where, `names an unknown ${what} “${id}”`, `an id of a ${what} that exists`));
  return [
    ...lines.flatMap(({ id, stations: own, track }) => [...missing(stations, own, id, 'station'), ...missing(tracks, [track], id, 'drawn line')]),
    ...interchanges.flatMap(({ station, lines: pair }) => [...missing(stations, [station], station, 'station'), ...missing(lineIds, pair, station, 'line')]),
    ...[...walks, ...feeders].flatMap(({ between }) => missing(stops, between, between.join(' – '), 'stop')),
    ...placeLinks.flatMap(({ id, links }) => missing(stops, links.map(({ to }) => to), id, 'stop')),
    ...crossings.ports.flatMap(({ id, crossings: own }) => [
      ...missing(portIds, [id], id, 'port'),
      ...missing(stops, own.flatMap(({ from, to }) => [from, to]), id, 'stop'),
      ...missing(tracks, own.flatMap(({ tracks: on }) => on ?? []), id, 'drawn line'),
    ]),
    ...missing(stops, Object.keys(crossings.fares.mtrToBorder), 'fares', 'stop'),
    ...missing(new Set(Object.keys(sources)), crossings.sources, 'sources', 'source'),
  ];
}

function lineFaults({ crossings }: Edited): readonly Fault[] {
  return crossings.lines.flatMap(({ id, stations, minutes, trains }) => [
    ...(minutes.length === stations.length - 1 ? [] : [fault(id, `has ${stations.length} stations but ${minutes.length} times between them`, 'one time from each station to the next')]),
    ...(new Set(stations).size === stations.length ? [] : [fault(id, 'calls twice at a station', 'each station once')]),
    ...trains.flatMap(({ from, to, first, last }) => [
      ...(toMinutes(first) < toMinutes(last) ? [] : [fault(id, `has its last train from ${from} before its first`, 'times after midnight written past 24:00')]),
      ...([stations[0], stations.at(-1)].includes(from) && [stations[0], stations.at(-1)].includes(to) ? [] : [fault(id, `has trains from ${from} to ${to}`, 'trains between its two ends')]),
    ]),
  ]);
}

function portFaults({ crossings, ports }: Edited): readonly Fault[] {
  const told = new Set(crossings.ports.map(({ id }) => id));
  const unplanned = ports.filter(({ id, rank }) => rank < 3 && !told.has(id)).map(({ id }) => fault(id, 'is a port of entry the planner does not know', 'a record, or one that says why it is never proposed'));
  const parts = crossings.ports.flatMap(({ id, crossings: own }) =>
    own
      .filter(({ minutes, parts: each }) => each.reduce((sum, [, part]) => sum + part, 0) !== minutes[1])
      .map(({ minutes }) => fault(id, `has parts that do not add up to its typical ${minutes[1]} minutes`, 'parts that add up')),
  );
  const ranges = crossings.ports.flatMap(({ id, crossings: own }) =>
    own.flatMap(({ minutes, minutesBack }) => [minutes, minutesBack ?? minutes]).filter(([quick, typical, busy]) => quick > typical || typical > busy).map(() => fault(id, 'is quicker when busy', 'quick, typical and busy minutes in rising order')),
  );
  return [...unplanned, ...parts, ...ranges];
}

/** No line of either metro runs faster (the Airport Express: 135 km/h); beyond this the order of stations or a time is wrong. */
const fastest = 135;

function stepFaults(edited: Edited): readonly Fault[] {
  return fastestSteps(deriveNetwork(edited))
    .filter(({ kmh }) => kmh > fastest)
    .map(({ line, kmh }) => fault(line, `runs at ${kmh.toFixed(0)} km/h between two stations`, 'stations in the order the train calls at them, and minutes between them'));
}

function wordFaults({ crossings }: Edited): readonly Fault[] {
  const { lines, halls, ports, feeders, placeLinks } = crossings;
  const named = [
    ...[...lines, ...halls, ...placeLinks].map(({ id, names }) => ({ id, names })),
    ...feeders.map(({ between, names }) => ({ id: between.join(' – '), names })),
    ...placeLinks.flatMap(({ id, links }) => links.map(({ names }) => ({ id, names }))),
    ...ports.flatMap(({ id, caveats }) => caveats.map((names) => ({ id, names }))),
  ];
  return named.flatMap(({ id, names }) => nameFaults({ file, id, names }));
}

export function checkCrossings(edited: Edited): readonly Fault[] {
  const unknown = unknownIds(edited);
  return [...unknown, ...lineFaults(edited), ...portFaults(edited), ...wordFaults(edited), ...(unknown.length === 0 ? stepFaults(edited) : [])];
}

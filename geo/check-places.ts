import type { Catalogue } from '../src/domain/catalogue.ts';
import { toMinutes } from '../src/domain/clock.ts';
import type { Hours } from '../src/domain/hours.ts';
import type { Fault } from './fault.ts';
import type { Edited } from './read.ts';
import type { PortRecord } from './schema.ts';

const file = { ports: 'ports.json', redirects: 'redirects.json' };

/** Whether each span lies inside one of the others. */
function within(inner: Hours, outer: Hours): boolean {
  return inner.every(([from, to]) => outer.some(([opens, closes]) => toMinutes(opens) <= toMinutes(from) && toMinutes(to) <= toMinutes(closes)));
}

function portFaults(port: PortRecord): readonly Fault[] {
  const fault = (problem: string, expected: string) => ({ file: file.ports, id: port.id, problem, expected });
  const { passengers } = port.hours;
  const found: Fault[] = [];
  if (passengers === null && port.status === 'open' && port.rank < 3) {
    found.push(fault('has no passenger hours', 'hours, or a status that says why there are none'));
  }
  if (passengers?.some(([from, to]) => toMinutes(to) <= toMinutes(from))) {
    found.push(fault('closes before it opens', 'hours past midnight written past 24:00, as in 05:15–24:15'));
  }
  for (const { from, to, passengers: spans } of port.hours.special) {
    if (to < from) found.push(fault(`has special hours that end on ${to}, before they begin`, 'first and last day in order'));
    if (spans.some(([opens, closes]) => toMinutes(closes) <= toMinutes(opens))) found.push(fault(`closes before it opens from ${from}`, 'hours past midnight written past 24:00'));
    if (port.hours.special.filter((other) => other.from <= to && from <= other.to).length > 1) found.push(fault(`has two sets of special hours from ${from}`, 'one for each day'));
  }
  for (const { side, passengers: own } of port.hours.records) {
    if (!within(passengers ?? [], own ?? [])) found.push(fault(`is open longer than its ${side} side says`, 'hours that every side allows'));
  }
  if (passengers && port.hoursSource.length === 0) found.push(fault('has hours without a source', 'a key of sources.json'));
  return found;
}

function unknownSources(edited: Edited): readonly Fault[] {
  const uses = [
    ...edited.ports.flatMap((port) =>
      [...port.hoursSource, ...port.hours.records.map(({ source }) => source), ...port.hours.special.map(({ source }) => source), ...port.statusSource, ...(port.openedSource ? [port.openedSource] : [])].map((key) => ({ file: file.ports, id: port.id, key })),
    ),
    ...edited.zones.features.flatMap(({ id, properties: { official_source: key } }) =>
      key ? [{ file: edited.zones.file, id: String(id), key }] : [],
    ),
  ];
  return uses
    .filter(({ key }) => !(key in edited.sources))
    .map(({ key, ...where }) => ({ ...where, problem: `names an unknown source “${key}”`, expected: 'a key of sources.json' }));
}

function redirectFaults({ redirects }: Edited, live: ReadonlySet<string>): readonly Fault[] {
  return Object.entries(redirects).flatMap(([from, to]) => {
    if (live.has(from)) return [{ file: file.redirects, id: from, problem: 'hides a place that exists', expected: 'only former ids' }];
    if (!live.has(to) || from.includes('/') !== to.includes('/')) {
      return [{ file: file.redirects, id: from, problem: `leads to “${to}”, which does not exist`, expected: 'the id of a place, or tour/stop for a former stop' }];
    }
    return [];
  });
}

/** One address, one place: ids of places, halls and redirects must never meet. */
function sharedIds(edited: Edited, catalogue: Catalogue): readonly Fault[] {
  const ids = [...catalogue.places.map(({ id }) => id), ...edited.ports.flatMap(({ halls }) => halls.map(({ id }) => id))];
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => ({ file: 'layers/ and ports.json', id, problem: 'the id stands for two places', expected: 'one place for each id' }));
}

function untold(edited: Edited, catalogue: Catalogue): readonly Fault[] {
  const told = new Set(edited.stories.map(({ id }) => id));
  const places = new Set(catalogue.places.map(({ id }) => id));
  const silent = catalogue.places.filter(({ id }) => !told.has(id));
  const homeless = edited.stories.filter(({ id }) => !places.has(id));
  return [
    ...silent.map(({ id }) => ({ file: 'stories/', id, problem: 'has no story', expected: `stories/${id}/story.json and its texts` })),
    ...homeless.map(({ id, file: at }) => ({ file: at, id, problem: 'tells of a place in no layer', expected: 'a feature in layers/ or a port' })),
  ];
}

export function checkPlaces(edited: Edited, catalogue: Catalogue): readonly Fault[] {
  const stops = catalogue.tours.flatMap(({ id, stops: all }) => all.map((stop) => `${id}/${stop.id}`));
  const live = new Set([...catalogue.places.map(({ id }) => id), ...stops]);
  return [
    ...edited.ports.flatMap(portFaults),
    ...unknownSources(edited),
    ...redirectFaults(edited, live),
    ...sharedIds(edited, catalogue),
    ...untold(edited, catalogue),
  ];
}

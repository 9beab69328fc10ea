import { isPartYear, latestFullYear } from '../src/domain/passengers.ts';
import { countsOf } from './derive-passengers.ts';
import type { Fault } from './fault.ts';
import type { Edited } from './read.ts';
import type { PassengerRow } from './schema-charts.ts';

const file = 'passengers.csv';

function rowFaults({ ports, sources }: Edited, row: PassengerRow): readonly Fault[] {
  const { port, year, total, arrivals, departures, from, until, source } = row;
  const fault = (problem: string, expected: string) => ({ file, id: `${port} ${year}`, problem, expected });
  const days = [from, until].filter((day) => day !== null);
  return [
    ...(ports.some(({ id }) => id === port) ? [] : [fault('is of an unknown port', 'the id of a port in ports.json')]),
    ...(source in sources ? [] : [fault(`names an unknown source “${source}”`, 'a key of sources.json')]),
    ...(total === null && arrivals === null && departures === null ? [fault('holds no number', 'a number, or no line at all: a gap is told by its absence')] : []),
    ...(total !== null && arrivals !== null && departures !== null && arrivals + departures !== total
      ? [fault(`has ${arrivals} arrivals and ${departures} departures, which make ${arrivals + departures}, not ${total}`, 'two directions that make the total')]
      : []),
    ...days.filter((day) => Number(day.slice(0, 4)) !== year).map((day) => fault(`covers only part of the year, but ${day} is in another`, 'a day of the same year')),
  ];
}

function repeated(rows: readonly PassengerRow[]): readonly Fault[] {
  const key = ({ port, year }: PassengerRow) => `${port} ${year}`;
  const keys = rows.map(key);
  return rows
    .filter((row, at) => keys.indexOf(key(row)) !== at)
    .map((row) => ({ file, id: key(row), problem: 'stands twice', expected: 'one line for each port and year' }));
}

/** The map opens on the last full year; a table that has moved on must take it along. */
function outdated(rows: readonly PassengerRow[]): readonly Fault[] {
  const whole = rows.filter((row) => !isPartYear({ ...row, about: false })).map(({ year }) => year);
  const last = Math.max(...whole);
  return rows.length === 0 || last === latestFullYear
    ? []
    : [{ file, id: String(last), problem: `its last full year is ${last}, the map shows ${latestFullYear}`, expected: `latestFullYear = ${last} in src/domain/passengers.ts` }];
}

/** A number told in a story and stored in the table must be one number. */
function storyFaults({ stories, ports, passengers }: Edited): readonly Fault[] {
  const told = stories
    .filter(({ id }) => ports.some((port) => port.id === id))
    .flatMap(({ id, file: at, record }) => [...record.figures, ...record.told].flatMap((entry) => (typeof entry === 'string' || entry.unit !== 'passengers-a-year' ? [] : [{ id, at, entry }])));
  return told.flatMap(({ id, at, entry }) => {
    const count = countsOf(passengers, id).find(({ year }) => String(year) === entry.date);
    const fault = (problem: string, expected: string) => [{ file: at, id: entry.id, problem, expected }];
    if (!count || count.total === null) return fault(`tells passengers of ${entry.date}, which ${file} does not have`, 'a line for this port and year in the table');
    if (count.total !== entry.value) return fault(`says ${String(entry.value)}, but ${file} says ${count.total} for ${entry.date}`, 'the same number in both');
    return count.source === entry.source ? [] : fault(`rests on ${entry.source}, but ${file} on ${count.source}`, 'the same source in both');
  });
}

export function checkPassengers(edited: Edited): readonly Fault[] {
  const { passengers } = edited;
  return [...passengers.flatMap((row) => rowFaults(edited, row)), ...repeated(passengers), ...outdated(passengers), ...storyFaults(edited)];
}

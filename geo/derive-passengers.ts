import type { YearCount } from '../src/domain/passengers.ts';
import type { PassengerRow } from './schema-charts.ts';

/** What was counted at one port, year after year. */
export function countsOf(rows: readonly PassengerRow[], port: string): readonly YearCount[] {
  return rows
    .filter((row) => row.port === port)
    .map(({ year, total, arrivals, departures, from, until, qualifier, source }) => ({ year, total, arrivals, departures, from, until, about: qualifier === 'about', source }))
    .toSorted((a, b) => a.year - b.year);
}

/** The last year of the table, whole or not: every chart runs to it. */
export function lastCountedYear(rows: readonly PassengerRow[]): number {
  return Math.max(...rows.map(({ year }) => year));
}

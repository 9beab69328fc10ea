import { readFileSync, writeFileSync } from 'node:fs';
import { addUp, type Tally } from './daily-passengers.ts';
import { readCsv } from './read-csv.ts';

/*
 * `npm run passengers -- FILE`: turns the downloaded daily file into the yearly lines of passengers.csv, and prints
 * the months as CSV. Lines of other sources, and of years the file does not hold, stay as they are.
 */

const table = new URL('passengers.csv', import.meta.url);
const source = 'immdcsv';
const columns = ['port', 'year', 'total', 'arrivals', 'departures', 'from', 'until', 'qualifier', 'source'] as const;

/** A year that the file does not hold from its first to its last day is told as a part of it. */
function yearLine({ port, span, arrivals, departures, first, last }: Tally, begun: string, ended: string): string {
  // A port that opened or closed within the year was counted for the whole of it; only the file's own ends cut it.
  const from = first === begun && !first.endsWith('-01-01') ? first : '';
  const until = last === ended && !last.endsWith('-12-31') ? last : '';
  return [port, span, arrivals + departures, arrivals, departures, from, until, '', source].join(',');
}

/** The whole of passengers.csv with the years of the file in place of those it had from the same source. */
export function refresh(held: string, years: readonly Tally[]): string {
  const begun = years.map(({ first }) => first).toSorted()[0] ?? '';
  const ended = years.map(({ last }) => last).toSorted().at(-1) ?? '';
  const fresh = new Map(years.map((tally) => [`${tally.port},${tally.span}`, yearLine(tally, begun, ended)]));
  const kept = readCsv(held).filter((row) => row['source'] !== source || !years.some(({ span }) => span === row['year']));
  const old = new Map(kept.map((row) => [`${row['port']},${row['year']}`, columns.map((name) => row[name] ?? '').join(',')]));
  const order = [...new Set([...readCsv(held).map((row) => row['port'] ?? ''), ...years.map(({ port }) => port)])];
  const lines = [...new Map([...old, ...fresh])].toSorted(([a], [b]) => order.indexOf(a.split(',')[0]!) - order.indexOf(b.split(',')[0]!) || a.localeCompare(b));
  return `${[columns.join(','), ...lines.map(([, line]) => line)].join('\n')}\n`;
}

function main(file: string | undefined): number {
  if (file === undefined) {
    console.error('Say which file: npm run passengers -- statistics_on_daily_passenger_traffic.csv');
    return 1;
  }
  const text = readFileSync(file, 'utf8');
  const { tallies, faults } = addUp(text, 4);
  for (const fault of faults.slice(0, 20)) console.error(`${file}, ${fault}`);
  if (faults.length > 0) {
    console.error(`${faults.length} fault${faults.length === 1 ? '' : 's'}: passengers.csv was left as it is.`);
    return 1;
  }
  writeFileSync(table, refresh(readFileSync(table, 'utf8'), tallies));
  console.log('port,month,total,arrivals,departures');
  for (const { port, span, arrivals, departures } of addUp(text, 7).tallies) console.log([port, span, arrivals + departures, arrivals, departures].join(','));
  console.error(`passengers.csv now holds ${tallies.length} lines of this file. Next: npm run geo, which compares the stories with it.`);
  return 0;
}

if (process.argv[1]?.endsWith('import-passengers.ts')) process.exitCode = main(process.argv[2]);

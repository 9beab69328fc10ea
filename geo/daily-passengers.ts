/*
 * The Immigration Department's daily passenger file (source `immdcsv`): UTF-8 with BOM, CRLF, a comma at the end of
 * every line, days as dd-mm-yyyy, one line a control point and direction. Drivers are not in it.
 */

/** Our ports by the names the file has used, '' for what is no port of this map; one control point was renamed in 2026. */
export const controlPoints: Readonly<Record<string, string>> = {
  Airport: 'hong-kong-airport',
  'China Ferry Terminal': 'china-ferry-terminal',
  'Express Rail Link West Kowloon': 'west-kowloon',
  'Harbour Control': '',
  'Heung Yuen Wai': 'heung-yuen-wai',
  'Hong Kong-Zhuhai-Macao Bridge': 'hzmb',
  'Hung Hom': 'hung-hom',
  // Not seen in the file yet; the queue listing names the new port so.
  'Huanggang Port': 'huanggang',
  'Kai Tak Cruise Terminal': 'kai-tak-cruise-terminal',
  'Lo Wu': 'lo-wu',
  'Lok Ma Chau': 'huanggang',
  'Lok Ma Chau Spur Line': 'lok-ma-chau-spur-line',
  'Macao Ferry Terminal': 'macao-ferry-terminal',
  'Macau Ferry Terminal': 'macao-ferry-terminal',
  'Man Kam To': 'man-kam-to',
  'Sha Tau Kok': 'sha-tau-kok',
  'Shenzhen Bay': 'shenzhen-bay',
  'Tuen Mun Ferry Terminal': '',
};

const columns = ['Date', 'Control Point', 'Arrival / Departure', 'Hong Kong Residents', 'Mainland Visitors', 'Other Visitors', 'Total'];

/** One port in one span of time, passengers both ways. `first` and `last` are the days counted, `YYYY-MM-DD`. */
export type Tally = { readonly port: string; readonly span: string; readonly arrivals: number; readonly departures: number; readonly first: string; readonly last: string };
export type Daily = { readonly tallies: readonly Tally[]; readonly faults: readonly string[] };

/** A line that cannot be read, told by its number and column, counted from 1. */
const told = (line: number, column: number, problem: string, expected: string) => `line ${line}, column ${column + 1} (${columns[column]}): ${problem}. Expected: ${expected}.`;

type Row = { readonly day: string; readonly port: string; readonly way: 'arrivals' | 'departures'; readonly total: number };

function readDay(text: string): string | null {
  const [, day, month, year] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  const instant = Date.parse(`${iso}T00:00:00Z`);
  // 31 February is read as a day of March: only a day that prints the same is real.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(iso) ? iso : null;
}

function readRow(cells: readonly string[], line: number): Row | string | null {
  const [date = '', point = '', way = '', ...counts] = cells.map((cell) => cell.trim());
  if (cells.length < columns.length) return `line ${line}: has ${cells.length} columns. Expected: ${columns.length}.`;
  const day = readDay(date);
  if (!day) return told(line, 0, `“${date}” is not a day`, 'dd-mm-yyyy');
  const port = controlPoints[point];
  if (port === undefined) return told(line, 1, `“${point}” is a control point this project does not know`, 'one of geo/daily-passengers.ts, or a line there for a new one');
  if (way !== 'Arrival' && way !== 'Departure') return told(line, 2, `“${way}” is no direction`, 'Arrival or Departure');
  const bad = counts.slice(0, 4).findIndex((count) => !/^\d{1,9}$/.test(count));
  if (bad >= 0) return told(line, 3 + bad, `“${counts[bad]}” is not a whole number`, 'digits only');
  const [residents = 0, mainland = 0, others = 0, total = 0] = counts.map(Number);
  if (residents + mainland + others !== total) return told(line, 6, `the three kinds add up to ${residents + mainland + others}, not ${total}`, 'their sum');
  return port === '' ? null : { day, port, way: way === 'Arrival' ? 'arrivals' : 'departures', total };
}

function add(tallies: Map<string, Tally>, { day, port, way, total }: Row, span: string): void {
  const key = `${port} ${span}`;
  const held = tallies.get(key) ?? { port, span, arrivals: 0, departures: 0, first: day, last: day };
  tallies.set(key, { ...held, [way]: held[way] + total, first: held.first < day ? held.first : day, last: held.last > day ? held.last : day });
}

/**
 * Reads the whole file and adds it up by port and year (`by: 4`) or month (`by: 7`, as `YYYY-MM`).
 * Every line that cannot be read is told; then nothing should be used.
 */
export function addUp(text: string, by: 4 | 7): Daily {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = head.split(',').map((name) => name.trim());
  const wrong = columns.findIndex((name, at) => names[at] !== name);
  if (wrong >= 0) return { tallies: [], faults: [told(1, wrong, `the heading is “${names[wrong] ?? ''}”`, `“${columns[wrong]}”`)] };
  const tallies = new Map<string, Tally>();
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const row = readRow(line.split(','), at + 2);
    if (typeof row === 'string') faults.push(row);
    if (row === null || typeof row === 'string') continue;
    // Two control points may be one of our ports; the file's own name tells a repeated line.
    const once = line.split(',').slice(0, 3).join(',');
    if (seen.has(once)) faults.push(`line ${at + 2}: repeats an earlier line (${once}). Expected: one line a day, control point and direction.`);
    else add(tallies, row, row.day.slice(0, by));
    seen.add(once);
  }
  return { tallies: [...tallies.values()], faults };
}

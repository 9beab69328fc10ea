import type { Chart } from '../src/domain/chart.ts';
import type { Locale } from '../src/domain/locale.ts';
import { everyYear, isPartYear, type YearCount } from '../src/domain/passengers.ts';
import { chartWords, type ChartWords } from './chart-words.ts';
import { countsOf, lastCountedYear } from './derive-passengers.ts';
import { type Bar, drawBars } from './draw-bars.ts';
import { drawYears } from './draw-years.ts';
import type { Edited, StoryFile } from './read.ts';
import type { ChartRecord } from './schema-charts.ts';
import type { FigureRecord } from './schema.ts';

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const told = (value: number | null) => (value === null ? '–' : grouped.format(value));

/** Millions to a tenth, small ports to a hundredth; ten thousands without a fraction. */
function printer(words: ChartWords, most: number): (value: number) => string {
  const digits = words.scale < 1e6 ? 0 : most < 2e6 ? 2 : 1;
  const format = new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: words.grouped });
  return (value) => format.format(value);
}

/** `2026-03-08` → the numbers of its parts. */
const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

function passengerNotes(counts: readonly YearCount[], gaps: boolean, words: ChartWords): readonly string[] {
  return [
    words.counted,
    ...(gaps ? [words.gaps] : []),
    ...counts.flatMap(({ year, total, arrivals }) => (total === null && arrivals !== null ? [words.onlyArrivals(year, told(arrivals))] : [])),
    ...counts.flatMap(({ from }) => (from ? [words.from(...parts(from))] : [])),
    ...counts.flatMap(({ until }) => (until ? [words.until(...parts(until))] : [])),
  ];
}

function passengerRows(counts: readonly YearCount[]): Chart['rows'] {
  return counts.map((count) => {
    const { year, total, arrivals, departures, about, source } = count;
    return { label: `${year}${isPartYear(count) ? '*' : ''}`, values: [`${about ? '≈\u202F' : ''}${told(total)}`, told(arrivals), told(departures)], source };
  });
}

/** Passengers of a port, year by year; `null` where fewer than two years are known. */
function passengerChart({ passengers }: Edited, port: string, locale: Locale): Chart | null {
  const counts = countsOf(passengers, port);
  const totals = counts.flatMap((count) => (count.total === null || isPartYear(count) ? [] : [{ year: count.year, total: count.total }]));
  if (totals.length < 2) return null;
  const words = chartWords[locale];
  const last = lastCountedYear(passengers);
  const columns = everyYear(counts, last).map((row) => {
    const known = 'total' in row && row.total !== null ? row : null;
    return { year: row.year, value: known && known.total! / words.scale, part: known !== null && isPartYear(known) };
  });
  const top = totals.reduce((a, b) => (b.total > a.total ? b : a));
  const print = printer(words, top.total);
  const desc = words.passengersTold({ first: columns[0]!.year, last, most: print(top.total / words.scale), year: top.year });
  const smallest = `<${print(0).replace(/0$/, '1')}`;
  return {
    id: 'passengers',
    heading: words.passengers,
    unit: words.passengerUnit,
    tableUnit: words.crossings,
    svg: drawYears({ id: `${port}-passengers`, title: `${words.passengers} (${words.passengerUnit})`, desc, columns, print, grouped: words.grouped, smallest }),
    columns: [words.columns.year, words.columns.both, words.columns.arrivals, words.columns.departures],
    rows: passengerRows(counts),
    notes: passengerNotes(counts, columns.some(({ value }) => value === null), words),
  };
}

type Drawn = Omit<FigureRecord, 'id' | 'differsFrom'>;

/** The record a bar is drawn from: its own, or the one a story tells. */
export function figureOf({ stories }: Edited, figure: ChartRecord['bars'][number]['figure']): Drawn | null {
  if (typeof figure !== 'string') return figure;
  const [place, id] = figure.split('/');
  return figuresHeld(stories.find((story) => story.id === place)).find((entry) => entry.id === id) ?? null;
}

/** Every figure a story stores itself, on a card or told in its text. */
export function figuresHeld(story: StoryFile | undefined): readonly FigureRecord[] {
  return [...(story?.record.figures ?? []), ...(story?.record.told ?? [])].filter((entry) => typeof entry !== 'string');
}

const hectares = { km2: 0.01, m2: 10_000 };

/** A figure's value in the unit of its chart: hectares are the only other measure of area in the stories. */
export function inUnit({ value, unit }: Drawn, wanted: ChartRecord['unit']): number | null {
  if (typeof value !== 'number') return null;
  if (unit === 'ha' && wanted !== 'start-ups') return Math.round(value * hectares[wanted] * 1e4) / 1e4;
  const same = unit === wanted || (wanted === 'start-ups' && unit === 'teams');
  return same ? value : null;
}

function barChart(edited: Edited, record: ChartRecord, locale: Locale): Chart {
  const words = chartWords[locale];
  const found = record.bars.flatMap(({ label, figure, side }) => {
    const drawn = figureOf(edited, figure);
    const value = drawn && inUnit(drawn, record.unit);
    return drawn === null || value === null ? [] : [{ label: label[locale], value, printed: told(value), side, planned: drawn.confidence === 'planned', source: drawn.source }];
  });
  const bars: readonly Bar[] = found;
  const unit = words.units[record.unit];
  const heading = record.heading[locale];
  const desc = bars.map(({ label, printed }) => `${label.replace(/^[·・] ?/, '')}${words.colon}${printed}`).join(words.comma);
  return {
    id: record.id,
    heading,
    unit,
    tableUnit: unit,
    svg: drawBars({ id: `${record.place}-${record.id}`, title: `${heading} (${unit})`, desc, bars }),
    columns: [words.columns.what, unit],
    rows: found.map(({ label, printed, source }) => ({ label, values: [printed], source })),
    notes: record.notes.map((note) => note[locale]),
  };
}

/** Every chart of one story in one edition. */
export function deriveCharts(edited: Edited, story: string, locale: Locale): readonly Chart[] {
  const passengers = passengerChart(edited, story, locale);
  const bars = edited.charts.filter(({ place }) => place === story).map((record) => barChart(edited, record, locale));
  return passengers ? [passengers, ...bars] : bars;
}

/** Keys of the sources the charts of a story rest on. */
export function chartSources(edited: Edited, story: string): readonly string[] {
  const bars = edited.charts.filter(({ place }) => place === story).flatMap(({ bars: list }) => list.flatMap(({ figure }) => figureOf(edited, figure)?.source ?? []));
  const counts = countsOf(edited.passengers, story);
  return [...(counts.length > 1 ? counts.map(({ source }) => source) : []), ...bars];
}

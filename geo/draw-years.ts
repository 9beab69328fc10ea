import * as Plot from '@observablehq/plot';
import { colour, draw } from './draw-chart.ts';

/** One column: `value` in units of the axis, `null` where there is no figure. */
export type Column = { readonly year: number; readonly value: number | null; readonly part: boolean };

type Years = {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly columns: readonly Column[];
  readonly print: (value: number) => string;
  readonly grouped: boolean;
  readonly smallest: string;
};

/** Which years are written under the axis: all of them when few, else every second or fourth, and always the last. */
export function writtenYears(years: readonly number[]): readonly number[] {
  const step = years.length <= 7 ? 1 : years.length <= 10 ? 2 : 4;
  const last = years.at(-1);
  return years.filter((year, at) => year === last || (at % step === 0 && (last ?? 0) - year >= Math.min(step, 2)));
}

/** A column lower than this share of the highest says its number, because it cannot be measured by eye. */
const low = 0.03;

/** The highest whole year, and the latest whole year unless it stands beside it: these two are written large. */
function marked(columns: readonly Column[]): readonly Column[] {
  const whole = columns.filter(({ value, part }) => value !== null && !part);
  const highest = whole.reduce<Column | null>((top, column) => (top === null || column.value! > top.value! ? column : top), null);
  const latest = whole.at(-1);
  if (!highest || highest.value === 0) return [];
  const apart = latest && Math.abs(latest.year - highest.year) > 1 && latest.value! >= low * highest.value!;
  return apart ? [highest, latest] : [highest];
}

function marks(input: Years, hatch: string) {
  const { columns, print, smallest } = input;
  const known = columns.filter((column): column is Column & { value: number } => column.value !== null);
  const [highest] = marked(columns);
  const most = highest?.value ?? 0;
  const fill = (column: Column) => (column.part ? `url(#${hatch})` : column.year === highest?.year ? colour.highlight : colour.total);
  const small = (value: number) => (value === 0 ? '0' : Number(print(value)) === 0 ? smallest : print(value));
  const tiny = known.filter(({ value }) => value < low * most);
  return [
    Plot.barY(known.filter(({ part }) => !part), { x: 'year', y: 'value', fill }),
    Plot.barY(known.filter(({ part }) => part), { x: 'year', y: 'value', fill, stroke: colour.total, strokeWidth: 1, insetLeft: 0.5, insetRight: 0.5 }),
    Plot.text(marked(columns), { x: 'year', y: 'value', text: ({ value }: Column) => print(value!), dy: -8, fontWeight: 700, fill: colour.highlight }),
    Plot.text(tiny, { x: 'year', y: 'value', text: ({ value }) => small(value), dy: -8, fontSize: 11, fill: colour.axis }),
    Plot.text(columns.filter(({ value }) => value === null), { x: 'year', y: 0, text: () => '–', dy: -8, fill: colour.gap }),
    Plot.ruleY([0], { stroke: colour.axis }),
  ];
}

/** Columns by year on a scale from nought. Gaps are gaps; a part of a year is hatched; the highest year is in ink. */
export function drawYears(input: Years): string {
  const { id, title, desc, columns } = input;
  const years = columns.map(({ year }) => year);
  const hatch = `${id}-part`;
  const most = Math.max(...columns.map(({ value }) => value ?? 0));
  const part = new Set(columns.filter((column) => column.part).map(({ year }) => year));
  const parts = part.size > 0 ? [{ id: hatch, stroke: colour.total }] : [];
  const digits = input.print(most).length;
  return draw({ id, title, desc, hatches: parts }, {
    height: 178, marginTop: 20, marginBottom: 22, marginLeft: 14 + 7 * digits, marginRight: 4,
    x: { type: 'band', domain: years, padding: 0.22, axis: null },
    y: { domain: [0, most * 1.02 || 1], axis: null },
    marks: [
      Plot.gridY({ ticks: 4, stroke: colour.grid, strokeOpacity: 1 }),
      Plot.axisY({ ticks: 4, tickSize: 0, label: null, color: colour.axis, tickFormat: (value: number) => value.toLocaleString('en-GB', { useGrouping: input.grouped }) }),
      Plot.axisX(writtenYears(years), { tickSize: 0, tickPadding: 6, label: null, color: colour.axis, tickFormat: (year: number) => `${year}${part.has(year) ? '*' : ''}` }),
      ...marks(input, hatch),
    ],
  });
}

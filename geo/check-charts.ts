import { nameFaults } from './check-names.ts';
import { figureOf, figuresHeld, inUnit } from './derive-charts.ts';
import type { Fault } from './fault.ts';
import type { Edited } from './read.ts';
import type { ChartRecord } from './schema-charts.ts';

const file = 'charts.json';

/** A number of a chart that some story already tells would be stored twice. */
function twin({ stories }: Edited, { place }: ChartRecord, figure: { readonly value: unknown; readonly unit: string; readonly date: string }): string | null {
  const held = figuresHeld(stories.find(({ id }) => id === place));
  const same = held.find((entry) => entry.value === figure.value && entry.unit === figure.unit && entry.date === figure.date);
  return same ? `${place}/${same.id}` : null;
}

function barFaults(edited: Edited, record: ChartRecord, bar: ChartRecord['bars'][number]): readonly Fault[] {
  const fault = (problem: string, expected: string) => [{ file, id: record.id, problem, expected }];
  const drawn = figureOf(edited, bar.figure);
  if (!drawn) return fault(`names an unknown figure “${typeof bar.figure === 'string' ? bar.figure : bar.label.en}”`, '“place/figure” of an existing record');
  if (inUnit(drawn, record.unit) === null) return fault(`draws “${bar.label.en}”, given in ${drawn.unit}, on a scale of ${record.unit}`, 'a figure in the unit of the chart');
  if (typeof bar.figure === 'string') return [];
  const same = twin(edited, record, bar.figure);
  if (same) return fault(`stores again what ${same} tells`, `the reference “${same}”`);
  return bar.figure.source in edited.sources ? [] : fault(`names an unknown source “${bar.figure.source}”`, 'a key of sources.json');
}

export function checkCharts(edited: Edited): readonly Fault[] {
  return edited.charts.flatMap((record) => [
    ...(edited.stories.some(({ id }) => id === record.place) ? [] : [{ file, id: record.id, problem: `belongs to an unknown story “${record.place}”`, expected: 'the id of a story' }]),
    ...record.bars.flatMap((bar) => barFaults(edited, record, bar)),
    ...[record.heading, ...record.notes, ...record.bars.map(({ label }) => label)].flatMap((texts) => nameFaults({ file, id: record.id, names: texts })),
  ]);
}

/** Bytes of one drawing: a chart must not weigh more than the story it stands in. */
const heaviest = 6000;

export function checkWeights(charts: readonly { readonly story: string; readonly id: string; readonly svg: string }[]): readonly Fault[] {
  return charts
    .filter(({ svg }) => Buffer.byteLength(svg) > heaviest)
    .map(({ story, id, svg }) => ({ file: `stories/${story}`, id, problem: `its chart has ${Buffer.byteLength(svg)} bytes`, expected: `at most ${heaviest}` }));
}


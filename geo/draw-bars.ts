import * as Plot from '@observablehq/plot';
import { colour, draw } from './draw-chart.ts';

export type Bar = { readonly label: string; readonly value: number; readonly printed: string; readonly side: 'hong-kong' | 'shenzhen' | 'both'; readonly planned: boolean };

type Bars = { readonly id: string; readonly title: string; readonly desc: string; readonly bars: readonly Bar[] };

const hue = { 'hong-kong': colour.hongKong, shenzhen: colour.shenzhen, both: colour.total } as const;

/** Space for one bar: its label on a line of its own above it, so that long names need no column. */
const step = 42;

/** Bars on a scale from nought, each under its name. Hatched: the Shenzhen bank, as on the map, or only planned. */
export function drawBars({ id, title, desc, bars }: Bars): string {
  const hatched = ({ side, planned }: Bar) => planned || side === 'shenzhen';
  const sides = [...new Set(bars.filter(hatched).map(({ side }) => side))];
  const fill = (bar: Bar) => (hatched(bar) ? `url(#${id}-${bar.side})` : hue[bar.side]);
  const most = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map((bar, at) => ({ ...bar, at: String(at) }));
  return draw({ id, title, desc, hatches: sides.map((side) => ({ id: `${id}-${side}`, stroke: hue[side] })) }, {
    height: step * bars.length + 6, marginTop: 4, marginBottom: 2, marginLeft: 1, marginRight: 66,
    x: { domain: [0, most], axis: null },
    y: { type: 'band', domain: rows.map(({ at }) => at), padding: 0, axis: null },
    marks: [
      Plot.text(rows, { x: 0, y: 'at', text: 'label', textAnchor: 'start', dy: -12, fill: colour.highlight }),
      Plot.barX(rows, { x: 'value', y: 'at', fill, stroke: ({ side }: Bar) => hue[side], insetTop: 19, insetBottom: 9 }),
      Plot.text(rows, { x: 'value', y: 'at', text: 'printed', textAnchor: 'start', dx: 6, dy: 5, fontWeight: 700, fill: colour.highlight }),
    ],
  });
}

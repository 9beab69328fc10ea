import { median, percentile, ratio } from '../statistics.ts';
import { circumstances, table } from '../results.ts';
import type { Answer } from '../probe.ts';
import type { Measured } from './rounds.ts';
import type { Toggled } from './toggle.ts';

/* What was measured, as tables. */

export type All = Readonly<Record<'ours' | 'bare' | 'story', Measured>>;

const ms = (value: number) => (Number.isNaN(value) ? '—' : `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`);
const kB = (value: number) => `${(value / 1000).toFixed(0)} kB`;
const mB = (value: number) => `${(value / 1e6).toFixed(1)} MB`;
const plain = (value: number) => value.toFixed(0);
const times = (value: number) => (Number.isNaN(value) ? '—' : `${value.toFixed(2)} ×`);

type Row = { readonly name: string; readonly show: (value: number) => string; readonly of: (measured: Measured) => readonly number[] };

const loading = (under: 'desk' | 'phone'): readonly Row[] => [
  { name: 'requests to a usable map', show: plain, of: (m) => m[under].map(({ requests }) => requests) },
  { name: 'sent to a usable map', show: kB, of: (m) => m[under].map(({ bytes }) => bytes) },
  { name: 'first contentful paint', show: ms, of: (m) => m[under].map(({ firstPaint }) => firstPaint) },
  { name: 'text readable', show: ms, of: (m) => m[under].map(({ text }) => text) },
  { name: 'MapLibre has arrived', show: ms, of: (m) => m[under].map(({ library }) => library) },
  { name: 'map usable', show: ms, of: (m) => m[under].map(({ usable }) => usable) },
  { name: 'main thread blocked until then', show: ms, of: (m) => m[under].map(({ blocked }) => blocked) },
  { name: 'heap of the page', show: mB, of: (m) => m[under].map(({ heap }) => heap) },
];

const toggles = (which: 'theme' | 'layer', name: string): readonly Row[] => {
  const of = (part: keyof Toggled) => (m: Measured) => m[which].map((round) => median(round.map((toggled) => toggled[part])));
  return [
    { name: `${name}: next frame painted`, show: ms, of: of('painted') },
    { name: `${name}: map drawn`, show: ms, of: of('drawn') },
    { name: `${name}: work of our own scripts`, show: ms, of: of('own') },
    { name: `${name}: work of React`, show: ms, of: of('react') },
    { name: `${name}: work of MapLibre, main thread`, show: ms, of: of('maplibre') },
  ];
};

const clicks = (which: 'clicks' | 'slowClicks', name: string): readonly Row[] => {
  const of = (part: keyof Answer, share: number) => (m: Measured) => m[which].map((round) => percentile(round.map((answer) => answer[part]), share));
  return [
    { name: `${name}, median`, show: ms, of: of('painted', 0.5) },
    { name: `${name}: work of the page, median`, show: ms, of: of('work', 0.5) },
    { name: `${name}: work of the page, p98`, show: ms, of: of('work', 0.98) },
  ];
};

const using: readonly Row[] = [
  ...clicks('clicks', 'click → panel painted'),
  ...clicks('slowClicks', 'the same, processor 4 × slower'),
  { name: 'tour step → map at rest', show: ms, of: (m) => m.walks.map(({ settled }) => median(settled)) },
  { name: 'time between frames on the tour, p95', show: ms, of: (m) => m.walks.map(({ steps }) => percentile(steps, 0.95)) },
  { name: 'requests of the whole tour', show: plain, of: (m) => m.walks.map(({ requests }) => requests) },
  { name: 'frames a second while panning', show: (value) => value.toFixed(1), of: (m) => m.panning.map(({ rate }) => rate) },
  { name: 'work of the page a frame while panning', show: ms, of: (m) => m.panning.map(({ work }) => work) },
  { name: 'time between frames while panning, p95', show: ms, of: (m) => m.panning.map(({ steps }) => percentile(steps, 0.95)) },
  ...toggles('theme', 'theme'),
  ...toggles('layer', 'layer'),
];

function rows(list: readonly Row[], { ours, bare, story }: All): readonly (readonly string[])[] {
  return list.map(({ name, show, of }) => {
    const shown = (measured: Measured) => (of(measured).length === 0 ? '—' : show(median(of(measured))));
    return [name, shown(ours), shown(bare), shown(story), times(ratio(of(ours), of(bare))), times(ratio(of(ours), of(story)))];
  });
}

const head = ['', 'Across the River', 'bare MapLibre', 'ulysses-js story map', 'ours ÷ bare', 'ours ÷ story'];

/** The figures; `rounds` is how often everything was measured. */
export function figures(all: All, browser: string, rounds: number): string {
  return [
    `${circumstances(browser)} Medians of ${rounds} interleaved rounds (of what takes long, of every other one); the ratios are medians of the ratios within each round.`,
    'All pages come from the same local server with the same headers and gzip, without a service worker and with an empty cache. *Bare MapLibre* draws the start view’s ground and features with our own style and data, and has nothing else but a line of attribution. The *story map* is [ulysses-js](https://www.npmjs.com/package/ulysses-js) 1.5.0 (MIT) on the same MapLibre and the same map, with the texts of our first tour. “—”: a page has nothing of the kind. “Usable” is MapLibre’s first `idle`: everything in view is drawn. “Work of the page” is what keeps its main thread busy; the rest of a time is waiting for the graphics card, which is not there.',
    '### First visit, desk (1280 × 800)',
    table(head, rows(loading('desk'), all)),
    '### First visit, phone (390 × 844, processor 4 × slower, 165 ms and 8.1 Mbit/s)',
    table(head, rows(loading('phone'), all)),
    '### In use (1280 × 800)',
    table(head, rows(using, all)),
  ].join('\n\n');
}

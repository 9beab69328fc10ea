import { measure } from '../../scripts/sizes.mjs';
import { table } from '../results.ts';
import { median, percentile, ratio } from '../statistics.ts';
import type { All } from './report.ts';
import type { Measured } from './rounds.ts';

/* What was aimed at, and whether it was met. */

/** `value` is what `found` shows; `NaN`: not measured yet. */
type Aim = { readonly what: string; readonly aim: string; readonly found: string; readonly value: number; readonly met: boolean };

const of = (loads: Measured['desk'], part: keyof Measured['desk'][number]) => loads.map((load) => load[part]);

function loadingAims({ ours, bare }: All): readonly Aim[] {
  const usable = ratio(of(ours.desk, 'usable'), of(bare.desk, 'usable'));
  const text = ratio(of(ours.desk, 'text'), of(ours.desk, 'usable'));
  const before = ours.desk.every((load) => load.text < load.usable) && median(of(ours.phone, 'text')) < median(of(ours.phone, 'library'));
  const heap = median(ours.desk.map((load, round) => load.heap - (bare.desk[round]?.heap ?? 0)));
  const sent = Math.max(...of(ours.desk, 'bytes'), ...of(ours.phone, 'bytes'));
  return [
    { what: 'map usable', aim: '≤ 1.15 × the bare page', found: `${usable.toFixed(2)} ×`, value: usable, met: usable <= 1.15 },
    { what: 'text readable', aim: '≤ 0.4 × map usable', found: `${text.toFixed(2)} ×`, value: text, met: text <= 0.4 },
    { what: 'text readable before MapLibre is there (phone)', aim: 'yes', found: before ? 'yes' : 'no', value: median(of(ours.phone, 'text')), met: before },
    { what: 'heap', aim: '≤ bare page + 12 MB', found: `+ ${(heap / 1e6).toFixed(1)} MB`, value: heap, met: heap <= 12e6 },
    { what: 'sent on a first visit, without the offline copy that follows', aim: '≤ 900 kB', found: `${(sent / 1000).toFixed(0)} kB`, value: sent, met: sent <= 900_000 },
  ];
}

function clickAims({ ours }: All): readonly Aim[] {
  const all = ours.slowClicks.flat().map(({ work }) => work);
  const [middle, slowest] = [median(all), percentile(all, 0.98)];
  return [
    { what: `click → panel painted, work of the page with a processor 4 × slower, median of ${all.length}`, aim: '≤ 50 ms', found: `${middle.toFixed(0)} ms`, value: middle, met: middle <= 50 },
    { what: 'the same, p98', aim: '≤ 100 ms', found: `${slowest.toFixed(0)} ms`, value: slowest, met: slowest <= 100 },
  ];
}

function toggleAims({ ours }: All): readonly Aim[] {
  const frame = 1000 / 60;
  return (['theme', 'layer'] as const).map((which) => {
    const own = median(ours[which].flat().map((toggled) => toggled.own));
    return { what: `${which} toggle, work of our own scripts`, aim: '≤ 1 frame (16.7 ms)', found: `${own.toFixed(1)} ms`, value: own, met: own <= frame };
  });
}

function movementAims({ ours, bare }: All): readonly Aim[] {
  const panning = ratio(ours.panning.map(({ rate }) => rate), bare.panning.map(({ rate }) => rate));
  const slowest = (walks: Measured['walks']) => walks.map(({ steps }) => percentile(steps, 0.95));
  const frames = ratio(slowest(ours.walks), slowest(bare.walks));
  const requests = Math.max(...ours.walks.map((walk) => walk.requests));
  return [
    { what: 'frames while panning', aim: '≥ 0.97 × the bare page', found: `${panning.toFixed(2)} ×`, value: panning, met: panning >= 0.97 },
    { what: `tour of ${(ours.walks[0]?.settled.length ?? 0) + 1} stops, requests from the first visit on`, aim: '≤ 150', found: String(requests), value: ours.walks.length > 0 ? requests : Number.NaN, met: requests <= 150 },
    { what: 'the same, time between frames, p95', aim: 'no longer than the bare page’s', found: `${frames.toFixed(2)} ×`, value: frames, met: frames <= 1 },
  ];
}

function sizeAim(dist: string): Aim {
  const own = measure(dist).find(({ name }) => name === 'own scripts on the first view');
  if (!own) throw new Error('scripts/sizes.mjs no longer measures our own scripts.');
  return { what: 'our own scripts on the first view', aim: '≤ 60 kB gzipped', found: `${(own.bytes / 1000).toFixed(1)} kB`, value: own.bytes, met: own.bytes <= own.budget };
}

/** One row an aim of the project, met or not. */
export function aims(all: All, dist: string): string {
  const list = [...loadingAims(all), ...clickAims(all), ...toggleAims(all), ...movementAims(all), sizeAim(dist)];
  const row = ({ what, aim, found, value, met }: Aim) => (Number.isNaN(value) ? [what, aim, 'not measured', '—'] : [what, aim, found, met ? 'yes' : '**no**']);
  return table(['', 'aim', 'found', 'met'], list.map(row));
}

import type { Browser } from 'playwright';
import { dist } from '../contestants.ts';
import type { Field } from '../field.ts';
import { writeSection } from '../results.ts';
import { aims } from './aims.ts';
import { points } from './panel.ts';
import { type All, figures } from './report.ts';
import { nothing, steps } from './rounds.ts';

/** Another one is first in every round. */
const inTurn = <T>(all: readonly T[], round: number): readonly T[] => all.map((_, at) => all[(at + round) % all.length] as T);

/** Minutes after which no other round is begun, so that all parts together take less than 20. */
const budget = 9;

/** What has been measured so far, as the section of the results. */
const section = (measured: All, browser: Browser, rounds: number) => ['## Fast', '### Aims', aims(measured, dist), figures(measured, browser.version(), rounds)].join('\n\n');

/**
 * Measures loading and use of our page beside the others’ and writes the section, anew after each step: a run that is broken off has told what it knew.
 * `rounds`: how often at most; `only`: just the steps whose name begins so, for work on one of them, which writes nothing.
 */
export async function fast(browser: Browser, { all, stand }: Field, rounds: number, only: string | undefined): Promise<void> {
  const measured: All = { ours: nothing(), bare: nothing(), story: nothing() };
  const began = performance.now();
  let done = 0;
  for (let round = 1; round <= rounds; round += 1) {
    if (performance.now() - began > budget * 60_000) break;
    const due = steps(browser, points(stand.start)).filter(({ every, name }) => round % every === 1 % every && name.startsWith(only ?? ''));
    for (const { name, takes, part } of due) {
      console.log(`round ${round} of ${rounds}: ${name}`);
      for (const contestant of inTurn(all, round).filter(takes)) await part(contestant, measured[contestant.id]);
      if (only === undefined) writeSection('fast', section(measured, browser, round));
    }
    done = round;
  }
  if (done < rounds) console.log(`After ${done} rounds there was no time for another one.`);
  console.log(section(measured, browser, done));
}

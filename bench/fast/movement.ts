import type { Browser, CDPSession, Page } from 'playwright';
import { quiet, visit } from '../browser.ts';
import type { Contestant } from '../contestants.ts';
import { beginSteps, finishSteps } from '../probe.ts';

/** Frames a second in which the map drew, the times between all frames, and how long the page was at work for each; milliseconds. */
export type Panning = { readonly rate: number; readonly steps: readonly number[]; readonly work: number };
/** A walk through the first tour: milliseconds from each step to a map at rest, times between frames, what was fetched. */
export type Walk = { readonly settled: readonly number[]; readonly steps: readonly number[]; readonly requests: number; readonly bytes: number };

/** Long enough for some dozens of frames where there is no graphics card. */
const seconds = 8;

/** Milliseconds for which the main thread has been at work since the page began. */
async function atWork(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** The map is held by the mouse and led in circles. */
export async function measurePanning(browser: Browser, { host, start }: Contestant): Promise<Panning> {
  const { page, cdp, leave } = await visit(browser, host.origin + start, { drawing: true });
  await cdp.send('Performance.enable');
  await quiet(page);
  await page.mouse.move(820, 640);
  await page.mouse.down();
  await page.evaluate(beginSteps);
  const worked = await atWork(cdp);
  const began = performance.now();
  for (let passed = 0; passed < seconds * 1000; passed = performance.now() - began) {
    await page.mouse.move(820 + 120 * Math.sin(passed / 320), 560 + 80 * Math.cos(passed / 320));
  }
  const { steps, drawn } = await page.evaluate(finishSteps);
  const work = ((await atWork(cdp)) - worked) / drawn;
  await page.mouse.up();
  await leave();
  return { rate: drawn / (steps.reduce((sum, step) => sum + step, 0) / 1000), steps, work };
}

/** How each page is told to go on to a stop; the story map’s reader scrolls. */
function goOn(page: Page, { id }: Contestant, stop: number): Promise<number> {
  if (id === 'ours') {
    return page.getByRole('button', { name: 'Next', exact: true }).evaluate((button) => {
      const began = performance.now();
      (button as HTMLElement).click();
      return began;
    });
  }
  if (id === 'bare') {
    return page.evaluate(async (at) => {
      const asked = await window.bare!.asked();
      const began = performance.now();
      asked.fly(at);
      return began;
    }, stop);
  }
  return page.locator('.step').nth(stop).evaluate((step) => {
    const began = performance.now();
    step.scrollIntoView({ block: 'center' });
    return began;
  });
}

/** From the first stop of the tour to the last. */
export async function measureWalk(browser: Browser, contestant: Contestant, address: string, stops: number): Promise<Walk> {
  const { host } = contestant;
  host.reset();
  const { page, leave } = await visit(browser, host.origin + address, { drawing: true });
  await quiet(page);
  if (contestant.id !== 'ours') await goOn(page, contestant, 0);
  await quiet(page);
  const settled: number[] = [];
  const steps: number[] = [];
  for (let stop = 1; stop < stops; stop += 1) {
    await page.evaluate(beginSteps);
    const began = await goOn(page, contestant, stop);
    const last = await quiet(page, 250, true);
    steps.push(...(await page.evaluate(finishSteps)).steps);
    // Two stops may look the same: then there is nothing to draw.
    settled.push(Math.max(0, last - began));
  }
  const { requests, bytes } = host.count();
  await leave();
  return { settled, steps, requests, bytes };
}

import type { Browser } from 'playwright';
import { phone, size } from '../look.ts';
import type { Contestant } from '../contestants.ts';
import type { Line } from '../serve.ts';
import { visit } from '../browser.ts';

/** One first visit to the start page. Milliseconds; bytes are bodies as sent. */
export type Load = {
  readonly requests: number;
  readonly bytes: number;
  readonly firstPaint: number;
  readonly text: number;
  readonly library: number;
  readonly usable: number;
  readonly blocked: number;
  readonly heap: number;
};

export type Circumstance = 'desk' | 'phone';

/** A processor a quarter as fast and the line that Chrome's developer tools call "Fast 4G". */
const fast4g: Line = { latency: 165, rate: 1_012_500 };

/** What a browser tells of a finished visit, plus when the last script of MapLibre had arrived. */
function readVisit() {
  const { loading } = window.probe;
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js') && !/worker/.test(name)) as PerformanceResourceTiming[];
  const largest = scripts.toSorted((a, b) => b.decodedBodySize - a.decodedBodySize)[0];
  const end = loading.usable ?? 0;
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    text: loading.textReadable ?? Number.NaN,
    library: largest?.responseEnd ?? Number.NaN,
    usable: end,
    blocked: loading.longTasks.filter(({ start }) => start < end).reduce((sum, { length }) => sum + Math.max(0, length - 50), 0),
  };
}

export async function measureLoad(browser: Browser, { host, start }: Contestant, under: Circumstance): Promise<Load> {
  host.imitate(under === 'phone' ? fast4g : null);
  host.reset();
  const { page, cdp, leave } = await visit(browser, host.origin + start, under === 'phone' ? { window: phone, slower: 4 } : { window: size });
  const { requests, bytes } = host.count();
  // Long tasks are told a little late.
  await page.waitForTimeout(300);
  const read = await page.evaluate(readVisit);
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await leave();
  host.imitate(null);
  return { requests, bytes, ...read, heap: usedSize };
}

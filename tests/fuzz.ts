import { appendFileSync, existsSync } from 'node:fs';
import * as fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright';
import { chromiumArgs, likelyBrowser } from '../scripts/browser.mjs';
import { dist } from './built.ts';
import { MapVisitor } from './driver-map.ts';
import { golden, hostileLink } from './hostile-links.ts';
import { foreignBodies, watch } from './network.ts';
import { Site } from './site.ts';

/*
 * `npm run fuzz`: 500 loads of the built site by hostile addresses. Every page must come to a heading, ask nobody else,
 * throw nothing and hold nothing foreign. `SEED=…` repeats a run, `LOADS=…` makes it longer; what fails is added to
 * fuzz.golden.txt, which every run opens first.
 */

const loads = Number(process.env['LOADS'] ?? 500);
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
/** Of so many pages one draws the map; the others are spared it, and are quick. */
const oneInMany = 25;
const patience = 15_000;

/** A page that is not there says so in the console of every browser. */
const missing = /^console error: Failed to load resource: the server responded with a status of 404/;

async function problemsOf(page: Page, url: string, draws: boolean): Promise<readonly string[]> {
  const conduct = watch(page);
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience });
  await page.locator('h1').first().waitFor({ timeout: patience });
  // The explorer has read the address: it writes it anew, in its own words.
  await page.locator('#ui:not([data-built]) h1').first().waitFor({ timeout: patience });
  if (draws) await page.locator('#map[data-settled]').waitFor({ state: 'attached', timeout: patience });
  const foreign = await foreignBodies(page);
  const ran = await page.evaluate(() => 'harmed' in globalThis);
  return [...conduct.faults.filter((fault) => !missing.test(fault)), ...foreign.map((one) => `foreign: ${one}`), ...(ran ? ['a script of the address ran'] : [])];
}

async function load(browser: Browser, url: string, draws: boolean): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 640, height: 480 }, reducedMotion: 'reduce', serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(() => Object.assign(globalThis, { ran: () => Object.assign(globalThis, { harmed: true }) }));
  if (!draws) await new MapVisitor(page, { faults: [], allowed: [] }).hasNoWebGL();
  try {
    return await problemsOf(page, url, draws);
  } catch (error) {
    return [error instanceof Error ? error.message.split('\n')[0]! : String(error)];
  } finally {
    await context.close();
  }
}

/** One address a line, whatever is in it. */
const asLine = (link: string) => link.replaceAll(/[\n\r\t]/g, (sign) => encodeURIComponent(sign));

async function run(browser: Browser, site: Site): Promise<number> {
  const links = [...golden, ...fc.sample(hostileLink, { numRuns: loads, seed }).map(asLine)];
  let failed = 0;
  for (const [index, link] of links.entries()) {
    const problems = await load(browser, site.url + link, index % oneInMany === 0);
    if (problems.length > 0) {
      failed += 1;
      console.error(`${link}\n  ${problems.join('\n  ')}`);
      if (!golden.includes(link)) appendFileSync(new URL('fuzz.golden.txt', import.meta.url), `${link}\n`);
    }
    if ((index + 1) % 100 === 0) console.log(`${index + 1} of ${links.length}`);
  }
  console.log(`seed ${seed}: ${links.length - failed} passed, ${failed} failed`);
  return failed;
}

if (!existsSync(dist)) throw new Error('npm run fuzz needs a built site: npm run build.');
console.log(`seed ${seed}; SEED=${seed} npm run fuzz repeats this run`);
const site = new Site(dist);
await site.starts();
const executablePath = likelyBrowser();
const browser = await chromium.launch({ args: [...chromiumArgs], ...(executablePath && { executablePath }) });
try {
  process.exitCode = (await run(browser, site)) === 0 ? 0 : 1;
} finally {
  await browser.close();
  await site.stops();
}

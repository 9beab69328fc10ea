import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Browser, Page } from 'playwright';
import { freePort, nginxIsInstalled, startNginx } from '../deploy/nginx-here.ts';
import { dist } from './contestants.ts';
import { pointArchive, points } from './points.ts';
import { circumstances, table, writeSection } from './results.ts';
import { median } from './statistics.ts';

/*
 * Does the explorer stay quick when a layer grows? The layer of places as it is, then with 100,000 and 1,000,000 points,
 * as vector tiles in an archive and as one GeoJSON file, from a real nginx with the shipped configuration.
 */

const patience = 40_000;
const view = '/en/?m=13.2/22.515/114.07';

type Case = { readonly name: string; readonly count: number; readonly kind: 'geojson' | 'tiles' };
const cases: readonly Case[] = [
  { name: 'as built', count: 0, kind: 'geojson' },
  ...[100_000, 1_000_000].flatMap((count) => [{ name: count.toLocaleString('en'), count, kind: 'tiles' as const }, { name: count.toLocaleString('en'), count, kind: 'geojson' as const }]),
];

type Figures = { readonly usable: number | null; readonly click: number | null; readonly bytes: number };

const cache = path.resolve('node_modules/.cache/scale');

/** The layer of places with this many points, made once: as one file, or as an archive. */
function made(real: readonly Feature<Point>[], { count, kind }: Case): string {
  const key = createHash('sha256').update(JSON.stringify(real)).digest('hex').slice(0, 12);
  const file = path.join(cache, `${key}-${count}.${kind === 'tiles' ? 'pmtiles' : 'geojson'}`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const all = points(real, count);
  writeFileSync(file, kind === 'tiles' ? pointArchive(all) : `{"type":"FeatureCollection","features":[${all.map((feature) => JSON.stringify(feature)).join(',\n')}]}`);
  return file;
}

/** A copy of the site whose layer of places is this large; answers the size of its file in bytes. */
function layOut(site: string, one: Case): number {
  cpSync(dist, site, { recursive: true });
  const sheet = `${site}/data/layers/places.geojson`;
  if (one.count === 0) return statSync(sheet).size;
  const file = made((JSON.parse(readFileSync(sheet, 'utf8')) as FeatureCollection).features as Feature<Point>[], one);
  if (one.kind === 'geojson') {
    cpSync(file, sheet);
    return statSync(sheet).size;
  }
  mkdirSync(`${site}/tiles`);
  cpSync(file, `${site}/tiles/places.pmtiles`);
  const meta = `<meta name="tiles" content="${JSON.stringify({ layers: { places: 'pmtiles://tiles/places.pmtiles' }, streets: null, origins: [] }).replaceAll('"', '&quot;')}">`;
  const page = `${site}/en/index.html`;
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', `<head>${meta}`));
  return statSync(file).size;
}

/** Where on the map something can be chosen: the pointer turns into a hand there. Searched in widening squares. */
async function somethingToChoose(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  for (let ring = 0; ring < 12; ring += 1) {
    for (const [dx, dy] of [[1, 0], [0, 1], [-1, 0], [0, -1], [1, 1], [-1, -1]] as const) {
      const [x, y] = [760 + dx * ring * 14, 380 + dy * ring * 14];
      await page.mouse.move(x, y);
      const hand = await page.evaluate(() => new Promise<boolean>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.querySelector<HTMLElement>('#map canvas')?.style.cursor === 'pointer')))));
      if (hand) return { x, y };
    }
  }
  throw new Error('nothing on the map can be chosen');
}

/** Milliseconds from a click on the map until the panel it opens is painted, measured in the page. */
async function clickLatency(page: Page): Promise<number> {
  const where = await somethingToChoose(page);
  await page.evaluate(() => {
    const probe = globalThis as unknown as { latency: Promise<number> };
    probe.latency = new Promise((resolve) => {
      const before = document.querySelector('h1')?.textContent;
      addEventListener('click', () => {
        const began = performance.now();
        const look = () => (document.querySelector('h1')?.textContent === before ? requestAnimationFrame(look) : setTimeout(() => resolve(performance.now() - began)));
        requestAnimationFrame(look);
      }, { capture: true, once: true });
    });
  });
  await page.mouse.click(where.x, where.y);
  return page.evaluate(() => Promise.race([(globalThis as unknown as { latency: Promise<number> }).latency, new Promise<number>((_, reject) => setTimeout(() => reject(new Error('no panel')), 20_000))]));
}

async function visit(browser: Browser, origin: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  let bytes = 0;
  page.on('requestfinished', (request) => void request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize), () => 0));
  try {
    await page.goto(origin + view);
    await page.locator('#map[data-settled]').waitFor({ state: 'attached', timeout: patience });
    const usable = await page.evaluate(() => performance.now());
    const click = await clickLatency(page).catch(() => null);
    return { usable, click, bytes };
  } catch {
    return { usable: null, click: null, bytes };
  } finally {
    await context.close();
  }
}

type Measured = Case & { readonly size: number; readonly figures: Figures[] };

async function measure(browser: Browser, folder: string, rounds: number): Promise<readonly Measured[]> {
  const hosts: (Measured & { readonly origin: string; readonly stop: () => void })[] = [];
  for (const [index, one] of cases.entries()) {
    const own = mkdtempSync(path.join(folder, `case-${index}-`));
    const size = layOut(`${own}/site`, one);
    const port = await freePort();
    const nginx = startNginx({ folder: own, site: `${own}/site`, port, upstream: 9 });
    hosts.push({ ...one, size, figures: [], origin: `http://127.0.0.1:${port}`, stop: () => nginx.kill() });
  }
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const host of hosts) {
        // What did not come in time once will not the next time either.
        if (host.figures.some(({ usable }) => usable === null)) continue;
        host.figures.push(await visit(browser, host.origin));
        console.log(`scale, round ${round + 1} of ${rounds}: ${host.name}, ${host.kind}`);
      }
    }
  } finally {
    hosts.forEach(({ stop }) => stop());
  }
  return hosts;
}

const seconds = (ms: number | null) => (ms === null ? `not within ${patience / 1000} s` : `${(ms / 1000).toFixed(2)} s`);
/** `null` where nothing was measured. */
function middle(figures: readonly Figures[], key: keyof Figures): number | null {
  const found = median(figures.flatMap((one) => one[key] ?? []));
  return Number.isNaN(found) ? null : found;
}

function row({ name, kind, size, figures }: Measured, first: Measured | undefined): readonly string[] {
  const ratio = (value: number | null, key: 'usable' | 'click') => {
    const base = first ? middle(first.figures, key) : null;
    return value === null || base === null ? '—' : `${(value / base).toFixed(2)} ×`;
  };
  const [usable, click] = [middle(figures, 'usable'), middle(figures, 'click')];
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return [name, kind === 'tiles' ? 'vector tiles (PMTiles)' : 'GeoJSON', megabytes(size), megabytes(middle(figures, 'bytes') ?? 0), seconds(usable), ratio(usable, 'usable'), click === null ? '—' : `${Math.round(click)} ms`, ratio(click, 'click')];
}

function section(measured: readonly Measured[], browser: string, rounds: number): string {
  return [
    '## A layer that grows',
    `${circumstances(browser)} The layer of places with made-up points, medians of ${rounds} interleaved rounds, from nginx with the shipped configuration. Aim: at most 1.2 × for tiles.`,
    table(['points', 'form', 'file', 'fetched in all', 'map drawn', '', 'click → panel', ''], measured.map((one) => row(one, measured[0]))),
  ].join('\n\n');
}

/** Writes the section of the layer that grows. Without nginx on this machine there is nothing to measure with: it says so and leaves the section as it was. */
export async function readScale(browser: Browser, rounds: number): Promise<void> {
  if (!nginxIsInstalled) return console.log('How a layer grows is not measured: that needs nginx (Debian: nginx-light).');
  console.log('Making layers of 100,000 and 1,000,000 points.');
  const folder = mkdtempSync(path.join(tmpdir(), 'across-scale-'));
  try {
    const text = section(await measure(browser, folder, rounds), browser.version(), rounds);
    writeSection('scale', text);
    console.log(text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

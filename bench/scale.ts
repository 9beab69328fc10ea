import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { type Browser, chromium, type Page } from 'playwright';
import { freePort, nginxIsInstalled, startNginx } from '../deploy/nginx-here.ts';
import { chromiumArgs, likelyBrowser } from '../scripts/browser.mjs';
import { pointArchive, points } from './points.ts';
import { writeSection } from './section.ts';

/*
 * Does the explorer stay quick when a layer grows? The layer of places as it is, then with 100,000 and 1,000,000 points,
 * as vector tiles in an archive and as one GeoJSON file, from a real nginx with the shipped configuration.
 * `node bench/scale.ts` needs a built dist/; rounds are interleaved and medians told.
 */

const rounds = Number(process.env['ROUNDS'] ?? 3);
const patience = 40_000;
const dist = path.resolve('dist');
const view = '/en/?m=13.2/22.515/114.07';

type Case = { readonly name: string; readonly count: number; readonly kind: 'geojson' | 'tiles' };
const cases: readonly Case[] = [
  { name: 'as built', count: 0, kind: 'geojson' },
  ...[100_000, 1_000_000].flatMap((count) => [{ name: count.toLocaleString('en'), count, kind: 'tiles' as const }, { name: count.toLocaleString('en'), count, kind: 'geojson' as const }]),
];

type Figures = { readonly usable: number | null; readonly click: number | null; readonly bytes: number };

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;

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

async function measure(browser: Browser, folder: string): Promise<readonly Measured[]> {
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
        console.log(round + 1, host.name, host.kind, host.figures.at(-1));
      }
    }
  } finally {
    hosts.forEach(({ stop }) => stop());
  }
  return hosts;
}

const seconds = (ms: number | null) => (ms === null ? `not within ${patience / 1000} s` : `${(ms / 1000).toFixed(2)} s`);
const middle = (figures: readonly Figures[], key: 'usable' | 'click' | 'bytes') => median(figures.flatMap((one) => one[key] ?? []));

function table(measured: readonly Measured[], version: string): string {
  const [first] = measured;
  const ratio = (value: number | null, key: 'usable' | 'click') => {
    const base = first ? middle(first.figures, key) : null;
    return value === null || base === null ? '—' : `${(value / base).toFixed(2)} ×`;
  };
  const rows = measured.map(({ name, kind, size, figures }) => {
    const [usable, click] = [middle(figures, 'usable'), middle(figures, 'click')];
    return `| ${name} | ${kind === 'tiles' ? 'vector tiles (PMTiles)' : 'GeoJSON'} | ${(size / 1e6).toFixed(2)} MB | ${((middle(figures, 'bytes') ?? 0) / 1e6).toFixed(2)} MB | ${seconds(usable)} | ${ratio(usable, 'usable')} | ${click === null ? '—' : `${Math.round(click)} ms`} | ${ratio(click, 'click')} |`;
  });
  return ['## A layer that grows', '', `The layer of places with made-up points, ${rounds} interleaved rounds, medians; nginx with the shipped configuration; ${version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, no graphics card. Aim: 1.2 × for tiles.`, '', '| points | form | file | fetched in all | map drawn | | click → panel | |', '|---|---|---|---|---|---|---|---|', ...rows].join('\n');
}

if (!nginxIsInstalled || !existsSync(path.join(dist, 'index.html'))) throw new Error('bench/scale.ts needs nginx (Debian: nginx-light) and a built dist/ (npm run build).');
if (process.argv.includes('--prepare')) {
  const sheet = JSON.parse(readFileSync(`${dist}/data/layers/places.geojson`, 'utf8')) as FeatureCollection;
  for (const one of cases.filter(({ count }) => count > 0)) made(sheet.features as Feature<Point>[], one);
  process.exit(0);
}
const folder = mkdtempSync(path.join(tmpdir(), 'across-scale-'));
const executablePath = likelyBrowser();
const browser = await chromium.launch({ args: [...chromiumArgs], ...(executablePath && { executablePath }) });
try {
  const text = table(await measure(browser, folder), `Chromium ${browser.version()}`);
  console.log(text);
  writeSection('scale', text);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

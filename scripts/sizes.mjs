import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {{ imports?: string[], dynamicImports?: string[] }} Edges */
/** @typedef {{ file: string, name?: string, isEntry?: boolean } & Edges} Chunk */
/** @typedef {Readonly<Record<string, Chunk>>} Manifest */
/** @typedef {{ name: string, bytes: number, budget: number }} Row */

/** kB are 1000 bytes. */
export const budgets = { own: 60_000, scripts: 570_000, data: 350_000, crossings: 30_000, embed: 60_000, visit: 900_000 };

/** Bytes of MapLibre's worker, gzipped, below which something has been left out. */
const leastWorker = 100_000;

/** Chunks of other people's code, named in vite.config.ts. */
const foreign = ['maplibre-gl', 'react'];

const gzipped = (/** @type {string} */ file) => gzipSync(readFileSync(file), { level: 9 }).length;

const total = (/** @type {readonly number[]} */ sizes) => sizes.reduce((sum, bytes) => sum + bytes, 0);

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * Everything the browser fetches when it is told to fetch `keys`.
 * @param {Manifest} manifest
 * @param {readonly string[]} keys
 */
function closure(manifest, keys) {
  const reached = new Set(/** @type {string[]} */ ([]));
  const visit = (/** @type {string} */ key) => {
    if (reached.has(key)) return;
    reached.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return reached;
}

/**
 * The map bridge is fetched on every first view; of the languages only one, so the largest stands for it.
 * @param {Manifest} manifest
 * @param {ReadonlySet<string>} start
 * @param {(key: string) => number} size
 */
function lazyOnFirstView(manifest, start, size) {
  const lazy = [...start].flatMap((key) => manifest[key]?.dynamicImports ?? []);
  const languages = lazy.filter((key) => key.startsWith('src/locales/')).toSorted((a, b) => size(b) - size(a));
  return { bridge: lazy.filter((key) => key.startsWith('src/map/')), language: languages.slice(0, 1) };
}

/**
 * Our own scripts on the first view, by chunk. Throws where the shape is not the designed one,
 * because a sum over the wrong chunks would pass without meaning anything.
 * @param {Manifest} manifest
 * @param {(key: string) => number} size
 * @param {string} page
 */
export function ownChunks(manifest, size, page = 'index.html') {
  const start = closure(manifest, [page]);
  const named = (/** @type {string} */ name) => Object.keys(manifest).find((key) => manifest[key]?.name === name);
  for (const name of foreign) if (!named(name)) throw new Error(`The build has no chunk of its own for ${name}.`);
  if (start.has(named('maplibre-gl') ?? '')) {
    throw new Error('MapLibre is fetched before the text can be read: load src/map lazily.');
  }
  const { bridge, language } = lazyOnFirstView(manifest, start, size);
  if (bridge.length === 0) throw new Error('No lazily loaded chunk of src/map was found in the build.');
  const all = closure(manifest, [...start, ...bridge, ...language]);
  return [...all].filter((key) => !foreign.includes(manifest[key]?.name ?? ''));
}

/** Names of the files a built page asks for by itself: in its head, and the small maps its body draws. @param {string} html */
export function linked(html) {
  const asked = [...html.matchAll(/<(?:link rel="(?:stylesheet|preload|modulepreload|icon|manifest)"|script|use)[^>]*? (?:href|src)="([^"#]+)/g)];
  return [...new Set(asked.map(([, address = '']) => address.split('/').slice(-3).join('/')))];
}

/**
 * The most a first visit transfers before the copy for reading offline: a page, what it names, and what its map fetches.
 * Start pages and places; other pages show no map, or open panels whose scripts no page names.
 * @param {string} dist
 * @param {readonly string[]} map
 */
function largestVisit(dist, map) {
  /** @type {Map<string, number>} */
  const known = new Map();
  const size = (/** @type {string} */ file) => known.get(file) ?? known.set(file, gzipped(file)).get(file) ?? 0;
  const all = filesIn(dist);
  const named = (/** @type {string} */ address) => all.find((file) => file.endsWith(path.join('/', path.normalize(address)))) ?? all.find((file) => path.basename(file) === path.basename(address));
  const pages = all.filter((file) => /^[^/]+\/(place\/[^/]+\/)?index\.html$/.test(path.relative(dist, file).replaceAll('\\', '/')));
  const visits = pages.map((page) => {
    const files = new Set([page, ...linked(readFileSync(page, 'utf8')).flatMap((address) => named(address) ?? []), ...map]);
    return total([...files].map(size));
  });
  if (visits.length === 0) throw new Error('The build holds no pages.');
  return Math.max(...visits);
}

/** @param {string} dist @returns {Row[]} */
export function measure(dist) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(path.join(dist, '.vite', 'manifest.json'), 'utf8'));
  const size = (/** @type {string} */ key) => gzipped(path.join(dist, manifest[key]?.file ?? ''));
  const data = path.join(dist, 'data');
  const shown = ['basemap', 'layers'].flatMap((folder) => filesIn(path.join(data, folder)));
  if (shown.length === 0) throw new Error('The build holds no geographic data.');
  const own = total(ownChunks(manifest, size).map(size));
  const borrowed = foreign.map((name) => Object.keys(manifest).find((key) => manifest[key]?.name === name) ?? '');
  const worker = filesIn(dist).filter((file) => /maplibre-gl-worker[^/]*\.js$/.test(file));
  if (worker.length !== 1) throw new Error(`The build holds ${worker.length} MapLibre workers instead of one.`);
  if (total(worker.map(gzipped)) < leastWorker) throw new Error('The worker of the build holds nothing of MapLibre: see wholeWorker in vite.config.ts.');
  const first = [...shown, path.join(data, 'catalogue.json')];
  const visit = largestVisit(dist, [...worker, ...first]);
  return [
    { name: 'largest first visit, all of it', bytes: visit, budget: budgets.visit },
    { name: 'own scripts on the first view', bytes: own, budget: budgets.own },
    { name: 'own scripts of the embedded map', bytes: total(ownChunks(manifest, size, 'embed.html').map(size)), budget: budgets.embed },
    { name: 'all scripts of the first view', bytes: own + total(borrowed.map(size)) + total(worker.map(gzipped)), budget: budgets.scripts },
    { name: 'network of the crossing planner', bytes: gzipped(path.join(data, 'crossings.json')), budget: budgets.crossings },
    { name: 'geographic data of the first view', bytes: total(first.map(gzipped)), budget: budgets.data },
  ];
}

const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** One sentence for each budget that does not hold. @param {readonly Row[]} rows */
export function overspent(rows) {
  const over = rows.filter(({ bytes, budget }) => bytes > budget);
  return over.map(({ name, bytes, budget }) => {
    const excess = `${kB(bytes - budget)} over the budget of ${kB(budget)}`;
    return `Too large, ${name}: ${kB(bytes)} gzipped, ${excess}.`;
  });
}

/** Prints the table; answers an exit code. @param {string} dist */
export function checkSizes(dist) {
  try {
    const rows = measure(dist);
    for (const { name, bytes, budget } of rows) {
      console.log(`${name.padEnd(36)}${kB(bytes).padStart(10)} of ${kB(budget).padStart(8)}, gzipped`);
    }
    const sentences = overspent(rows);
    sentences.forEach((sentence) => console.error(sentence));
    return sentences.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(`Sizes: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

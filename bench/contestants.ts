import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Catalogue } from '../src/domain/catalogue.ts';
import type { TourText } from '../src/domain/tour.ts';
import { readCatalogue, type Seen, styles, tourId } from './look.ts';
import { host, type Host } from './serve.ts';

/** A page that is measured. `name` stands in the tables. */
export type Contestant = { readonly id: 'ours' | 'bare' | 'story'; readonly name: string; readonly host: Host; readonly start: string };

/** Where the explorer’s map stands, as seen in the running explorer. */
export type Stand = { readonly start: Seen; readonly phone: Seen; readonly tour: readonly Seen[] };

const here = (folder: string) => fileURLToPath(new URL(folder, import.meta.url));
export const dist = here('../dist');
const built = here('.built');

function lookPlugin(catalogue: Catalogue, data: string, stand: Stand): Plugin {
  const text = JSON.stringify({ style: styles(catalogue, data).start, ...stand });
  return {
    name: 'look',
    resolveId: (id) => (id === 'virtual:look' ? '\0look' : null),
    load: (id) => (id === '\0look' ? `export default JSON.parse(${JSON.stringify(text)});` : null),
  };
}

/** The texts of the tour, in the page from the start: what a story map can show without its map. */
function storyHtml(): string {
  const { title, summary, stops } = JSON.parse(readFileSync(`${dist}/data/tours/en/${tourId}.json`, 'utf8')) as TourText;
  const sections = stops.map((stop) => `<section class="step"><h2>${stop.title}</h2>${'html' in stop ? stop.html : ''}</section>`);
  return `<header><h1>${title}</h1><p>${summary}</p></header>${sections.join('')}`;
}

async function buildPage(page: 'bare' | 'story', catalogue: Catalogue, data: string, stand: Stand): Promise<void> {
  const fill: Plugin = { name: 'story', transformIndexHtml: (html) => html.replace('<!--story-->', storyHtml) };
  await build({
    configFile: false,
    root: here(page),
    logLevel: 'error',
    plugins: [lookPlugin(catalogue, data, stand), fill],
    build: { outDir: path.join(built, page), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
    worker: { format: 'es' },
  });
  if (page === 'bare') writeFileSync(path.join(built, page, 'variants.json'), JSON.stringify(styles(catalogue, data)));
}

/** Builds a page for comparison and serves it beside our own data, as our own page is served. */
async function contestant(id: 'bare' | 'story', name: string, stand: Stand): Promise<Contestant> {
  const folder = path.join(built, id);
  const served = await host([folder, dist]);
  await buildPage(id, readCatalogue(dist), `${served.origin}/data/`, stand);
  return { id, name, host: served, start: '/' };
}

/** The built explorer. */
export async function ourselves(): Promise<Contestant> {
  return { id: 'ours', name: 'Across the River', host: await host([dist]), start: '/en/' };
}

/** The floor and the rival. */
export async function others(stand: Stand): Promise<readonly Contestant[]> {
  return [await contestant('bare', 'bare MapLibre', stand), await contestant('story', 'ulysses-js story map', stand)];
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { htmlLang, type Locale, locales } from '../src/domain/locale.ts';
import { aliases, ownStops, pages } from '../src/domain/pages.ts';
import type { Focus } from '../src/domain/view.ts';
import { messages } from '../src/locales/messages.ts';
import { doorTexts } from '../src/locales/doors.ts';
import { describe } from './describe.ts';
import { missingDoor, movedDoor, rootDoor } from './doors.ts';
import { headOf } from './head.ts';
import { escapeHtml } from './html.ts';
import { icons, webManifest } from './icons.ts';
import { robots, sitemap } from './listing.ts';
import { renderer } from './render.tsx';
import { base, pathOf, readOrigin } from './site.ts';
import { drawPictures, picturePath } from './social/pictures.ts';
import { type Fill, type Manifest, template } from './template.ts';
import { tourLinks } from './tour-links.ts';

/* After `vite build`: one HTML page for everything that has an address, rendered by the explorer's own panels. */

const dist = path.resolve('dist');
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');

function put(file: string, content: string | Buffer): void {
  const target = path.join(dist, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/** The loaders of the explorer read the built files; what they ask for is told, so that pages can fetch it early. */
function serveFromDisk(fetched: string[]): void {
  globalThis.fetch = async (input) => {
    if (typeof input !== 'string') throw new Error('A page can only be built from files of the site.');
    fetched.push(input);
    return new Response(read(input.slice(base.length)));
  };
}

const origin = readOrigin(process.env['SITE_URL']);
const asked: string[] = [];
serveFromDisk(asked);
const { catalogue, render } = await renderer(asked);
const fill: Fill = template(read('index.html'), JSON.parse(read('.vite/manifest.json')) as Manifest, read);
const mapLabel = (locale: Locale) => escapeHtml(messages[locale].mapName);

async function writePage(locale: Locale, focus: Focus): Promise<void> {
  const { state, html, fetched } = await render(locale, focus);
  const head = headOf(describe(state), { origin, picture: picturePath(locale, focus), fetched });
  put(`${pathOf(locale, focus)}index.html`, fill({ lang: htmlLang[locale], head, body: html + tourLinks(state.view, catalogue), mapLabel: mapLabel(locale) }));
}

function writeDoors(): number {
  put('index.html', fill({ lang: htmlLang.en, ...rootDoor(origin), mapLabel: mapLabel('en') }));
  put('404.html', fill({ lang: htmlLang.en, ...missingDoor(), mapLabel: mapLabel('en') }));
  const moved = aliases(catalogue);
  for (const locale of locales) {
    for (const [from, to] of moved) {
      const name = to.kind === 'place' ? catalogue.places.find(({ id }) => id === to.id)?.names[locale] : undefined;
      put(`${locale}/${from}index.html`, fill({ lang: htmlLang[locale], ...movedDoor(locale, to, name ?? messages[locale].tour, origin), mapLabel: mapLabel(locale) }));
    }
    // Without scripts the tour of a reader cannot be unpacked: all tours are offered instead.
    const own = fill({ lang: htmlLang[locale], ...movedDoor(locale, { kind: 'tours' }, doorTexts[locale].tours, origin), mapLabel: mapLabel(locale) });
    for (const stop of ownStops) put(`${locale}/${stop}index.html`, own);
  }
  return moved.length * locales.length;
}

const began = performance.now();
const focuses = pages(catalogue);
// One after the other: they share the explorer's one store.
for (const locale of locales) for (const focus of focuses) await writePage(locale, focus);
const moved = writeDoors();
for (const [file, png] of icons(read('icon.svg'))) put(file, png);
put('site.webmanifest', webManifest(base, `${messages.en.title} · ${messages['zh-Hant'].title}`));
put('robots.txt', robots(origin));
if (origin) put('sitemap.xml', sitemap(focuses, origin, catalogue.checked));
const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
console.log(`pages ${focuses.length * locales.length} · former addresses ${moved} · ${seconds()}`);
// Previews need absolute addresses: without one nothing would lead to the pictures.
if (origin) console.log(`preview pictures ${await drawPictures(catalogue, read, put)} · ${seconds()}`);
else console.log('no SITE_URL: no sitemap, no preview pictures');

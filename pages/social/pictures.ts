import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import type { TourText } from '../../src/domain/tour.ts';
import type { Focus } from '../../src/domain/view.ts';
import { messages } from '../../src/locales/messages.ts';
import { sheetNames, type Sheets } from './ground.ts';
import { mapSvg, panelSvg, type Subject } from './picture.ts';
import { besideAsPng, type Raster, rasterise } from './png.ts';

/** Where the picture of a focus lies below the base; stops share their tour's, lists the start's. */
export function picturePath(locale: Locale, focus: Focus): string {
  const name = focus.kind === 'place' || focus.kind === 'tour' ? `${focus.kind}/${focus.id}` : 'start';
  return `pictures/${locale}/${name}.png`;
}

const inEach = (text: (locale: Locale) => string) => Object.fromEntries(locales.map((locale) => [locale, text(locale)])) as Record<Locale, string>;

type Read = (file: string) => string;

/** Every subject by the part of its path after the language. */
function subjects(catalogue: Catalogue, read: Read): ReadonlyMap<string, Subject> {
  const found = new Map<string, Subject>();
  found.set('start', { place: null, titles: inEach((locale) => messages[locale].title), kicker: inEach((locale) => messages[locale].mapName) });
  for (const place of catalogue.places) {
    const kicker = inEach((locale) => `${messages[locale].side[place.side]} · ${messages[locale].kinds[place.kind]}`);
    found.set(`place/${place.id}`, { place, titles: place.names, kicker });
  }
  for (const { id } of catalogue.tours) {
    const titles = inEach((locale) => (JSON.parse(read(`data/tours/${locale}/${id}.json`)) as TourText).title);
    found.set(`tour/${id}`, { place: null, titles, kicker: inEach((locale) => messages[locale].tour) });
  }
  return found;
}

const cache = path.resolve('node_modules/.cache/pictures');

/** Everything a picture depends on besides its subject: the geography, and the code and colours that draw it. */
function groundRules(catalogue: Catalogue, read: Read): string {
  const code = ['pages/social/ground.ts', 'pages/social/lettering.ts', 'pages/social/picture.ts', 'pages/social/png.ts', 'pages/social/tokens.ts', 'src/palette.ts', 'src/layers/token.ts', 'src/domain/camera.ts', 'src/domain/geography.ts', 'src/domain/port.ts'];
  const ports = catalogue.places.flatMap(({ id, point, port }) => (port ? [{ id, point, port }] : []));
  const titles = locales.map((locale) => messages[locale].title);
  const hash = createHash('sha256').update(JSON.stringify([ports, titles]));
  for (const file of code) hash.update(readFileSync(path.resolve(file)));
  for (const sheet of sheetNames) hash.update(read(`data/${sheet}.geojson`));
  return hash.digest('hex');
}

/** A picture is drawn again only when something it depends on has changed. */
async function cached(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = path.join(cache, `${createHash('sha256').update(key).digest('hex')}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await draw();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}

function sheetReader(read: Read): Sheets {
  const held = new Map<string, FeatureCollection>();
  return (sheet) => {
    const known = held.get(sheet) ?? (JSON.parse(read(`data/${sheet}.geojson`)) as FeatureCollection);
    held.set(sheet, known);
    return known;
  };
}

/** Draws all pictures and hands each to `put` with its path; returns how many. `read` reads a built file. */
export async function drawPictures(catalogue: Catalogue, read: Read, put: (file: string, png: Buffer) => void): Promise<number> {
  const sheets = sheetReader(read);
  const rules = groundRules(catalogue, read);
  let count = 0;
  for (const [name, subject] of subjects(catalogue, read)) {
    let map: Raster | null = null;
    for (const locale of locales) {
      const png = await cached(JSON.stringify([rules, subject, locale]), async () => {
        map ??= rasterise(mapSvg(subject, catalogue, sheets));
        return besideAsPng([rasterise(await panelSvg(subject, locale)), map]);
      });
      put(`pictures/${locale}/${name}.png`, png);
      count += 1;
    }
  }
  return count;
}

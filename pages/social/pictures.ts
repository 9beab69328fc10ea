import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import type { TourText } from '../../src/domain/tour.ts';
import type { Focus } from '../../src/domain/view.ts';
import { messages } from '../../src/locales/messages.ts';
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

/** A picture is drawn again only when something in it has changed: its name in the cache is a hash of what is drawn. */
function cached(parts: readonly string[], draw: () => Buffer): Buffer {
  const file = path.join(cache, `${createHash('sha256').update(parts.join('\n')).digest('hex')}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = draw();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}

/** Draws all pictures and hands each to `put` with its path; returns how many. `read` reads a built file. */
export async function drawPictures(catalogue: Catalogue, read: Read, put: (file: string, png: Buffer) => void): Promise<number> {
  const held = new Map<string, FeatureCollection>();
  const sheets = (sheet: string) => {
    const known = held.get(sheet) ?? (JSON.parse(read(`data/${sheet}.geojson`)) as FeatureCollection);
    held.set(sheet, known);
    return known;
  };
  let count = 0;
  for (const [name, subject] of subjects(catalogue, read)) {
    const map = mapSvg(subject, catalogue, sheets);
    let drawn: Raster | null = null;
    for (const locale of locales) {
      const panel = await panelSvg(subject, locale);
      const png = cached([panel, map], () => {
        drawn ??= rasterise(map);
        return besideAsPng([rasterise(panel), drawn]);
      });
      put(`pictures/${locale}/${name}.png`, png);
      count += 1;
    }
  }
  return count;
}

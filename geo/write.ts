import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../src/domain/catalogue.ts';
import { locales } from '../src/domain/locale.ts';
import { deriveNetwork, derivePortHours } from './derive-crossings.ts';
import { deriveEras } from './derive-eras.ts';
import { deriveLayers } from './derive-layers.ts';
import { deriveList } from './derive-list.ts';
import { deriveLocators } from './derive-locators.ts';
import { deriveSearch } from './derive-search.ts';
import { deriveComparison } from './derive-parks.ts';
import { deriveMoments, deriveSources, deriveStory, deriveTour } from './derive-stories.ts';
import { deriveOpen } from './derive-open.ts';
import { canonicalGeoJson } from './format.ts';
import { type Edited, here } from './read.ts';

const target = fileURLToPath(new URL('../public/data/', here));

function put(path: string, content: string): number {
  const file = `${target}${path}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return gzipSync(content, { level: 9 }).length;
}

/** Writes everything the page fetches; returns the gzipped bytes of what the first view needs. */
export function write(edited: Edited, catalogue: Catalogue): number {
  rmSync(target, { recursive: true, force: true });
  const layers = deriveLayers(edited);
  const drawn = Object.entries(layers).map(([path, features]) => put(`${path}.geojson`, canonicalGeoJson({ features })));
  put('locators.svg', deriveLocators(edited, catalogue));
  const catalogueBytes = put('catalogue.json', JSON.stringify({ ...catalogue, eras: deriveEras(layers) }));
  for (const [path, content] of Object.entries(deriveOpen(edited, catalogue))) put(path, content);
  put('crossings.json', JSON.stringify(deriveNetwork(edited)));
  put('hours.json', JSON.stringify(derivePortHours(edited)));
  for (const locale of locales) {
    for (const story of edited.stories) put(`stories/${locale}/${story.id}.json`, JSON.stringify(deriveStory(edited, story, locale)));
    for (const tour of edited.tours) put(`tours/${locale}/${tour.record.id}.json`, JSON.stringify(deriveTour(tour, locale)));
    put(`list.${locale}.json`, JSON.stringify(deriveList(edited, locale)));
    put(`parks.${locale}.json`, JSON.stringify(deriveComparison(edited, locale)));
    put(`moments.${locale}.json`, JSON.stringify(deriveMoments(edited, locale)));
    put(`search.${locale}.json`, JSON.stringify(deriveSearch(edited, catalogue, locale)));
    put(`sources.${locale}.json`, JSON.stringify(deriveSources(edited, locale)));
  }
  return drawn.reduce((sum, bytes) => sum + bytes, catalogueBytes);
}

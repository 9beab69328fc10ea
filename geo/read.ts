import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Feature, Geometry } from 'geojson';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { type Locale, locales } from '../src/domain/locale.ts';
import type { Fault } from './fault.ts';
import { readCsv } from './read-csv.ts';
import { chart, type ChartRecord, passengerRow, type PassengerRow } from './schema-charts.ts';
import { tour, tourWords } from './schema-tours.ts';
import * as schema from './schema.ts';
import { type Crossings, crossings as crossingsShape } from './schema-crossings.ts';

export const here = new URL('.', import.meta.url);

export type Sheet<P> = { readonly file: string; readonly features: readonly Feature<Geometry, P>[] };
/** One edition of a text. `firstLine` is where its Markdown starts in the file, `raw` the whole file, for telling lines. */
export type Words<W> = { readonly file: string; readonly words: W; readonly markdown: string; readonly firstLine: number; readonly raw: string };
export type StoryFile = {
  readonly id: string;
  readonly file: string;
  readonly raw: string;
  readonly record: schema.StoryRecord;
  readonly texts: Partial<Record<Locale, Words<z.infer<typeof schema.storyWords>>>>;
};
export type TourFile = {
  readonly record: z.infer<typeof tour>;
  readonly file: string;
  readonly texts: Partial<Record<Locale, Words<z.infer<typeof tourWords>>>>;
};

export const basemapSheets = ['land', 'water', 'green', 'roads', 'districts', 'buildings', 'labels'] as const;
export const lineSheets = ['rail', 'stations', 'history', 'boundary'] as const;

/** Everything that people edit, read and shaped, with the faults met on the way. */
export type Edited = {
  readonly zones: Sheet<schema.Zone>;
  readonly pins: Sheet<schema.Pin>;
  readonly supplies: Sheet<schema.Supply>;
  readonly lines: Readonly<Record<(typeof lineSheets)[number], Sheet<Record<string, unknown>>>>;
  readonly basemap: Readonly<Record<(typeof basemapSheets)[number], Sheet<Record<string, unknown>>>>;
  readonly ports: readonly schema.PortRecord[];
  readonly passengers: readonly PassengerRow[];
  readonly charts: readonly ChartRecord[];
  readonly sources: Readonly<Record<string, schema.Source>>;
  readonly crossings: Crossings;
  readonly redirects: Readonly<Record<string, string>>;
  /** What else places are called: understood when it is typed, never printed. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly comparison: schema.ComparisonRecord;
  readonly moments: readonly z.infer<typeof schema.moment>[];
  /** Paths of every place and stop that ever had an address, as `place/lo-wu` or `tour/id/stop`. */
  readonly published: readonly string[];
  readonly stories: readonly StoryFile[];
  readonly tours: readonly TourFile[];
  readonly faults: readonly Fault[];
};

const readText = (path: string) => readFileSync(new URL(path, here), 'utf8');

function shaped<T extends z.ZodType>(file: string, type: T, value: unknown, faults: Fault[], empty: z.infer<T>): z.infer<T> {
  const result = type.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues.slice(0, 5)) {
    faults.push({ file, id: '', problem: `${issue.path.join(' → ')}: ${issue.message}`, expected: 'the shape of geo/schema.ts' });
  }
  return empty;
}

function json(file: string, faults: Fault[]): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    faults.push({ file, id: '', problem: `not readable as JSON (${String(error)})`, expected: 'valid JSON' });
    return null;
  }
}

function sheet<T extends z.ZodType>(file: string, properties: T, faults: Fault[], geometry?: z.ZodType): Sheet<z.infer<T>> {
  const type = schema.collection(properties, geometry);
  const value = shaped(file, type, json(file, faults), faults, { type: 'FeatureCollection', features: [] } as never);
  return { file, features: value.features as unknown as Sheet<z.infer<T>>['features'] };
}

/** Splits front matter from Markdown, without the Markdown library: it is only YAML between two rules. */
function words<T extends z.ZodType>(file: string, type: T, faults: Fault[]): Words<z.infer<T>> | null {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(readText(file));
  if (!match) {
    faults.push({ file, id: '', problem: 'no front matter', expected: 'a block between two lines of ---' });
    return null;
  }
  let matter: unknown;
  try {
    matter = parseYaml(match[1] ?? '') ?? {};
  } catch (error) {
    faults.push({ file, id: '', problem: `front matter is not YAML (${String(error).split('\n')[0]})`, expected: 'valid YAML' });
    return null;
  }
  const raw = readText(file);
  return { file, words: shaped(file, type, matter, faults, {} as z.infer<T>), markdown: raw.slice(match[0].length), firstLine: match[0].split('\n').length, raw };
}

function editions<T extends z.ZodType>(folder: string, type: T, faults: Fault[]) {
  const found: Partial<Record<Locale, Words<z.infer<T>>>> = {};
  for (const locale of locales) {
    const file = `${folder}/${locale}.md`;
    const text = existsSync(new URL(file, here)) ? words(file, type, faults) : null;
    if (text) found[locale] = text;
  }
  return found;
}

const folders = (path: string) => readdirSync(new URL(path, here)).toSorted();

function readStories(faults: Fault[]): readonly StoryFile[] {
  return folders('stories/').map((id) => {
    const file = `stories/${id}/story.json`;
    const record = shaped(file, schema.story, json(file, faults), faults, { figures: [], told: [], sections: [], timeline: [], people: [], sources: [], related: [] });
    return { id, file, raw: existsSync(new URL(file, here)) ? readText(file) : '', record, texts: editions(`stories/${id}`, schema.storyWords, faults) };
  });
}

function readTours(faults: Fault[]): readonly TourFile[] {
  const tours = folders('tours/').map((id) => {
    const file = `tours/${id}/tour.json`;
    const record = shaped(file, tour, json(file, faults), faults, { id, stops: [] });
    return { file, record, texts: editions(`tours/${id}`, tourWords, faults) };
  });
  const rankOf = ({ record }: TourFile) => record.rank ?? tours.length;
  return tours.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** What stands in for a file that could not be read, whose faults stop the build. */
const noCrossings = { lines: [], interchanges: [], halls: [], ports: [], walks: [], feeders: [], placeLinks: [], sources: [], closedArea: [], fares: { mtrToBorder: {} } } as unknown as Crossings;

export function read(): Edited {
  const faults: Fault[] = [];
  const drawnSheet = (folder: string, name: string) => sheet(`${folder}/${name}.geojson`, schema.drawn, faults);
  return {
    zones: sheet('layers/zones.geojson', schema.zone, faults),
    pins: sheet('layers/places.geojson', schema.pin, faults, z.any()),
    supplies: sheet('layers/supplies.geojson', schema.supply, faults),
    lines: Object.fromEntries(lineSheets.map((name) => [name, drawnSheet('layers', name)])) as unknown as Edited['lines'],
    basemap: Object.fromEntries(basemapSheets.map((name) => [name, drawnSheet('basemap', name)])) as unknown as Edited['basemap'],
    ports: shaped('ports.json', z.array(schema.port), json('ports.json', faults), faults, []),
    passengers: shaped('passengers.csv', z.array(passengerRow), readCsv(readText('passengers.csv')), faults, []),
    charts: shaped('charts.json', z.array(chart), json('charts.json', faults), faults, []),
    sources: shaped('sources.json', z.record(z.string(), schema.source), json('sources.json', faults), faults, {}),
    redirects: shaped('redirects.json', z.record(schema.formerId, schema.formerId), json('redirects.json', faults), faults, {}),
    aliases: shaped('aliases.json', z.record(schema.slug, z.array(z.string().min(1)).min(1)), json('aliases.json', faults), faults, {}),
    crossings: shaped('crossings.json', crossingsShape, json('crossings.json', faults), faults, noCrossings),
    comparison: shaped('parks.json', schema.comparison, json('parks.json', faults), faults, { parks: ['', ''], searched: '', rows: [] }),
    moments: shaped('moments.json', z.array(schema.moment), json('moments.json', faults), faults, []),
    published: readText('published.txt').split('\n').filter((line) => line !== '' && !line.startsWith('#')),
    stories: readStories(faults),
    tours: readTours(faults),
    faults,
  };
}

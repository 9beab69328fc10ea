import { z } from 'zod';
import { supplyModes } from '../src/domain/layer.ts';
import { placeGroups, placeKinds } from '../src/domain/place.ts';

/** Shapes of every edited file. A file that does not fit is told by name, place and field. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
/** A place's id, or `tour/stop`. */
export const formerId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/, 'neither a slug nor two joined by a slash');
export const texts = z.strictObject({ en: z.string().min(1), 'zh-Hant': z.string().min(1), 'zh-Hans': z.string().min(1) });
const lonLat = z.tuple([z.number(), z.number()]);
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD');
const side = z.enum(['hong-kong', 'shenzhen', 'both']);

/** When a thing stands, as exactly as it is known; see `src/domain/era.ts`. */
const validity = {
  announced: date.optional(),
  from: date.optional(),
  from_source: z.string().optional(),
  to: date.optional(),
  to_source: z.string().optional(),
  status: z.enum(['built', 'planned', 'closed']).optional(),
};

const geometry = z.looseObject({ type: z.string(), coordinates: z.array(z.any()) });

export function collection<T extends z.ZodType>(properties: T, geometryOf: z.ZodType = geometry) {
  return z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(z.object({ type: z.literal('Feature'), id: slug, properties, geometry: geometryOf })),
  });
}

export const zone = z.strictObject({
  id: slug,
  place: slug,
  names: texts,
  short: texts,
  kind: z.enum(placeKinds),
  side,
  group: z.enum(placeGroups),
  approximate: z.boolean(),
  accuracy_m: z.number(),
  rank: z.number(),
  ...validity,
  official_km2: z.number().optional(),
  official_source: z.string().optional(),
  tolerance_percent: z.number().optional(),
  area_note: z.string().optional(),
  method: z.string(),
  point: lonLat,
  data: z.array(z.string()),
});
export type Zone = z.infer<typeof zone>;

export const pin = z.strictObject({
  id: slug,
  names: texts,
  short: texts,
  kind: z.enum(placeKinds),
  side,
  group: z.enum(placeGroups),
  glyph: z.enum(['building', 'incubator', 'hospital', 'cargo', 'office', 'company', 'river', 'station', 'area']),
  accuracy_m: z.number().optional(),
  how_known: z.string(),
  /** Zone the place is said to stand in: it must. */
  zone: slug.optional(),
  /** For what has no point of its own: the layer that shows it. */
  layer: z.literal('supplies').optional(),
  ...validity,
});
export type Pin = z.infer<typeof pin>;

/** A supply route of 2022: between places that a source names, along a way that none records. */
export const supply = z.strictObject({
  id: slug,
  place: slug,
  mode: z.enum(supplyModes),
  names: texts,
  from: z.number(),
  to: z.number(),
  approximate: z.literal(true),
  method: z.string().min(1),
  sources: z.array(z.string()).min(1),
});
export type Supply = z.infer<typeof supply>;

/** Basemap features and lines: only what is drawn or told. */
export const drawn = z.looseObject({ id: slug, names: texts.partial().optional(), ...validity });

const time = z.string().regex(/^\d{2}:\d{2}$/, 'must be HH:MM');
export const spans = z.array(z.tuple([time, time]));
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD');

/** Announced hours of single days, such as a festival's: they win over the daily ones and need a source of their own. */
const specialHours = z.strictObject({ from: day, to: day, passengers: spans, source: z.string(), checked: day });

/** What one side publishes, where and when it was read. */
const hoursRecord = z.strictObject({ side, passengers: spans.nullable(), source: z.string(), checked: day });

export const port = z.strictObject({
  id: slug,
  names: texts,
  short: texts,
  mode: z.enum(['rail', 'road', 'ferry', 'air']),
  coLocated: z.boolean(),
  rank: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  point: lonLat,
  accuracyM: z.number(),
  label: z.object({ anchor: z.string(), offset: z.tuple([z.number(), z.number()]) }),
  nudge: z.tuple([z.number(), z.number()]).nullish(),
  halls: z
    .array(
      z.strictObject({
        id: slug,
        side,
        names: texts,
        point: lonLat,
        accuracyM: z.number(),
        retired: z.boolean(),
        from: date.optional(),
        until: date.optional(),
        transport: texts.nullable(),
      }),
    )
    .min(1),
  hours: z.strictObject({ passengers: spans.nullable(), vehicles: spans.nullable(), goods: spans.nullable(), special: z.array(specialHours), records: z.array(hoursRecord), note: texts.nullable() }),
  hoursSource: z.array(z.string()),
  hoursChecked: date.nullable(),
  status: z.enum(['open', 'suspended', 'unconfirmed', 'closed']),
  statusSince: date.nullable(),
  statusSource: z.array(z.string()),
  queueCodes: z.array(z.string()),
  opened: date.nullable(),
  openedSource: z.string().nullable(),
  /** Since when it is drawn in the years, where the opening of the port itself is not established. */
  from: date.optional(),
  from_source: z.string().optional(),
});
export type PortRecord = z.infer<typeof port>;

export const source = z.strictObject({
  publisher: texts,
  title: z.string().min(1),
  lang: z.string(),
  /** Only web addresses: what stands here becomes a link. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  date: date.nullable(),
  checked: date,
  copy: z.boolean(),
});
export type Source = z.infer<typeof source>;

export const figure = z.strictObject({
  id: slug,
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  of: z.number().optional(),
  qualifier: z.enum(['about', 'over', 'under', 'up-to']).optional(),
  unit: z.string(),
  date,
  source: z.string(),
  confidence: z.enum(['official', 'reported', 'announced', 'planned', 'derived']),
  differsFrom: z.string().optional(),
});
export type FigureRecord = z.infer<typeof figure>;

/** Someone a story tells of. A name no source prints is never made up: it is then given as the source writes it. */
export const person = z.strictObject({ id: slug, names: texts, source: z.string() });

export const story = z.strictObject({
  /** Shown as cards, each with a caption; a string refers to another story’s figure as `place/figure`. */
  figures: z.array(z.union([figure, z.string()])),
  /** Stated in the text only, without a card. */
  told: z.array(z.union([figure, z.string()])).default([]),
  sections: z.array(slug),
  timeline: z.array(z.strictObject({ id: slug, date, source: z.string() })).default([]),
  people: z.array(person).default([]),
  sources: z.array(z.string()).default([]),
  related: z.array(slug).default([]),
});
export type StoryRecord = z.infer<typeof story>;

/** A named moment of the slider. */
export const moment = z.strictObject({ id: slug, date, planned: z.boolean(), source: z.string(), names: texts });

const statement = z.union([z.strictObject({ figure: z.string() }), z.strictObject({ text: texts, sources: z.array(z.string()).min(1) })]);
export const comparison = z.strictObject({
  parks: z.tuple([slug, slug]),
  searched: date,
  rows: z.array(z.strictObject({ id: slug, title: texts, cells: z.record(slug, z.array(statement)) })),
});
export type ComparisonRecord = z.infer<typeof comparison>;
export type StatementRecord = z.infer<typeof statement>;

/** Words that stand above a story, in one edition. */
export const storyWords = z.strictObject({
  figures: z.record(z.string(), z.string()).default({}),
  timeline: z.record(z.string(), z.string()).default({}),
  people: z.record(z.string(), z.string()).default({}),
});

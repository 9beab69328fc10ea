import { z } from 'zod';
import { slug, spans, texts } from './schema.ts';

/** Shape of `crossings.json`: lines, ports, feeders and the constants the planner counts with. Minutes unless a name says otherwise. */
const bank = z.enum(['hong-kong', 'shenzhen']);
const lonLat = z.tuple([z.number(), z.number()]);
const minutes = z.number().positive();
/** Written past 24:00 after midnight, up to the end of the service day at 27:00. */
const clock = z.string().regex(/^(?:[01]\d|2[0-6]):[0-5]\d$|^27:00$/, 'must be HH:MM, up to 27:00');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD');
const window = z.tuple([clock, clock]);
const basis = z.enum(['published', 'reported', 'estimated', 'published before the move']);
const validity = { validFrom: day.optional(), validTo: day.optional() };

const model = z.strictObject({
  walkMetresPerMinute: minutes,
  walkDetour: z.number().min(1),
  maxWalkMetres: z.number(),
  maxStops: z.int(),
  entryMinutes: z.strictObject({ 'hong-kong': minutes, shenzhen: minutes }),
  exitMinutes: minutes,
  waitShareOfHeadway: z.number(),
  feederWaitCap: minutes,
  taxi: z.strictObject({ callMinutes: minutes, detour: z.number().min(1), dayKmh: z.number(), nightKmh: z.number(), nightFrom: clock, nightTo: clock }),
  lastArrivalBeforeClosing: minutes,
  tieMinutes: minutes,
  placeLinkRadiusMetres: z.number(),
  runDetour: z.number().min(1),
});

const line = z.strictObject({
  id: slug,
  names: texts,
  side: bank,
  /** The drawn line it runs on, an id of `layers/rail.geojson`. */
  track: slug,
  headway: minutes,
  headwayBasis: basis,
  trains: z.array(z.strictObject({ from: slug, to: slug, first: clock, last: clock })).length(2),
  /** Which of `minutes` are estimates, counted from 0. */
  estimated: z.union([z.literal('all'), z.array(z.int())]),
  stations: z.array(slug).min(2),
  /** From each station to the next; the same both ways. */
  minutes: z.array(minutes),
});

/** Quick, typical, busy. */
const range = z.tuple([minutes, minutes, minutes]);

const crossing = z.strictObject({
  /** Near stop of the Hong Kong bank, then of the Shenzhen bank. */
  from: slug,
  to: slug,
  how: z.enum(['bridge', 'one-building', 'joint', 'shuttle', 'coach', 'train']),
  ...validity,
  fareHkd: z.number().optional(),
  fareCny: z.number().optional(),
  fareBasis: z.literal('not-verified').optional(),
  tracks: z.array(slug).optional(),
  minutes: range,
  /** From Shenzhen to Hong Kong, where it differs. */
  minutesBack: range.optional(),
  /** Add up to the typical minutes. */
  parts: z.array(z.tuple([z.string(), minutes])),
});

const port = z.strictObject({
  id: slug,
  unranked: z.enum(['coach-only', 'suspended', 'not-shenzhen']).optional(),
  confidence: z.enum(['low', 'medium']).optional(),
  /** When a traveller may set out through it, where that is narrower than the hours of the hall. */
  entryHours: spans.optional(),
  taxi: z.strictObject({ 'hong-kong': z.boolean(), shenzhen: z.boolean() }),
  crossings: z.array(crossing),
  caveats: z.array(texts),
});

export const crossings = z.strictObject({
  asOf: day,
  sources: z.array(z.string()),
  /** Stations inside the closed area: no way leads there on foot. */
  closedArea: z.array(slug),
  model,
  lines: z.array(line),
  interchanges: z.array(z.strictObject({ station: slug, lines: z.tuple([slug, slug]), minutes })),
  halls: z.array(z.strictObject({ id: slug, names: texts, side: bank, point: lonLat, walkIn: z.boolean(), taxi: z.boolean(), basis })),
  ports: z.array(port),
  walks: z.array(z.strictObject({ between: z.tuple([slug, slug]), minutes, paidArea: z.boolean(), basis })),
  feeders: z.array(
    z.strictObject({
      between: z.tuple([slug, slug]),
      mode: z.enum(['bus', 'minibus', 'coach']),
      names: texts,
      ride: minutes,
      headway: minutes,
      fareHkd: z.number().optional(),
      hours: window.optional(),
      ...validity,
      assumed: z.literal(true).optional(),
      basis: z.strictObject({ ride: basis, headway: basis, fare: basis.optional(), hours: basis.optional() }),
    }),
  ),
  placeLinks: z.array(
    z.strictObject({
      id: slug,
      names: texts,
      side: bank,
      point: lonLat,
      links: z.array(z.strictObject({ to: slug, names: texts, minutes, hours: window.optional(), fareCny: z.number().optional(), assumed: z.literal(true).optional() })),
      basis,
    }),
  ),
  fares: z.strictObject({
    /** Adult Octopus fare in HKD to Lo Wu or Lok Ma Chau, by station. */
    mtrToBorder: z.record(slug, z.number()),
    shenzhenMetro: z.strictObject({ baseCny: z.number(), baseKm: z.number(), steps: z.array(z.strictObject({ toKm: z.number().nullable(), kmPerCny: z.number() })) }),
  }),
});
export type Crossings = z.infer<typeof crossings>;

import { z } from 'zod';
import { figure, slug, texts } from './schema.ts';

/** An empty cell of a CSV file is "not known", never nought. */
const empty = (text: unknown) => (text === '' ? null : text);
const count = z.preprocess(empty, z.string().regex(/^\d+$/, 'must be a whole number without separators').transform(Number).nullable());
const day = z.preprocess(empty, z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD').nullable());

/** A line of passengers.csv: one port in one year, drivers left out. */
export const passengerRow = z.strictObject({
  port: slug,
  year: z.string().regex(/^\d{4}$/, 'must be a year').transform(Number),
  total: count,
  arrivals: count,
  departures: count,
  from: day,
  until: day,
  qualifier: z.preprocess(empty, z.literal('about').nullable()),
  source: z.string().min(1),
});
export type PassengerRow = z.infer<typeof passengerRow>;

/** A figure of a story by `place/figure`, or one that no story tells, in full. */
const drawnFigure = z.union([z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be place/figure'), figure.omit({ id: true, differsFrom: true })]);

export const chart = z.strictObject({
  id: slug,
  place: slug,
  heading: texts,
  unit: z.enum(['km2', 'm2', 'start-ups']),
  bars: z.array(z.strictObject({ label: texts, figure: drawnFigure, side: z.enum(['hong-kong', 'shenzhen', 'both']).default('both') })).min(2),
  notes: z.array(texts).default([]),
});
export type ChartRecord = z.infer<typeof chart>;

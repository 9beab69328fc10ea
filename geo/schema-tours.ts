import { z } from 'zod';
import { ownTourId } from '../src/domain/view.ts';
import { slug } from './schema.ts';

/** Shapes of a tour: its record and the words above its text. */
export const tour = z.strictObject({
  id: slug.refine((id) => id !== ownTourId, 'is kept for the tours readers make'),
  /** Its place among the tours: those without one come last. */
  rank: z.number().optional(),
  stops: z.array(z.strictObject({ id: slug, link: z.string() })).min(1),
});

export const tourWords = z.strictObject({ title: z.string(), summary: z.string() });

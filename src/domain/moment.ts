import type { Citation } from './story.ts';

/** A named moment of the years, in one edition. */
export type NamedMoment = {
  readonly id: string;
  readonly date: string;
  readonly planned: boolean;
  readonly text: string;
  readonly citation: Citation;
};

import type { Figure } from './figure.ts';
import type { PlaceId } from './place.ts';
import type { Citation } from './story.ts';

/** One thing said in a cell: a figure stored with a story, or a sentence; always with where it comes from. */
export type Statement = {
  readonly figure: Figure | null;
  /** The figure's caption, or the sentence. */
  readonly text: string;
  readonly citations: readonly Citation[];
};

/** An empty cell is a finding: nothing was found in public sources. */
export type ComparisonRow = {
  readonly id: string;
  readonly title: string;
  readonly cells: Readonly<Record<PlaceId, readonly Statement[]>>;
};

/** Two parks row by row, in one edition, as built by `npm run geo` from `geo/parks.json`. */
export type Comparison = {
  readonly parks: readonly [PlaceId, PlaceId];
  /** ISO date up to which sources were searched. */
  readonly searched: string;
  readonly rows: readonly ComparisonRow[];
};

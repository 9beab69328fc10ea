import type { Chart } from './chart.ts';
import type { Figure } from './figure.ts';
import type { Locale, Texts } from './locale.ts';
import type { PlaceId } from './place.ts';

/** Where a statement comes from, in the words of one edition. */
export type Citation = {
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
  /** Language of the title (BCP 47). */
  readonly lang: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly checked: string;
  /** Read from a copy of an official page. */
  readonly copy: boolean;
};

/** `html` is sanitised at build time; its links start with `~/` and lack base and language. */
export type Section = { readonly id: string; readonly heading: string; readonly html: string };

export type Moment = { readonly date: string; readonly text: string; readonly source: string };

/** Someone the story tells of: `names` in all scripts, `text` only what `source` says. */
export type Person = { readonly id: string; readonly names: Texts; readonly text: string; readonly source: string };

/** One place's story in one edition, as built by `npm run geo`. */
export type Story = {
  readonly id: PlaceId;
  /** The edition it is told in: English where this language has not been written yet. */
  readonly locale: Locale;
  readonly lead: string;
  readonly figures: readonly Figure[];
  readonly charts: readonly Chart[];
  readonly sections: readonly Section[];
  readonly timeline: readonly Moment[];
  readonly people: readonly Person[];
  readonly related: readonly PlaceId[];
  readonly sources: readonly Citation[];
};

import type { View } from './view.ts';

/** A stop is a whole view, told as a link without language: skipping stops can never leave wrong layers behind. */
export type Stop = { readonly id: string; readonly view: Pick<View, 'focus' | 'layers' | 'camera' | 'year'> };

export type Tour = { readonly id: string; readonly stops: readonly Stop[] };

/** What is said at each stop, in one edition. `html` is sanitised at build time. */
export type TourText = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly stops: readonly { readonly id: string; readonly title: string; readonly html: string }[];
};

export function stopIndex(tour: Tour, stop: string): number {
  return tour.stops.findIndex(({ id }) => id === stop);
}

/** The stop `by` places further on, or `null` past either end. */
export function neighbour(tour: Tour, stop: string, by: 1 | -1): string | null {
  return tour.stops[stopIndex(tour, stop) + by]?.id ?? null;
}

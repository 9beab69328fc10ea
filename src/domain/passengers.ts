import type { Place } from './place.ts';

/** The last year of which every day is in `geo/passengers.csv`; the build fails when the table moves on. */
export const latestFullYear = 2025;

/** What was counted at the Hong Kong control point of one port in one year: crossings, not people; drivers are left out. */
export type YearCount = {
  readonly year: number;
  /** Both directions together, `null` where only one of them was found. */
  readonly total: number | null;
  /** Into Hong Kong. */
  readonly arrivals: number | null;
  /** Out of Hong Kong. */
  readonly departures: number | null;
  /** ISO dates of a count that does not cover its whole year. */
  readonly from: string | null;
  readonly until: string | null;
  /** Rounded by its source. */
  readonly about: boolean;
  readonly source: string;
};

export function isPartYear({ from, until }: YearCount): boolean {
  return from !== null || until !== null;
}

/** Years of a row without a gap: from the first that was counted to `last`; `null` stands for a year without a figure. */
export function everyYear(counts: readonly YearCount[], last: number): readonly (YearCount | { readonly year: number })[] {
  const first = Math.min(last, ...counts.map(({ year }) => year));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return years.map((year) => counts.find((count) => count.year === year) ?? { year });
}

/** Which year the map shows: the one of the view, else the last full one. */
export function flowYear(year: number | null): number {
  return year ?? latestFullYear;
}

/** Ports that had opened by `year`, by what is known of that year. */
export type Counted = { readonly drawn: readonly Place[]; readonly nobody: readonly Place[]; readonly unknown: readonly Place[] };

export function countedIn(places: readonly Place[], year: number): Counted {
  const ports = places.filter(({ port }) => port && Number((port.opened ?? '0').slice(0, 4)) <= year);
  const count = ({ port }: Place) => port?.passengers?.[year];
  return {
    drawn: ports.filter((place) => (count(place) ?? 0) > 0),
    nobody: ports.filter((place) => count(place) === 0),
    unknown: ports.filter((place) => count(place) === undefined),
  };
}

/** Whole years of which any port has a figure, latest first. */
export function countedYears(places: readonly Place[]): readonly number[] {
  const years = places.flatMap(({ port }) => Object.keys(port?.passengers ?? {}).map(Number));
  return [...new Set(years)].toSorted((a, b) => b - a);
}

/** `[zoom, pixels of radius a square root of a million]`, straight lines between: circles grow as the ports move apart. */
export const flowScale = [
  [9, 1.6],
  [11, 3.4],
  [13, 5.4],
] as const;

function pixelsPerRoot(zoom: number): number {
  const [low, middle, high] = flowScale;
  const [from, to] = zoom < middle[0] ? [low, middle] : [middle, high];
  const share = Math.min(1, Math.max(0, (zoom - from[0]) / (to[0] - from[0])));
  return from[1] + share * (to[1] - from[1]);
}

/** Radius in CSS pixels: the area, not the width, is in proportion to the passengers. */
export function flowRadius(passengers: number, zoom: number): number {
  return pixelsPerRoot(zoom) * Math.sqrt(passengers / 1e6);
}

import type { Figure } from './figure.ts';
import type { Place, PlaceId } from './place.ts';

/** What a list says of a place: the first sentence of its story and, for a port, its last counted year. */
export type Summary = { readonly lead: string; readonly passengers: Figure | null };
export type Summaries = Readonly<Record<PlaceId, Summary>>;

/** Passengers of the year most ports were counted in last; an older count does not make a port busy now. */
function latestYear(summaries: Summaries): string {
  const years = Object.values(summaries).flatMap(({ passengers }) => passengers?.date ?? []);
  return years.toSorted().at(-1) ?? '';
}

/** The busiest port first, by the latest year counted; those not counted then follow in the order of their rank. */
export function busiestFirst(places: readonly Place[], summaries: Summaries): readonly Place[] {
  const year = latestYear(summaries);
  const count = ({ id }: Place) => {
    const passengers = summaries[id]?.passengers;
    return passengers?.date === year && typeof passengers.value === 'number' ? passengers.value : -1;
  };
  return places.toSorted((a, b) => count(b) - count(a) || (a.port?.rank ?? 0) - (b.port?.rank ?? 0));
}

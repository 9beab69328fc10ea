import { distance } from '@turf/distance';
import { settle } from './camera.ts';
import { type Validity, visible } from './era.ts';
import type { LonLat, Side } from './geography.ts';
import { type Place, type PlaceId, type PlaceKind, placeKinds } from './place.ts';
import { portState } from './port.ts';

/** A circle on the ground: its middle, and its radius in km along the sphere (`@turf/distance`). */
export type Within = { readonly km: number; readonly at: LonLat };

/** Which places the list and the map show. Every condition that is set must hold; `null`, `false` and no kind at all ask nothing. */
export type Filter = {
  readonly kinds: readonly PlaceKind[];
  /** The bank; what belongs to both stays. */
  readonly side: Exclude<Side, 'both'> | null;
  /** Open at the moment it is looked at; only ports of entry open and close. */
  readonly open: boolean;
  readonly within: Within | null;
};

export const everything: Filter = { kinds: [], side: null, open: false, within: null };

/** Radii a reader can choose, in km. */
export const radii = [1, 2, 5, 10, 20] as const;
export const widestKm = 100;

/** The one form that links and comparisons use; `null` is a filter that asks nothing. */
export function settleFilter({ kinds, side, open, within }: Filter): Filter | null {
  const wanted = placeKinds.filter((kind) => kinds.includes(kind));
  const circle = within && { km: Math.min(widestKm, Math.max(0.1, Math.round(within.km * 10) / 10)), at: settle({ center: within.at, zoom: 0, bearing: 0, pitch: 0 }).center };
  const asks = wanted.length > 0 || side !== null || open || circle !== null;
  return asks ? { kinds: wanted, side, open, within: circle } : null;
}

/** Something is there in a year as soon as one of the things that are drawn of it is. */
function standsIn(validity: readonly Validity[], year: number | null): boolean {
  return validity.length === 0 || validity.some((one) => visible(one, year));
}

function openAt({ port }: Place, now: number): boolean {
  return port !== null && ['open', 'closing'].includes(portState(port, now).state);
}

function near({ point }: Place, { km, at }: Within): boolean {
  return point !== null && distance([...point], [...at]) <= km;
}

/**
 * Whether a place passes. `now` is an instant in milliseconds; 0 is a page without a clock, which leaves "open" unasked,
 * and so does another year than this: what is told of hours is true today only.
 */
export function passes(place: Place, filter: Filter, now: number, year: number | null = null): boolean {
  const { kinds, side, open, within } = filter;
  if (kinds.length > 0 && !kinds.includes(place.kind)) return false;
  if (side !== null && place.side !== side && place.side !== 'both') return false;
  if (open && now !== 0 && year === null && !openAt(place, now)) return false;
  return within === null || near(place, within);
}

/** What list and map show. With a year, what neither stood nor was decided then is left out too. */
export function shownPlaces(places: readonly Place[], filter: Filter | null, now: number, year: number | null): readonly Place[] {
  return places.filter((place) => standsIn(place.validity, year) && (filter === null || passes(place, filter, now, year)));
}

/** The ids of what passes, for the map, which knows the year of each mark itself; `null` leaves nothing out. */
export function keptIds(places: readonly Place[], filter: Filter | null, now: number, year: number | null): readonly PlaceId[] | null {
  return filter && places.filter((place) => passes(place, filter, now, year)).map(({ id }) => id);
}

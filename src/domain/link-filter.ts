import { everything, type Filter, settleFilter, widestKm } from './filter.ts';
import { inside, region as sheet } from './geography.ts';
import { type PlaceKind, placeKinds } from './place.ts';

/*
 * A filter in a link: parts joined by commas, in this order, each left out where it asks nothing.
 *   port.park          kinds
 *   hong-kong          the bank
 *   open               open now
 *   5km/22.521/114.08  within a distance of a point, latitude first
 */

const circle = /^(\d{1,3}(?:\.\d)?)km\/(-?\d{1,3}(?:\.\d{1,12})?)\/(-?\d{1,3}(?:\.\d{1,12})?)$/;

const isKind = (word: string): word is PlaceKind => (placeKinds as readonly string[]).includes(word);

export function filterText({ kinds, side, open, within }: Filter): string {
  const around = within && `${within.km}km/${within.at[1]}/${within.at[0]}`;
  return [kinds.join('.'), side, open && 'open', around].filter(Boolean).join(',');
}

function readWithin(part: string): Filter['within'] {
  const [, km = 0, lat = 0, lon = 0] = (circle.exec(part) ?? []).map(Number);
  return km > 0 && km <= widestKm && inside([lon, lat], sheet) ? { km, at: [lon, lat] } : null;
}

function readPart(part: string): Partial<Filter> | null {
  if (part === 'open') return { open: true };
  if (part === 'hong-kong' || part === 'shenzhen') return { side: part };
  const within = readWithin(part);
  if (within) return { within };
  const kinds = part.split('.');
  return kinds.every(isKind) ? { kinds } : null;
}

/** What can be read of a filter, and whether that is all of it. */
export function parseFilter(text: string): { readonly filter: Filter | null; readonly whole: boolean } {
  const parts = text.split(',').slice(0, 8).map(readPart);
  const filter = Object.assign({}, everything, ...parts.filter((part) => part !== null)) as Filter;
  return { filter: settleFilter(filter), whole: parts.every((part) => part !== null) };
}

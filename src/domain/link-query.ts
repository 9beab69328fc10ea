import { type Camera, settle } from './camera.ts';
import { firstYear, lastYear } from './era.ts';
import type { Filter } from './filter.ts';
import { inside, region as sheet } from './geography.ts';
import { canonical, isLayerId, type LayerId } from './layer.ts';
import { filterText, parseFilter } from './link-filter.ts';
import type { Notice } from './notice.ts';
import { type Compare, type Overlay, settleShare, type Theme, type View } from './view.ts';

/*
 * What a link says after `?`, one pair of functions a key: `…Text` writes, `read…` reads and never throws.
 *   l=zones.ports (or none) · m=zoom/lat/lon[/bearing/pitch] · y=1996 · b=dark
 *   c=1990/50 or c=today/50, another year beside this one and where the line stands in per cent
 *   o=place/lat/lon, the outline of a place laid there
 *   f=port.park,hong-kong,open,5km/lat/lon, which places are shown (link-filter.ts)
 *   t=…, a reader’s own tour, compressed (own-tour.ts)
 *   from=… · to=… (place ids or lat,lon) · at=YYYY-MM-DDTHH:MM, of a crossing
 */

/** Lower-case words joined by hyphens: the form of every id in a path. */
export const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const decimal = /^-?\d{1,4}(?:\.\d{1,12})?$/;
const localTime = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Collects what could not be read, while the rest is. */
export type Reader = { readonly problems: Notice[]; readonly query: URLSearchParams };

export function damaged(reader: Reader, part: string): null {
  reader.problems.push({ kind: 'link-damaged', part });
  return null;
}

export function readCamera(reader: Reader): Camera | null {
  const text = reader.query.get('m');
  if (text === null) return null;
  const parts = text.split('/');
  if (![3, 5].includes(parts.length) || !parts.every((part) => decimal.test(part))) return damaged(reader, 'm');
  const [zoom = 0, lat = 0, lon = 0, bearing = 0, pitch = 0] = parts.map(Number);
  if (!inside([lon, lat], sheet)) return damaged(reader, 'm');
  return settle({ center: [lon, lat], zoom, bearing, pitch });
}

export function readLayers(reader: Reader): readonly LayerId[] | null {
  const text = reader.query.get('l');
  if (text === null) return null;
  if (text === 'none') return [];
  const names = text.split('.');
  const known = names.filter(isLayerId);
  if (known.length < names.length) damaged(reader, 'l');
  return known.length > 0 ? canonical(known) : null;
}

export function readYear(reader: Reader): number | null {
  const text = reader.query.get('y');
  if (text === null) return null;
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= firstYear && year <= lastYear ? year : damaged(reader, 'y');
}

export function readCompare(reader: Reader): Compare | null {
  const text = reader.query.get('c');
  if (text === null) return null;
  const match = /^(today|\d{4})\/(\d{1,2})$/.exec(text);
  const year = match?.[1] === 'today' ? null : Number(match?.[1]);
  const known = year === null || (year >= firstYear && year <= lastYear);
  return match && known ? { year, at: settleShare(Number(match[2])) } : damaged(reader, 'c');
}

export function readOverlay(reader: Reader): Overlay | null {
  const text = reader.query.get('o');
  if (text === null) return null;
  const [place = '', ...point] = text.split('/');
  const wellFormed = slug.test(place) && place.length <= 64 && point.length === 2 && point.every((part) => decimal.test(part));
  const [lat = 0, lon = 0] = point.map(Number);
  if (!wellFormed || !inside([lon, lat], sheet)) return damaged(reader, 'o');
  return { place, at: settle({ center: [lon, lat], zoom: 0, bearing: 0, pitch: 0 }).center };
}

export function readFilter(reader: Reader): Filter | null {
  const text = reader.query.get('f');
  if (text === null) return null;
  const { filter, whole } = parseFilter(text);
  if (!whole) damaged(reader, 'f');
  return filter;
}

/** Characters of a packed tour: with the rest of the address about what every browser, chat and mail still carries whole. */
export const longestPacked = 6000;

export function readPacked(reader: Reader): string | null {
  const text = reader.query.get('t');
  if (text === null) return null;
  return /^[\w-]+$/.test(text) && text.length <= longestPacked ? text : damaged(reader, 't');
}

export function readTheme(reader: Reader): Theme {
  const text = reader.query.get('b');
  if (text === null) return 'system';
  if (text === 'light' || text === 'dark') return text;
  damaged(reader, 'b');
  return 'system';
}

/** An end of a crossing: a place id, or `lat,lon` in the one form we print. */
export function readEnd(reader: Reader, key: 'from' | 'to'): string | null {
  const text = reader.query.get(key);
  if (text === null) return null;
  if (slug.test(text) && text.length <= 64) return text;
  const parts = text.split(',');
  if (parts.length !== 2 || !parts.every((part) => decimal.test(part))) return damaged(reader, key);
  const [lat = 0, lon = 0] = parts.map(Number);
  if (!inside([lon, lat], sheet)) return damaged(reader, key);
  const { center } = settle({ center: [lon, lat], zoom: 0, bearing: 0, pitch: 0 });
  return `${center[1]},${center[0]}`;
}

export function readTime(reader: Reader): string | null {
  const text = reader.query.get('at');
  if (text === null) return null;
  return localTime.test(text) ? text : damaged(reader, 'at');
}

function cameraText({ center: [lon, lat], zoom, bearing, pitch }: Camera): string {
  const place = `${zoom}/${lat}/${lon}`;
  return bearing === 0 && pitch === 0 ? place : `${place}/${bearing}/${pitch}`;
}

export function queryOf({ focus, layers, camera, year, compare, overlay, filter, theme }: View): string {
  const crossing = focus.kind === 'crossing' ? focus : null;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['from', crossing?.from ?? null],
    ['to', crossing?.to ?? null],
    ['at', crossing?.at ?? null],
    ['t', (focus.kind === 'tour' && focus.packed) || null],
    ['l', layers && (layers.join('.') || 'none')],
    ['m', camera && cameraText(camera)],
    ['y', year === null ? null : String(year)],
    ['c', compare && `${compare.year ?? 'today'}/${compare.at}`],
    ['o', overlay && `${overlay.place}/${overlay.at[1]}/${overlay.at[0]}`],
    ['f', filter && filterText(filter)],
    ['b', theme === 'system' ? null : theme],
  ];
  const told = pairs.filter(([, value]) => value !== null).map(([key, value]) => `${key}=${value}`);
  return told.length > 0 ? `?${told.join('&')}` : '';
}

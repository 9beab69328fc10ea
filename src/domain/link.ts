import { type Camera, settle } from './camera.ts';
import { inside, region as sheet } from './geography.ts';
import { canonical, isLayerId, type LayerId } from './layer.ts';
import { type Locale, fallbackLocale, locales } from './locale.ts';
import type { Notice } from './notice.ts';
import { firstYear, type Focus, lastYear, region, settleView, type Theme, type View } from './view.ts';

/*
 * The link is the view written as an address; the grammar is in ARCHITECTURE.md.
 *   /{locale}/ · /{locale}/places/ · /{locale}/sources/ · /{locale}/place/{id}/#{section}
 *   /{locale}/tour/{id}/{stop}/ · /{locale}/cross/?from=…&to=…&at=…
 *   ?l=zones.ports (or none) · ?m=zoom/lat/lon[/bearing/pitch] · ?y=1996 · ?b=dark
 */

/** Longer than any link we write; what is beyond was not written by us. */
const longest = 2000;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const decimal = /^-?\d{1,4}(?:\.\d{1,12})?$/;
const localTime = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/;

export type Parsed = { readonly view: View; readonly problems: readonly Notice[] };

function focusPath(focus: Focus): string {
  switch (focus.kind) {
    case 'region':
      return '';
    case 'places':
      return 'places/';
    case 'sources':
      return 'sources/';
    case 'place':
      return `place/${focus.id}/`;
    case 'tour':
      return `tour/${focus.id}/${focus.stop}/`;
    case 'crossing':
      return 'cross/';
  }
}

function cameraText({ center: [lon, lat], zoom, bearing, pitch }: Camera): string {
  const place = `${zoom}/${lat}/${lon}`;
  return bearing === 0 && pitch === 0 ? place : `${place}/${bearing}/${pitch}`;
}

function queryOf({ focus, layers, camera, year, theme }: View): string {
  const crossing = focus.kind === 'crossing' ? focus : null;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['from', crossing?.from ?? null],
    ['to', crossing?.to ?? null],
    ['at', crossing?.at ?? null],
    ['l', layers && (layers.join('.') || 'none')],
    ['m', camera && cameraText(camera)],
    ['y', year === null ? null : String(year)],
    ['b', theme === 'system' ? null : theme],
  ];
  const told = pairs.filter(([, value]) => value !== null).map(([key, value]) => `${key}=${value}`);
  return told.length > 0 ? `?${told.join('&')}` : '';
}

/**
 * The part of the address after `/{locale}/`, which is what stops of a tour and stories write down.
 * Defaults are left out.
 */
export function formatWithin(view: View): string {
  const settled = settleView(view);
  const section = settled.focus.kind === 'place' && settled.focus.section;
  return `${focusPath(settled.focus)}${queryOf(settled)}${section ? `#${section}` : ''}`;
}

/** The address of a view on a site that lives under `base` (which starts and ends with `/`). */
export function format(view: View, base = '/'): string {
  return `${base}${view.locale}/${formatWithin(view)}`;
}

/** Collects what could not be read, while the rest is. */
type Reader = { readonly problems: Notice[]; readonly query: URLSearchParams };

function damaged(reader: Reader, part: string): null {
  reader.problems.push({ kind: 'link-damaged', part });
  return null;
}

function readCamera(reader: Reader): Camera | null {
  const text = reader.query.get('m');
  if (text === null) return null;
  const parts = text.split('/');
  if (![3, 5].includes(parts.length) || !parts.every((part) => decimal.test(part))) return damaged(reader, 'm');
  const [zoom = 0, lat = 0, lon = 0, bearing = 0, pitch = 0] = parts.map(Number);
  if (!inside([lon, lat], sheet)) return damaged(reader, 'm');
  return settle({ center: [lon, lat], zoom, bearing, pitch });
}

function readLayers(reader: Reader): readonly LayerId[] | null {
  const text = reader.query.get('l');
  if (text === null) return null;
  if (text === 'none') return [];
  const names = text.split('.');
  const known = names.filter(isLayerId);
  if (known.length < names.length) damaged(reader, 'l');
  return known.length > 0 ? canonical(known) : null;
}

function readYear(reader: Reader): number | null {
  const text = reader.query.get('y');
  if (text === null) return null;
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= firstYear && year <= lastYear ? year : damaged(reader, 'y');
}

function readTheme(reader: Reader): Theme {
  const text = reader.query.get('b');
  if (text === null) return 'system';
  if (text === 'light' || text === 'dark') return text;
  damaged(reader, 'b');
  return 'system';
}

/** An end of a crossing: a place id, or `lat,lon` in the one form we print. */
function readEnd(reader: Reader, key: 'from' | 'to'): string | null {
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

function readTime(reader: Reader): string | null {
  const text = reader.query.get('at');
  if (text === null) return null;
  return localTime.test(text) ? text : damaged(reader, 'at');
}

function readSection(hash: string): string | null {
  const id = hash.slice(1);
  return slug.test(id) && id.length <= 64 ? id : null;
}

function readFocus(reader: Reader, path: readonly string[], hash: string): Focus {
  const [kind, id, stop, ...rest] = path;
  if (kind === undefined) return region;
  const wellFormed = path.every((part) => slug.test(part) && part.length <= 64) && rest.length === 0;
  if (!wellFormed) {
    damaged(reader, 'path');
    return region;
  }
  if (kind === 'places' && id === undefined) return { kind };
  if (kind === 'sources' && id === undefined) return { kind };
  if (kind === 'cross' && id === undefined) {
    return { kind: 'crossing', from: readEnd(reader, 'from'), to: readEnd(reader, 'to'), at: readTime(reader) };
  }
  if (kind === 'place' && id !== undefined && stop === undefined) return { kind, id, section: readSection(hash) };
  if (kind === 'tour' && id !== undefined && stop !== undefined) return { kind, id, stop };
  damaged(reader, 'path');
  return region;
}

function toUrl(href: string): URL | null {
  if (href.length > longest) return null;
  try {
    return new URL(href, 'https://across.invalid');
  } catch {
    return null;
  }
}

/** Path parts after the base, in lower case; `index.html` and empty parts do not count. */
function pathParts(url: URL, base: string): readonly string[] {
  const path = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname;
  const parts = path.toLowerCase().split('/');
  return parts.filter((part, at) => part !== '' && !(part === 'index.html' && at === parts.length - 1));
}

function readLocale(part: string | undefined): Locale | null {
  return locales.find((locale) => locale.toLowerCase() === part) ?? null;
}

/**
 * Reads any string as a view: what can be read is kept, what cannot is told, and nothing ever throws.
 * `preferred` is the language of an address that names none.
 */
export function parse(href: string, base = '/', preferred: Locale = fallbackLocale): Parsed {
  const url = toUrl(href);
  const reader: Reader = { problems: [], query: url?.searchParams ?? new URLSearchParams() };
  if (url === null) damaged(reader, 'address');
  const parts = url ? pathParts(url, base) : [];
  const locale = readLocale(parts[0]);
  const view: View = {
    locale: locale ?? preferred,
    focus: readFocus(reader, locale ? parts.slice(1) : parts, url?.hash ?? ''),
    layers: readLayers(reader),
    camera: readCamera(reader),
    year: readYear(reader),
    theme: readTheme(reader),
  };
  return { view, problems: reader.problems };
}

/** Push what a person decided, replace what a hand dragged. */
export function historyMode(before: View, after: View): 'push' | 'replace' | 'none' {
  if (format(before) === format(after)) return 'none';
  const decided = before.locale !== after.locale || focusPath(before.focus) !== focusPath(after.focus);
  return decided ? 'push' : 'replace';
}

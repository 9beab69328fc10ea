import { type Locale, fallbackLocale, locales } from './locale.ts';
import { damaged, queryOf, readCamera, readCompare, longestPacked, readEnd, readFilter, readOverlay, readPacked, type Reader, readLayers, readTheme, readTime, readYear, slug } from './link-query.ts';
import type { Notice } from './notice.ts';
import { type Focus, ownTourId, region, settleView, type View } from './view.ts';

/*
 * The link is the view written as an address; the grammar is in ARCHITECTURE.md.
 *   /{locale}/ · /{locale}/places/ · /{locale}/sources/ · /{locale}/parks/ · /{locale}/tours/
 *   /{locale}/place/{id}/#{section}
 *   /{locale}/tour/{id}/{stop}/ · /{locale}/cross/?from=…&to=…&at=…
 *   and what follows `?` in link-query.ts
 */

/** Longer than any link we write; what is beyond was not written by us. */
const longest = longestPacked + 2000;

export type Parsed = { readonly view: View; readonly problems: readonly Notice[] };

function focusPath(focus: Focus): string {
  switch (focus.kind) {
    case 'region':
      return '';
    case 'places':
      return 'places/';
    case 'sources':
      return 'sources/';
    case 'parks':
      return 'parks/';
    case 'tours':
      return 'tours/';
    case 'place':
      return `place/${focus.id}/`;
    case 'tour':
      return `tour/${focus.id}/${focus.stop}/`;
    case 'crossing':
      return 'cross/';
  }
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

function readSection(hash: string): string | null {
  const id = hash.slice(1);
  return slug.test(id) && id.length <= 64 ? id : null;
}

/** A reader's own tour is nothing without what it holds. */
function readTour(reader: Reader, id: string, stop: string): Focus {
  if (id !== ownTourId) return { kind: 'tour', id, stop };
  const packed = readPacked(reader);
  if (packed !== null) return { kind: 'tour', id, stop, packed };
  if (!reader.query.has('t')) damaged(reader, 't');
  return region;
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
  if (kind === 'parks' && id === undefined) return { kind };
  if (kind === 'tours' && id === undefined) return { kind };
  if (kind === 'cross' && id === undefined) {
    return { kind: 'crossing', from: readEnd(reader, 'from'), to: readEnd(reader, 'to'), at: readTime(reader) };
  }
  if (kind === 'place' && id !== undefined && stop === undefined) return { kind, id, section: readSection(hash) };
  if (kind === 'tour' && id !== undefined && stop !== undefined) return readTour(reader, id, stop);
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
    compare: readCompare(reader),
    overlay: readOverlay(reader),
    filter: readFilter(reader),
    theme: readTheme(reader),
  };
  return { view, problems: reader.problems };
}

/** The question of the planner without its time, which is typed digit by digit. */
function endsOf(focus: Focus): string {
  return focus.kind === 'crossing' ? `${focus.from ?? ''} ${focus.to ?? ''}` : '';
}

/** Push what a person decided, replace what a hand dragged. */
export function historyMode(before: View, after: View): 'push' | 'replace' | 'none' {
  if (format(before) === format(after)) return 'none';
  const decided = before.locale !== after.locale || focusPath(before.focus) !== focusPath(after.focus) || endsOf(before.focus) !== endsOf(after.focus);
  return decided ? 'push' : 'replace';
}

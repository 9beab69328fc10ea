import { exactly, type Key, type Query, toKey, toQuery } from './find-keys.ts';
import { forgiving, type Spellings, spellingsOf } from './find-slips.ts';
import { fold, type Variants } from './fold.ts';
import type { LonLat } from './geography.ts';

/** What can be found, in the order groups are shown when they match equally well. */
export const foundKinds = ['point', 'port', 'place', 'station', 'tour', 'section'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** One thing to find. `link` is the part of its address after the language. */
export type SearchEntry = {
  readonly kind: FoundKind;
  /** Of a place or station its own id, as links write it; of anything else its link. */
  readonly id: string;
  readonly title: string;
  /** What stands under the title: another name, the lines of a station, or the place a section belongs to. */
  readonly under: string;
  readonly link: string;
  readonly point: LonLat | null;
  /** Other names as they are written, to be shown where one of them is what answers. */
  readonly called?: readonly string[];
  /** Every name it goes by, folded. */
  readonly keys: readonly string[];
};

/** `variants` maps Traditional characters to the Simplified ones that the keys are written in. */
export type SearchIndex = { readonly entries: readonly SearchEntry[]; readonly variants: Variants };

export type Found = { readonly entry: SearchEntry; readonly score: number };

/** An entry with its keys; `all` holds every spelling, so that most entries are passed over by one look. */
type Ready = { readonly entry: SearchEntry; readonly keys: readonly Key[]; readonly all: string };
type Prepared = { readonly entries: readonly Ready[]; spellings: Spellings | null };

/** An index never changes, so it is made ready once. */
const held = new WeakMap<SearchIndex, Prepared>();

function prepared(index: SearchIndex): Prepared {
  const known = held.get(index);
  if (known) return known;
  const entries = index.entries.map((entry) => {
    const keys = entry.keys.map(toKey);
    return { entry, keys, all: keys.map(({ joined, initials }) => `${joined}\n${initials}`).join('\n') };
  });
  const made: Prepared = { entries, spellings: null };
  held.set(index, made);
  return made;
}

function passedOver({ all }: Ready, { joined, words }: Query): boolean {
  return !all.includes(joined) && !(words.length > 1 && words.every((word) => all.includes(word)));
}

const weight: Readonly<Record<FoundKind, number>> = { point: 5, port: 4, place: 3, station: 2, tour: 1, section: 0 };

/** Squared degrees, north–south and east–west alike at this latitude: only for putting equals in order. */
function near(point: LonLat | null, from: LonLat | null): number {
  if (!point || !from) return Number.POSITIVE_INFINITY;
  return ((point[0] - from[0]) * 0.924) ** 2 + (point[1] - from[1]) ** 2;
}

/** The best any key reaches. The first is the printed name; by any other a thing is found a little later. */
function best({ entry, keys }: Ready, value: (key: Key) => number): number {
  let top = 0;
  for (let at = 0; at < keys.length; at += 1) top = Math.max(top, value(keys[at]!) - (at === 0 ? 0 : 0.5));
  return top > 0 ? top + weight[entry.kind] : 0;
}

/** The `most` best in order, without sorting the rest; equals stay in the order of the index. */
function topOf(entries: readonly Ready[], score: (one: Ready, at: number) => number, from: LonLat | null, most: number): readonly Found[] {
  const top: { readonly found: Found; readonly away: number }[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const one = entries[index]!;
    const value = score(one, index);
    const last = top[most - 1];
    if (value <= 0 || (last && value < last.found.score)) continue;
    const away = near(one.entry.point, from);
    const at = top.findIndex(({ found, away: other }) => value > found.score || (value === found.score && away < other));
    top.splice(at < 0 ? top.length : at, 0, { found: { entry: one.entry, score: value }, away });
    top.length = Math.min(top.length, most);
  }
  return top.map(({ found }) => found);
}

/**
 * What answers `query`, best first; equals by nearness to `from` (`[lon, lat]`, WGS-84).
 * Slips are forgiven only where nothing answers literally, so that a right word is never drowned in near misses.
 */
export function search(index: SearchIndex, query: string, from: LonLat | null = null, most = 12): readonly Found[] {
  const text = fold(query.slice(0, 80), index.variants);
  if (text === '') return [];
  const wanted = toQuery(text);
  const all = prepared(index);
  const exact = topOf(all.entries, (one) => (passedOver(one, wanted) ? 0 : best(one, (key) => exactly(key, wanted))), from, most);
  if (exact.length > 0) return exact;
  all.spellings ??= spellingsOf(all.entries.map(({ keys }) => keys));
  const values = forgiving(all.spellings, wanted);
  return values ? topOf(all.entries, ({ entry }, at) => (values[at]! > 0 ? values[at]! + weight[entry.kind] : 0), from, most) : [];
}

/** The part of an index that holds only some kinds. */
export function only({ entries, variants }: SearchIndex, kinds: readonly FoundKind[]): SearchIndex {
  return { entries: entries.filter(({ kind }) => kinds.includes(kind)), variants };
}

/** The same things kind by kind, the kind of the best first. */
export function grouped(found: readonly Found[]): readonly (readonly [FoundKind, readonly Found[]])[] {
  const kinds = [...new Set(found.map(({ entry }) => entry.kind))];
  return kinds.map((kind) => [kind, found.filter(({ entry }) => entry.kind === kind)] as const);
}

import { isHan } from './fold.ts';

/** A name made ready for comparing, once an index. */
export type Key = { readonly text: string; readonly joined: string; readonly words: readonly string[]; readonly initials: string };

/** What is asked for, in the same form. */
export type Query = Key & { readonly startsHan: boolean };

export function toKey(text: string): Key {
  const words = text.split(' ');
  return { text, joined: words.join(''), words, initials: words.length > 1 ? words.map((word) => word[0] ?? '').join('') : '' };
}

export function toQuery(text: string): Query {
  return { ...toKey(text), startsHan: isHan(text) };
}

/** How well a key answers a query, 0 for not at all. Longer keys answer a little less well than shorter ones. */
function literal(key: string, query: string, startsHan: boolean): number {
  const at = key.indexOf(query);
  if (at < 0) return 0;
  const spare = Math.min(9, (key.length - query.length) / 4);
  if (at === 0) return key.length === query.length ? 100 : 90 - spare;
  if (key[at - 1] === ' ') return 75 - spare;
  return startsHan || query.length > 3 ? 60 - spare : 0;
}

/** First letters of the words of a name: `lmc`, `hsitp`. */
function initials(key: Key, { joined }: Query): number {
  if (joined.length < 2 || joined.length > 6 || !key.initials.startsWith(joined)) return 0;
  return key.initials.length === joined.length ? 70 : 55;
}

/** Every word of the query begins some word of the key, in any order. */
function scattered(key: Key, { words }: Query): number {
  return words.length > 1 && words.every((part) => key.words.some((word) => word.startsWith(part))) ? 58 : 0;
}

/** How well a key answers without any slip; with or without spaces: `lowu`, `lo wu` and `Lo-Wu` are one name. */
export function exactly(key: Key, query: Query): number {
  const told = literal(key.text, query.text, query.startsHan);
  if (told > 0) return told;
  return Math.max(literal(key.joined, query.joined, query.startsHan) * 0.95, initials(key, query), scattered(key, query));
}

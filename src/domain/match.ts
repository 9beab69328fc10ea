import { locales, type Texts } from './locale.ts';

/** Something that can be found by one of its names. */
export type Named = { readonly id: string; readonly names: Texts };

/** What is left when spelling does not count: no case, accents, spaces or punctuation. */
function plain(text: string): string {
  return text.normalize('NFKD').toLowerCase().replaceAll(/[\p{M}\p{P}\p{S}\s]/gu, '');
}

/** 0 for the name itself, 1 at its beginning, 2 at the beginning of a word, 3 anywhere; `null` not at all. */
function closeness(name: string, wanted: string): number | null {
  const whole = plain(name);
  if (whole === wanted) return 0;
  if (whole.startsWith(wanted)) return 1;
  if (name.split(/[\s/／–-]+/).some((word) => plain(word).startsWith(wanted))) return 2;
  return whole.includes(wanted) ? 3 : null;
}

/** The things that are called something like `query` in any of the three scripts, likest first; equal ones keep their order. */
export function matchNames<T extends Named>(query: string, things: readonly T[], limit = 8): readonly T[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  return things
    .map((thing) => ({ thing, score: Math.min(...locales.map((locale) => closeness(thing.names[locale], wanted) ?? Infinity)) }))
    .filter(({ score }) => score < Infinity)
    .toSorted((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ thing }) => thing);
}

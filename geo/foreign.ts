import { readFileSync } from 'node:fs';

export type ChineseLocale = 'zh-Hant' | 'zh-Hans';

type List = { readonly characters: ReadonlySet<string>; readonly words: readonly RegExp[] };

/**
 * A list has two parts with an empty line between: characters, then words separated by white space.
 * A word may look at its neighbours (`货柜(?!码头)`), so that names and chance meetings raise no alarm.
 */
function listOf(locale: ChineseLocale): List {
  const text = readFileSync(new URL(`words/not-in-${locale.toLowerCase()}.txt`, import.meta.url), 'utf8');
  const [characters = '', words = ''] = text.split(/\n\n/, 2);
  return { characters: new Set(characters.replaceAll(/\s/g, '')), words: words.split(/\s+/).filter(Boolean).map((word) => new RegExp(word, 'gu')) };
}

const lists: Readonly<Record<ChineseLocale, List>> = { 'zh-Hant': listOf('zh-Hant'), 'zh-Hans': listOf('zh-Hans') };

/** What betrays text of the other Chinese edition: single characters, then words and marks, each once. */
export function foreignWords(text: string, locale: ChineseLocale): readonly string[] {
  const { characters, words } = lists[locale];
  const leaked = Array.from(text).filter((character) => characters.has(character));
  return [...new Set([...leaked, ...words.flatMap((word) => text.match(word) ?? [])])];
}

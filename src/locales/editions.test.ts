import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foreignWords } from '../../geo/foreign.ts';

/** Every text of one edition, functions with the text written in them. */
function spoken(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(spoken) : [];
}

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /(?<!\.test)\.ts$/.test(name));
const modules = await Promise.all(files.map(async (name) => Object.values((await import(/* @vite-ignore */ new URL(name, import.meta.url).href)) as Record<string, unknown>)));
const editions = modules.flat().filter((value): value is Record<'zh-Hant' | 'zh-Hans', unknown> => value !== null && typeof value === 'object' && 'zh-Hant' in value && 'zh-Hans' in value);

describe('the interface', () => {
  it('has texts in both Chinese editions', () => expect(editions.length).toBeGreaterThan(0));
  it.each(['zh-Hant', 'zh-Hans'] as const)('speaks %s with no word of the other Chinese edition', (locale) => {
    // The languages name themselves, each in its own characters.
    const texts = editions.flatMap((edition) => spoken(edition[locale])).filter((text) => !/^(?:繁體|简体)/.test(text));
    expect(texts.flatMap((text) => foreignWords(text, locale).map((word) => `${word} in “${text}”`))).toEqual([]);
  });
});

import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { markRuns, runsOf } from './foreign.ts';
import { locales } from './locale.ts';

test('a Chinese name in an English sentence is a run of its own', () => {
  expect(runsOf('Wang Wei (王衛), born in Shanghai', 'en')).toEqual([
    { text: 'Wang Wei (', lang: null },
    { text: '王衛', lang: 'zh' },
    { text: '), born in Shanghai', lang: null },
  ]);
});

test('a Latin name in a Chinese sentence is none, four words are', () => {
  expect(runsOf('由 Lalamove 與 MTR 營運', 'zh-Hant')).toEqual([{ text: '由 Lalamove 與 MTR 營運', lang: null }]);
  expect(runsOf('據 Hong Kong Business Wire 報道', 'zh-Hant')).toContainEqual({ text: 'Hong Kong Business Wire', lang: 'en' });
});

test('tags and what stands in them are left alone', () => {
  expect(markRuns('<p><a href="~/place/王/">王衛</a> said</p>', 'en')).toBe('<p><a href="~/place/王/"><span lang="zh">王衛</span></a> said</p>');
});

test('nothing is lost or added', () => {
  assert(property(string({ unit: 'grapheme' }), constantFrom(...locales), (text, locale) => runsOf(text, locale).map((run) => run.text).join('') === text));
});

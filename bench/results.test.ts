import { expect, test } from 'vitest';
import { replaceSection, table } from './results.ts';

test('a part replaces its own section and no other', () => {
  const first = replaceSection(replaceSection('# Results\n', 'fast', 'one'), 'scale', 'two');
  const again = replaceSection(first, 'fast', 'three');
  expect(again).toContain('<!-- begin fast -->\nthree\n<!-- end fast -->');
  expect(again).toContain('<!-- begin scale -->\ntwo\n<!-- end scale -->');
  expect(again).not.toContain('one');
  expect(replaceSection(again, 'fast', 'three')).toBe(again);
});

test('a table has as many cells in its rule as in its head', () => {
  expect(table(['what', 'a', 'b'], [['x', '1', '2']])).toBe('| what | a | b |\n| --- | --: | --: |\n| x | 1 | 2 |');
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const statement = readFileSync(path.join(root, 'ACCESSIBILITY.md'), 'utf8');

/** Levels A and AA of WCAG 2.2 (4.1.1 was removed): guideline, criteria. */
const criteria: readonly string[] = [
  ['1.1', [1]], ['1.2', [1, 2, 3, 4, 5]], ['1.3', [1, 2, 3, 4, 5]], ['1.4', [1, 2, 3, 4, 5, 10, 11, 12, 13]],
  ['2.1', [1, 2, 4]], ['2.2', [1, 2]], ['2.3', [1]], ['2.4', [1, 2, 3, 4, 5, 6, 7, 11]], ['2.5', [1, 2, 3, 4, 7, 8]],
  ['3.1', [1, 2]], ['3.2', [1, 2, 3, 4, 6]], ['3.3', [1, 2, 3, 4, 7, 8]], ['4.1', [2, 3]],
].flatMap(([guideline, numbers]) => (numbers as number[]).map((number) => `${guideline as string}.${number}`));

it('speaks of each of the 55 criteria once, in their order', () => {
  expect(criteria).toHaveLength(55);
  expect([...statement.matchAll(/^\| (\d\.\d\.\d+) .* \| (met|to be confirmed|in part|none here) \|/gm)].map(([, number]) => number)).toEqual(criteria);
});

it('names only tests that are there', () => {
  const named = [...new Set([...statement.matchAll(/\b(?:tests|sight|src)\/[\w./-]+\.tsx?\b/g)].map(([file]) => file))];
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

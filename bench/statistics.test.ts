import { expect, test } from 'vitest';
import { median, percentile, ratio } from './statistics.ts';

test('a median is in the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a percentile is a value that was measured', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(percentile(hundred, 0.98)).toBe(98);
  expect(percentile(hundred, 1)).toBe(100);
  expect(percentile([7], 0.98)).toBe(7);
});

test('a ratio compares within each round, so that a slow round weighs no more than a quick one', () => {
  expect(ratio([10, 100, 30], [10, 50, 10])).toBe(2);
  expect(ratio([10, 20], [0, 10])).toBe(2);
  expect(ratio([], [])).toBeNaN();
});

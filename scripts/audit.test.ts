import { expect, it } from 'vitest';
import { graveFlaws } from './audit.mjs';

it('tells only grave flaws', () => {
  const vulnerabilities = { a: { severity: 'critical', range: '<1.2.3' }, b: { severity: 'low', range: '*' } };
  expect(graveFlaws(JSON.stringify({ vulnerabilities }))).toEqual(['a <1.2.3 has a known flaw (critical): see npm audit.']);
  expect(graveFlaws(JSON.stringify({ vulnerabilities: {} }))).toEqual([]);
});

it('does not take silence for a clean bill', () => {
  expect(graveFlaws('')).toBeNull();
  expect(graveFlaws('{"message":"405 Method Not Allowed","error":{"summary":""}}')).toBeNull();
  expect(graveFlaws('<html>')).toBeNull();
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchNames } from './match.ts';

const thing = (id: string, en: string, hant: string, hans: string) => ({ id, names: { en, 'zh-Hant': hant, 'zh-Hans': hans } });
const things = [thing('wai', 'Sha Tin Wai', '沙田圍', '沙田围'), thing('st', 'Sha Tin', '沙田', '沙田'), thing('lw', 'Lo Wu / Luohu', '羅湖', '罗湖'), thing('baoan', 'Bao’an Center', '寶安中心', '宝安中心')];
const ids = (query: string) => matchNames(query, things).map(({ id }) => id);

describe('matchNames', () => {
  it.each([
    ['sha tin', ['st', 'wai']],
    ['SHATIN', ['st', 'wai']],
    ['沙田圍', ['wai']],
    ['罗湖', ['lw']],
    ['luohu', ['lw']],
    ["bao'an", ['baoan']],
    ['wu', ['lw']],
    ['  ', []],
    ['zzz', []],
  ])('finds by “%s”', (query, expected) => expect(ids(query)).toEqual(expected));

  it('never throws, and never answers more than asked', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => { expect(matchNames(query, things, 2).length).toBeLessThanOrEqual(2); }));
  });
});

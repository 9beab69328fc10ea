import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search, type SearchEntry, type SearchIndex } from './find.ts';
import { answering, fold, matchIn } from './fold.ts';

const variants = { 羅: '罗', 綫: '线', 線: '线', 灣: '湾', 皇: '皇', 崗: '岗' };
const entry = (title: string, kind: SearchEntry['kind'], others: readonly string[] = [], point: SearchEntry['point'] = null): SearchEntry => ({
  kind, id: title, title, under: '', link: `place/${title}/`, point, keys: [title, ...others].map((name) => fold(name, variants)),
});
const index: SearchIndex = {
  variants,
  entries: [
    entry('Lo Wu / Luohu', 'port', ['羅湖', 'lwcp'], [114.11, 22.53]),
    entry('Lok Ma Chau Spur Line / Futian', 'port', ['Futian Port', '福田口岸'], [114.065, 22.516]),
    entry('Lo Wu station', 'station', ['羅湖站'], [114.113, 22.528]),
    entry('Shenzhen Bay Port', 'port', ['深圳灣口岸'], [113.94, 22.5]),
    entry('Futian', 'station', ['福田'], [114.05, 22.54]),
    entry('E-Hub', 'place', [], [113.9, 22.52]),
    entry('Hong Kong Park', 'place', ['河套香港园区'], [114.08, 22.52]),
  ],
};
const first = (query: string) => search(index, query)[0]?.entry.title;

describe('search', () => {
  it.each([
    ['lo wu', 'Lo Wu / Luohu'],
    ['LOWU', 'Lo Wu / Luohu'],
    ['luohu', 'Lo Wu / Luohu'],
    ['羅湖', 'Lo Wu / Luohu'],
    ['罗湖', 'Lo Wu / Luohu'],
    ['罗湖站', 'Lo Wu station'],
    ['lmc', 'Lok Ma Chau Spur Line / Futian'],
    ['futian port', 'Lok Ma Chau Spur Line / Futian'],
    ['futian', 'Futian'],
    ['spur line', 'Lok Ma Chau Spur Line / Futian'],
    ['line spur', 'Lok Ma Chau Spur Line / Futian'],
    ['shenzen bay', 'Shenzhen Bay Port'],
    ['深圳湾', 'Shenzhen Bay Port'],
    ['ehub', 'E-Hub'],
    ['é-hüb', 'E-Hub'],
    ['hkp', 'Hong Kong Park'],
    ['hong kpng park', 'Hong Kong Park'],
  ])('%s finds %s first', (query, title) => expect(first(query)).toBe(title));

  it('finds nothing where nothing is meant', () => {
    for (const query of ['', '   ', '///', 'qqqq', '東京']) expect(search(index, query)).toEqual([]);
  });

  it('puts the nearest of equals first', () => {
    const twins: SearchIndex = { variants, entries: [entry('Central', 'station', [], [114.15, 22.28]), entry('Central', 'station', [], [114.05, 22.54])] };
    expect(search(twins, 'central', [114.05, 22.55])[0]?.entry.point).toEqual([114.05, 22.54]);
    expect(search(twins, 'central', [114.15, 22.3])[0]?.entry.point).toEqual([114.15, 22.28]);
  });

  it('never throws, and folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text, variants), variants)).toBe(fold(text, variants));
      expect(search(index, text).length).toBeLessThanOrEqual(12);
    }), { numRuns: 3000 });
  });

  it('marks what was typed', () => {
    expect(matchIn('羅湖口岸', '罗湖', variants)).toEqual([0, 2]);
    expect(matchIn('Lo Wu / Luohu', 'luo', variants)).toEqual([8, 11]);
    expect(matchIn('Lo Wu', 'futian', variants)).toBeNull();
  });

  it('says by which of its names a thing was found', () => {
    const names = ['皇崗口岸', 'New Lok Ma Chau hall', 'Lok Ma Chau'];
    expect(answering(names, 'lok ma', variants)).toBe('Lok Ma Chau');
    expect(answering(names, 'chau hall', variants)).toBe('New Lok Ma Chau hall');
    expect(answering(names, '皇岗', variants)).toBe('皇崗口岸');
    expect(answering(names, 'futian', variants)).toBeNull();
    expect(answering(names, '', variants)).toBeNull();
  });

  it('answers 10,000 entries within a keystroke', () => {
    const many: SearchIndex = { variants, entries: Array.from({ length: 10_000 }, (_, n) => entry(`Some place number ${n}`, 'place', [`第${n}處`, `mou zhong di fang ${n}`])) };
    search(many, 'made ready once');
    const queries = ['s', 'some', 'number 77', 'mzdf', '第88', 'plcae', 'plcae numbre 5', 'mou zhong fdi'];
    const spent = queries.map((query) => {
      // Time of this thread, not of the clock: a busy machine must not fail it.
      const before = process.cpuUsage();
      for (let times = 0; times < 5; times += 1) search(many, query);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 5000;
    });
    // Milliseconds. The median is held to the 10 ms asked for, with room for a slower machine.
    expect(spent.toSorted((a, b) => a - b)[4]).toBeLessThan(20);
  });
});

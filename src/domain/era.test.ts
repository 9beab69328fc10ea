import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, eraStart, firstYear, lastYear, momentsOf, phase, precision, riverCourse, type Validity, visible, yearOf } from './era.ts';

const year = fc.integer({ min: 1900, max: 2100 });
const date = fc
  .tuple(year, fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 28 })))))
  .map(([y, rest]) => [y, ...(rest ? [rest[0], ...(rest[1] === null ? [] : [rest[1]])] : [])].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'));
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

/** As `geo/check-years.ts` lets through: announced ≤ from ≤ to. */
export const validity: fc.Arbitrary<Validity> = fc
  .record({ dates: fc.array(date, { minLength: 3, maxLength: 3 }), which: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), status: optional(fc.constantFrom('built', 'planned')) })
  .map(({ dates, which, status }) => {
    const [a, b, c] = dates.toSorted((x, y) => yearOf(x) - yearOf(y));
    return { announced: which[0] && which[1] ? a : undefined, from: which[1] ? b : undefined, to: which[2] ? c : undefined, status };
  });

describe('eraStart', () => {
  const changes = ({ announced, from, to }: Validity) => [announced, from, to].flatMap((told) => (told === undefined ? [] : [yearOf(told)]));
  const shown = fc.integer({ min: firstYear, max: lastYear });

  it('is a year in which everything of the sheet stands as in the year shown, and the river runs as it does', () => {
    fc.assert(
      fc.property(fc.array(validity, { maxLength: 6 }), shown, (things, y) => {
        const start = eraStart({ zones: things.flatMap(changes) }, 'zones', y)!;
        expect(start).toBeLessThanOrEqual(y);
        expect(things.map((thing) => phase(thing, start))).toEqual(things.map((thing) => phase(thing, y)));
        expect(riverCourse(start)).toBe(riverCourse(y));
      }),
    );
  });

  it('is the year itself for a sheet of which nothing is told, and leaves today alone', () => {
    expect(eraStart({}, 'flows', 2019)).toBe(2019);
    expect(eraStart({ rail: [2018] }, 'rail', null)).toBeNull();
    expect(eraStart({ rail: [2018] }, 'rail', 2026)).toBe(2018);
  });
});

describe('phase', () => {
  it('passes each phase once, in order', () => {
    const order = { before: 0, planned: 1, built: 2, closed: 3 };
    fc.assert(
      fc.property(validity, (thing) => {
        const phases = Array.from({ length: 201 }, (_, at) => phase({ ...thing, status: 'built' }, 1900 + at));
        const ranks = phases.map((name) => order[name]);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  it('never calls a plan built', () => {
    fc.assert(fc.property(validity, year, (thing, y) => {
      expect(phase({ ...thing, status: 'planned' }, y)).not.toBe('built');
    }));
  });

  it('shows nothing after its end and nothing before it was decided', () => {
    fc.assert(
      fc.property(validity, year, (thing, y) => {
        if (thing.to !== undefined && yearOf(thing.to) <= y) expect(visible(thing, y)).toBe(false);
        const since = thing.announced ?? thing.from;
        if (since !== undefined && yearOf(since) > y) expect(visible(thing, y)).toBe(false);
      }),
    );
  });

  it('lets its own status speak for today', () => {
    fc.assert(fc.property(validity, (thing) => {
      expect(phase(thing, null)).toBe(thing.status ?? 'built');
    }));
  });

  it('reads a year as its last day', () => {
    expect(phase({ from: '1997-07-01' }, 1996)).toBe('before');
    expect(phase({ from: '1997-07-01' }, 1997)).toBe('built');
    expect(phase({ to: '1997-07-01' }, 1997)).toBe('closed');
    expect(phase({ announced: '2017-01-03', from: '2025-12-22' }, 2020)).toBe('planned');
  });
});

describe('the river', () => {
  it('has its old course until 1996, its present one from 2007 on and today', () => {
    expect([1980, 1996, 1997, 2006, 2007, 2035, null].map(riverCourse)).toEqual(['old', 'old', 'between', 'between', 'today', 'today', 'today']);
  });
});

describe('moments', () => {
  const moments = [{ date: '1989-12-29' }, { date: '1997-04' }, { date: '1997-07-01' }, { date: '2035' }];
  it('leads from any year to the one before and after', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstYear, max: lastYear }), (y) => {
        const { last, next } = around(moments, y);
        expect(last === null || yearOf(last.date) < y).toBe(true);
        expect(next === null || yearOf(next.date) > y).toBe(true);
        expect(momentsOf(moments, y).every(({ date: at }) => yearOf(at) === y)).toBe(true);
      }),
    );
    expect(around(moments, 1997)).toEqual({ last: moments[0], next: moments[3] });
  });
  it('is as exact as it is written', () => expect(['1997', '1997-04', '1997-07-01'].map(precision)).toEqual(['year', 'month', 'day']));
});

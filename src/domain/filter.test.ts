import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything, passes, settleFilter, shownPlaces } from './filter.ts';
import { filterText, parseFilter } from './link-filter.ts';
import { type Place, placeKinds } from './place.ts';

const place = (more: Partial<Place>): Place => ({
  id: 'x', kind: 'park', group: 'hetao', side: 'hong-kong', validity: [], layer: 'places', names: { en: 'X', 'zh-Hant': 'X', 'zh-Hans': 'X' }, short: { en: 'X', 'zh-Hant': 'X', 'zh-Hans': 'X' },
  point: [114.08, 22.52], bbox: null, accuracyM: 20, approximate: false, area: null, port: null, nearestPort: null, ...more,
});

const filters = fc.record({
  kinds: fc.subarray([...placeKinds]),
  side: fc.option(fc.constantFrom('hong-kong' as const, 'shenzhen' as const)),
  open: fc.boolean(),
  within: fc.option(fc.record({ km: fc.double({ min: 0, max: 300, noNaN: true }), at: fc.tuple(fc.double({ min: 113.7, max: 114.5, noNaN: true }), fc.double({ min: 22.15, max: 22.85, noNaN: true })) })),
});
const places = fc.array(fc.record({ kind: fc.constantFrom(...placeKinds), side: fc.constantFrom('hong-kong' as const, 'shenzhen' as const, 'both' as const), point: fc.option(fc.tuple(fc.double({ min: 113.7, max: 114.5, noNaN: true }), fc.double({ min: 22.15, max: 22.85, noNaN: true }))) }).map(place));

describe('a filter', () => {
  it('is read as it was written, and asks nothing where it says nothing', () => {
    fc.assert(
      fc.property(filters, (asked) => {
        const filter = settleFilter(asked);
        if (filter) expect(parseFilter(filterText(filter))).toEqual({ filter, whole: true });
        else expect(asked).toMatchObject({ kinds: [], side: null, open: false, within: null });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads anything, and what it read it writes the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('port', 'park.zone', 'open', 'shenzhen', '5km/22.5/114', '1e9km/0/0', '', '__proto__'), { maxLength: 12 }).map((parts) => parts.join(','))), (text) => {
        const { filter } = parseFilter(text);
        expect(filter && parseFilter(filterText(filter)).filter).toEqual(filter);
      }),
      { numRuns: 20_000 },
    );
  });

  it('never lets more through when it asks more', () => {
    fc.assert(
      fc.property(places, filters, filters, (all, one, other) => {
        const both = { kinds: one.kinds, side: one.side ?? other.side, open: one.open || other.open, within: one.within ?? other.within };
        const loose = shownPlaces(all, one, 1, null);
        expect(shownPlaces(all, both, 1, null).every((kept) => loose.includes(kept))).toBe(true);
        expect(shownPlaces(all, settleFilter(everything), 1, null)).toEqual(all);
      }),
    );
  });

  it('measures along the ground: 0.01° of latitude is about 1.11 km', () => {
    const at = [114.08, 22.53] as const;
    expect(passes(place({}), { ...everything, within: { km: 1.2, at } }, 1)).toBe(true);
    expect(passes(place({}), { ...everything, within: { km: 1.1, at } }, 1)).toBe(false);
    expect(passes(place({ point: null }), { ...everything, within: { km: 100, at } }, 1)).toBe(false);
  });

  it('keeps what belongs to both banks on either', () => {
    expect(passes(place({ side: 'both' }), { ...everything, side: 'shenzhen' }, 1)).toBe(true);
    expect(passes(place({ side: 'hong-kong' }), { ...everything, side: 'shenzhen' }, 1)).toBe(false);
  });

  it('asks for open ports only where there is a clock and the year is this one', () => {
    const open = { ...everything, open: true };
    expect(passes(place({}), open, 1)).toBe(false);
    expect(passes(place({}), open, 0)).toBe(true);
    expect(passes(place({}), open, 1, 1990)).toBe(true);
  });

  it('leaves out what does not stand in the year, until one part of it does', () => {
    const grown = place({ validity: [{ from: '2010' }, { from: '2021' }] });
    expect(shownPlaces([grown], null, 1, 2009)).toEqual([]);
    expect(shownPlaces([grown], null, 1, 2010)).toEqual([grown]);
    expect(shownPlaces([grown], null, 1, null)).toEqual([grown]);
  });
});

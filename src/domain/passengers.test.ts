import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedIn, countedYears, everyYear, flowRadius, flowScale, flowYear, isPartYear, latestFullYear, type YearCount } from './passengers.ts';
import type { Place } from './place.ts';

const count = (year: number, more: Partial<YearCount> = {}): YearCount => ({
  year, total: 1, arrivals: null, departures: null, from: null, until: null, about: false, source: 's', ...more,
});
const port = (id: string, opened: string | null, passengers?: Record<number, number>) => ({ id, port: { opened, ...(passengers && { passengers }) } }) as unknown as Place;
const ids = (places: readonly Place[]) => places.map(({ id }) => id);

describe('circles', () => {
  const zooms = fc.double({ min: 6, max: 18, noNaN: true });
  const crowds = fc.integer({ min: 1, max: 300_000_000 });
  it('have areas in proportion to the passengers, at every zoom', () => {
    fc.assert(
      fc.property(zooms, crowds, crowds, (zoom, a, b) => {
        const areas = (flowRadius(a, zoom) / flowRadius(b, zoom)) ** 2;
        expect(areas / (a / b)).toBeCloseTo(1, 9);
      }),
    );
  });
  it('never shrink while the map grows', () => {
    fc.assert(
      fc.property(zooms, zooms, crowds, (a, b, crowd) => {
        expect(flowRadius(crowd, Math.max(a, b))).toBeGreaterThanOrEqual(flowRadius(crowd, Math.min(a, b)));
      }),
    );
  });
  it.each(flowScale)('have the radius of the style at zoom %d', (zoom, pixels) => expect(flowRadius(1e6, zoom)).toBeCloseTo(pixels, 9));
  it('are none for nobody', () => expect(flowRadius(0, 11)).toBe(0));
});

describe('years', () => {
  it('run without a gap from the first count to the last year', () => {
    expect(everyYear([count(2012), count(2014)], 2016).map((row) => [row.year, 'total' in row])).toEqual([[2012, true], [2013, false], [2014, true], [2015, false], [2016, false]]);
  });
  it('are parts where a first or last day is told', () => {
    expect([count(2026, { until: '2026-03-08' }), count(2018, { from: '2018-09-23' }), count(2025)].map(isPartYear)).toEqual([true, true, false]);
  });
  it('follow the view, else the last full one', () => expect([flowYear(2019), flowYear(null)]).toEqual([2019, latestFullYear]));
});

describe('ports in a year', () => {
  const places = [
    port('busy', null, { 2019: 5, 2025: 7 }), port('quiet', '1985', { 2019: 3, 2025: 0 }), port('new', '2026-10-12', { 2025: 1 }), port('untold', null), { id: 'park', port: null } as unknown as Place,
  ];
  it('are drawn, without anyone, or unknown; those not open yet are none of these', () => {
    const { drawn, nobody, unknown } = countedIn(places, 2025);
    expect([ids(drawn), ids(nobody), ids(unknown)]).toEqual([['busy'], ['quiet'], ['untold']]);
  });
  it('are all unknown in a year nobody counted', () => expect(ids(countedIn(places, 2014).unknown)).toEqual(['busy', 'quiet', 'untold']));
  it('tell which years were counted, latest first', () => expect(countedYears(places)).toEqual([2025, 2019]));
});

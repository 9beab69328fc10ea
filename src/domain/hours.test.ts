import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hongKongDate, hongKongMinutes, hongKongTime, instantOf, toTime } from './clock.ts';
import { type Hours, isOpen, printHours } from './hours.ts';

const at = (time: string) => instantOf(`2026-11-24T${time}`);
const day: Hours = [['06:30', '22:30']];
const late: Hours = [['05:15', '24:15']];

describe('isOpen', () => {
  it.each([
    ['06:29', 'closed', '06:30'],
    ['06:30', 'open', '22:30'],
    ['21:29', 'open', '22:30'],
    ['21:30', 'closing', '22:30'],
    ['22:29', 'closing', '22:30'],
    ['22:30', 'closed', '06:30'],
    ['23:59', 'closed', '06:30'],
    ['00:01', 'closed', '06:30'],
  ])('at %s in Hong Kong a port of 06:30–22:30 is %s', (time, state, change) => {
    expect(isOpen(day, at(time))).toMatchObject({ state, change });
  });

  it('stays open past midnight', () => {
    expect(isOpen(late, at('00:10'))).toMatchObject({ state: 'closing', change: '00:15', minutes: 5 });
    expect(isOpen(late, at('00:15'))).toMatchObject({ state: 'closed', change: '05:15' });
  });

  it('closes at 24:00, not at 00:00', () => expect(isOpen([['06:30', '24:00']], at('23:00')).change).toBe('24:00'));

  it('never closes when it is open all day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4e12 }), (now) => { expect(isOpen([['00:00', '24:00']], now)).toEqual({ state: 'open', change: null, minutes: null }); }));
  });

  it('counts minutes that lead to the other state, whatever the instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom(day, late), (now, hours) => {
        const { state, minutes } = isOpen(hours, now);
        const after = isOpen(hours, now + (minutes ?? 0) * 60_000);
        expect(after.state === 'closed').toBe(state !== 'closed');
      }),
    );
  });

  it('is the same a day later: Hong Kong has no summer time', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4e12 }), (now) => { expect(hongKongMinutes(now + 86_400_000)).toBe(hongKongMinutes(now)); }));
  });

  const festival = [{ from: '2026-12-31', to: '2027-01-01', hours: [['00:00', '24:00']] }] as const;

  it('keeps special hours on their days, and the daily ones on the others', () => {
    const eve = (time: string) => isOpen(day, instantOf(time), festival);
    expect(eve('2026-12-30T22:31')).toMatchObject({ state: 'closed', change: '00:00', minutes: 89 });
    expect(eve('2026-12-31T22:31').state).toBe('open');
    expect(eve('2027-01-01T23:10')).toMatchObject({ state: 'closing', change: '24:00' });
    expect(eve('2027-01-02T00:00')).toMatchObject({ state: 'closed', change: '06:30' });
  });

  it('knows a day without opening', () => {
    const shut = [{ from: '2026-11-25', to: '2026-11-26', hours: [] }] as const;
    expect(isOpen(day, instantOf('2026-11-24T22:31'), shut)).toEqual({ state: 'closed', change: null, minutes: 3359 });
    expect(isOpen([['00:00', '24:00']], instantOf('2026-11-24T23:30'), shut)).toMatchObject({ state: 'closing', change: '24:00' });
  });

  it('says the same to a reader in any time zone', () => {
    const own = process.env['TZ'];
    const zones = ['Asia/Hong_Kong', 'America/New_York', 'Europe/London', 'Pacific/Kiritimati', 'Pacific/Marquesas'];
    const told = (now: number) =>
      zones.map((zone) => {
        process.env['TZ'] = zone;
        return JSON.stringify([new Date(now).getTimezoneOffset() > -900, isOpen(day, now), isOpen(late, now, festival), hongKongDate(now), hongKongTime(now)]);
      });
    fc.assert(fc.property(fc.integer({ min: 0, max: 4e12 }), (now) => { expect(new Set(told(now)).size).toBe(1); }), { numRuns: 300 });
    process.env['TZ'] = own ?? '';
    if (own === undefined) delete process.env['TZ'];
  });

  it('opens and closes at the minute it tells, under any hours', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 })).map(([from, length]) => [toTime(from), toTime(from + length)] as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.array(span, { maxLength: 3 }), (now, hours) => {
        const { state, minutes } = isOpen(hours, now);
        if (minutes === null) return;
        const after = isOpen(hours, now + minutes * 60_000);
        const justBefore = isOpen(hours, now + (minutes - 1) * 60_000);
        expect(after.state === 'closed').toBe(state !== 'closed');
        if (minutes > 1) expect(justBefore.state === 'closed').toBe(state === 'closed');
      }),
    );
  });
});

describe('printHours', () => {
  it('writes a day as a clock shows it', () => {
    expect(printHours(day)).toBe('06:30–22:30');
    expect(printHours(late)).toBe('05:15–00:15');
    expect(printHours([['07:00', '12:00'], ['13:00', '24:00']])).toBe('07:00–12:00 · 13:00–24:00');
  });
  it('has nothing to write for what never closes', () => expect(printHours([['00:00', '24:00']])).toBeNull());
});

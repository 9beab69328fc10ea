import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshness, parseQueue, type QueueReadings, waitClasses, waitingAt } from './queue.ts';

const code = fc.oneof(fc.constantFrom('LWS', 'LSC', 'LMC', 'HGP', 'STK', '__proto__', 'constructor', 'lws', 'LWSX'), fc.string());
const number = fc.oneof(fc.constantFrom<unknown>(0, 1, 2, 3, 4, 99, -1, '0', '1', null, true, 1.5, Number.NaN, [0], {}), fc.anything());
const almost = fc.dictionary(code, fc.oneof(fc.record({ arrQueue: number, depQueue: number }, { requiredKeys: [] }), fc.anything()));

const codes: Readonly<Record<string, number>> = { normal: 0, busy: 1, 'very-busy': 2, maintenance: 4, 'no-service': 99 };

describe('a queue file', () => {
  it('gives the classes it tells, by direction', () => {
    expect(parseQueue({ LWS: { arrQueue: 0, depQueue: 2 }, STK: { arrQueue: 99, depQueue: 99 }, HZM: { arrQueue: 4, depQueue: 1 } })).toEqual({
      LWS: { 'to-hong-kong': 'normal', 'to-shenzhen': 'very-busy' },
      STK: { 'to-hong-kong': 'no-service', 'to-shenzhen': 'no-service' },
      HZM: { 'to-hong-kong': 'maintenance', 'to-shenzhen': 'busy' },
    });
  });

  it('leaves out what it does not know, and is nothing when nothing is known', () => {
    expect(parseQueue({ LWS: { arrQueue: 3, depQueue: 1 }, LSC: { arrQueue: '0' } })).toEqual({ LWS: { 'to-shenzhen': 'busy' } });
    for (const nothing of [null, undefined, [], {}, 'LWS', 7, { LWS: null }, { error: 'maintenance' }]) expect(parseQueue(nothing)).toBeNull();
  });

  it('is read whatever it holds, and never tells a class that the file does not', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), almost), (payload) => {
        const queue = parseQueue(payload);
        for (const [key, point] of Object.entries(queue ?? {})) {
          const raw = (payload as Record<string, Record<string, unknown>>)[key]!;
          for (const [direction, told] of Object.entries(point)) {
            expect(waitClasses).toContain(told);
            const written = raw[direction === 'to-shenzhen' ? 'depQueue' : 'arrQueue'];
            // `===`, because −0 is 0 here.
            expect(codes[told] === written).toBe(true);
          }
        }
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('the age of a reading', () => {
  const now = Date.UTC(2026, 10, 25, 12);
  it.each([[0, 'fresh'], [30, 'fresh'], [31, 'delayed'], [60, 'delayed'], [61, 'hidden'], [-5, 'fresh']] as const)('%i minutes is %s', (minutes, state) => {
    expect(freshness(now - minutes * 60_000, now).state).toBe(state);
  });

  it('decides what a port shows; the new code of a port is taken before the old', () => {
    const reading = (minutes: number) => ({ queue: { LMC: { 'to-shenzhen': 'busy' }, HGP: { 'to-shenzhen': 'normal' } } as const, at: now - minutes * 60_000 });
    const readings: QueueReadings = { residents: reading(10), visitors: reading(90) };
    expect(waitingAt(['HGP', 'LMC'], readings, now)).toEqual([{ traveller: 'residents', classes: { 'to-shenzhen': 'normal' }, minutes: 10, delayed: false }]);
    expect(waitingAt(['LMC'], readings, now)[0]?.classes).toEqual({ 'to-shenzhen': 'busy' });
    expect(waitingAt(['STK'], readings, now)).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from './clock.ts';
import { type Conditions, plan, type Plan } from './crossing.ts';
import { openNetwork } from './graph.ts';
import { isOpen } from './hours.ts';
import type { End } from './journey.ts';
import { bankOf, type Network } from './network.ts';
import { waitLevels } from './delay.ts';
import { builtNetwork, builtPorts } from '../../geo/network.test-data.ts';

const graph = openNetwork(builtNetwork);
const ports = builtPorts;

const station = (bank: string) => fc.constantFrom(...builtNetwork.stops.filter((stop) => stop.bank === bank && stop.walkIn)).map(({ point }): End => ({ point, bank: bankOf(builtNetwork, point), stops: [] }));
const trip = fc.tuple(station('hong-kong'), station('shenzhen'));
/** Any minute of three days, one of them before Huanggang was replaced. */
const anyTime = fc.tuple(fc.constantFrom('2026-10-06', '2026-11-24', '2026-12-31'), fc.integer({ min: 0, max: 1439 })).map(([date, minutes]) => instantOf(`${date}T00:00`) + minutes * 60_000);
/** Around first and last trains, where waiting a little changes what still runs. */
const edgeTime = fc.oneof(anyTime, fc.constantFrom([255, 400], [1290, 1439]).chain(([from = 0, to = 0]) => fc.integer({ min: from, max: to })).map((minutes) => instantOf('2026-11-24T00:00') + minutes * 60_000));
/** Everything runs from the start of any trip to its end. */
const byDay = fc.integer({ min: 540, max: 780 }).map((minutes) => instantOf('2026-11-24T00:00') + minutes * 60_000);
const wait = fc.record({ level: fc.constantFrom(...waitLevels), traveller: fc.constantFrom('residents' as const, 'visitors' as const) });

const typical = ({ options }: Plan) => new Map(options.map(({ port, minutes }) => [port, minutes[1]]));
const run = (start: End, end: End, conditions: Conditions, on = graph) => plan(on, start, end, conditions);

describe('plan, whatever the trip', () => {
  it('is the same every time, and its parts add up', () => {
    fc.assert(
      fc.property(trip, anyTime, fc.boolean(), ([a, b], instant, back) => {
        const [start, end] = back ? [b, a] : [a, b];
        const first = run(start, end, { instant, ports });
        expect(run(start, end, { instant, ports })).toEqual(first);
        expect(first.options.length + first.whyNot.length).toBe(builtNetwork.ports.length);
        for (const { minutes, shares, access, onward } of first.options) {
          const told = [...access, ...onward].reduce((sum, leg) => sum + leg.minutes + (leg.kind === 'ride' ? leg.before + leg.after : 0), shares[1]);
          expect(shares[0] + shares[1] + shares[2]).toBeCloseTo(minutes[1], 6);
          // Walks under half a minute are not told as legs.
          expect(Math.abs(told - minutes[1])).toBeLessThan(1.01);
          expect(minutes[0]).toBeLessThanOrEqual(minutes[1]);
          expect(minutes[1]).toBeLessThanOrEqual(minutes[2]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never goes through a closed port', () => {
    fc.assert(
      fc.property(trip, anyTime, fc.boolean(), ([a, b], instant, back) => {
        const [start, end] = back ? [b, a] : [a, b];
        for (const { port, shares } of run(start, end, { instant, ports }).options) {
          const hours = builtNetwork.ports.find(({ id }) => id === port)!.entryHours ?? ports[port]!.hours.passengers!;
          expect(isOpen(hours, instant + shares[0] * 60_000).state).not.toBe('closed');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never ranks a port higher because one waits longer there', () => {
    const rank = (result: Plan, port: string) => {
      const at = result.options.findIndex((option) => option.port === port);
      return at < 0 ? Infinity : at;
    };
    fc.assert(
      fc.property(trip, edgeTime, fc.constantFrom(...builtNetwork.ports.filter(({ unranked }) => !unranked).map(({ id }) => id)), wait, fc.dictionary(fc.constantFrom('lo-wu', 'shenzhen-bay', 'huanggang'), wait), fc.boolean(), ([a, b], instant, port, { traveller }, others, back) => {
        const [start, end] = back ? [b, a] : [a, b];
        const ranks = waitLevels.map((level) => rank(run(start, end, { instant, ports, waits: { ...others, [port]: { level, traveller } } }), port));
        expect(ranks.toSorted((one, other) => one - other)).toEqual(ranks);
      }),
      { numRuns: 150 },
    );
  });

  it('takes as long back as there by day, but through West Kowloon', () => {
    fc.assert(
      fc.property(trip, byDay, ([a, b], instant) => {
        const there = typical(run(a, b, { instant, ports }));
        const back = typical(run(b, a, { instant, ports }));
        for (const [port, minutes] of there) if (port !== 'west-kowloon') expect(back.get(port)).toBeCloseTo(minutes, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('is never quicker with a line, a bus or a walk less, by day', () => {
    const without = (at: number): Network => {
      const { lines, feeders, walks } = builtNetwork;
      if (at < feeders.length) return { ...builtNetwork, feeders: feeders.toSpliced(at, 1) };
      if (at < feeders.length + walks.length) return { ...builtNetwork, walks: walks.toSpliced(at - feeders.length, 1) };
      // A segment: the line is cut in two that no longer meet, so its trains only run to there.
      const line = lines[at % lines.length]!;
      const cut = 1 + (at % (line.stations.length - 1));
      const shorter = { ...line, stations: line.stations.slice(0, cut), minutes: line.minutes.slice(0, cut - 1) };
      return { ...builtNetwork, lines: lines.with(at % lines.length, shorter) };
    };
    fc.assert(
      fc.property(trip, byDay, fc.integer({ min: 0, max: 200 }), ([a, b], instant, at) => {
        const whole = typical(run(a, b, { instant, ports }));
        const less = run(a, b, { instant, ports }, openNetwork(without(at)));
        for (const { port, minutes, access, onward } of less.options) {
          if ([...access, ...onward].some(({ kind }) => kind === 'taxi')) continue;
          expect(minutes[1]).toBeGreaterThanOrEqual((whole.get(port) ?? 0) - 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});

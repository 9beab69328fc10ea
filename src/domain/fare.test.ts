import { describe, expect, it } from 'vitest';
import { builtNetwork, builtPlaces, builtPorts } from '../../geo/network.test-data.ts';
import { instantOf } from './clock.ts';
import { plan } from './crossing.ts';
import { delay } from './delay.ts';
import { opposite, readEnd } from './ends.ts';
import { metroFare } from './fare.ts';
import { openNetwork } from './graph.ts';
import { taxiMinutes } from './taxi.ts';

describe('metroFare', () => {
  it.each([[1, 2], [4, 2], [4.1, 3], [8, 3], [12, 4], [12.1, 5], [24, 6], [24.1, 7], [40, 8]])('for %s km is CNY %s', (km, cny) => expect(metroFare(builtNetwork, km)).toBe(cny));
});

describe('faresOf', () => {
  it('knows a whole way by rail, and says where a part is not known', () => {
    const graph = openNetwork(builtNetwork);
    const ends = opposite(readEnd(graph, builtPlaces, 'hk-sha-tin')!, readEnd(graph, builtPlaces, 'sz-laojie')!)!;
    const { options } = plan(graph, ...ends, { instant: instantOf('2026-11-24T10:00'), ports: builtPorts });
    const fares = (port: string) => options.find((option) => option.port === port)!.fares;
    expect(fares('lo-wu')).toEqual({ hkd: 33, cny: 2, complete: true });
    expect(fares('west-kowloon').complete).toBe(false);
  });
});

describe('delay', () => {
  const parts = [['walk-hong-kong', 3], ['clear-hong-kong', 4]] as const;
  it('adds what the class holds beyond what is counted already', () => {
    expect(delay({ level: 'normal', traveller: 'visitors' }, parts)).toBe(0);
    expect(delay({ level: 'busy', traveller: 'residents' }, parts)).toBe(11);
    expect(delay({ level: 'very-busy', traveller: 'visitors' }, parts)).toBe(41);
  });
});

describe('taxiMinutes', () => {
  it('is quicker by night, and never gains by leaving later', () => {
    const at = (clock: number) => clock + taxiMinutes(builtNetwork, [114.158, 22.282], [114.07, 22.52], clock);
    expect(at(180) - 180).toBeLessThan(at(720) - 720);
    for (let clock = 1330; clock < 1400; clock += 1) expect(at(clock + 1)).toBeGreaterThanOrEqual(at(clock));
  });
});

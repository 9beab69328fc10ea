import { describe, expect, it } from 'vitest';
import { builtNetwork, builtPlaces } from '../../geo/network.test-data.ts';
import { type NamedEnd, opposite, readEnd } from './ends.ts';
import { openNetwork } from './graph.ts';
import { bankOf } from './network.ts';

const graph = openNetwork(builtNetwork);
const end = (text: string): NamedEnd => readEnd(graph, builtPlaces, text)!;
const banks = (from: string, to: string) => opposite(end(from), end(to))?.map(({ bank }) => bank) ?? null;

describe('readEnd', () => {
  it('knows places, stations and points, and nothing else', () => {
    expect(end('qianhai').bank).toBe('shenzhen');
    expect(end('hk-sha-tin').names?.['zh-Hant']).toBe('沙田');
    expect(end('22.2819,114.1582')).toMatchObject({ names: null, bank: 'hong-kong', near: { en: 'Central' } });
    expect(readEnd(graph, builtPlaces, 'atlantis')).toBeNull();
  });

  it('starts from a port’s own hall, whichever bank', () => {
    const stop = (at: number | undefined) => builtNetwork.stops[at ?? -1]?.id;
    expect(stop(end('lo-wu').stops['hong-kong'][0])).toBe('hk-lo-wu');
    expect(stop(end('lo-wu').stops.shenzhen[0])).toBe('sz-luohu');
  });
});

describe('opposite', () => {
  it('puts what may lie on either bank across from the other end', () => {
    expect(banks('hk-central', 'lo-wu')).toEqual(['hong-kong', 'shenzhen']);
    expect(banks('sz-futian', 'lo-wu')).toEqual(['shenzhen', 'hong-kong']);
    expect(banks('lo-wu', 'huanggang')).toEqual(['hong-kong', 'shenzhen']);
    expect(banks('hong-kong-airport', 'shenzhen-airport')).toEqual(['hong-kong', 'shenzhen']);
  });
  it('refuses two ends on one bank', () => expect(banks('hk-central', 'hk-sha-tin')).toBeNull());
});

describe('bankOf', () => {
  it('agrees with every station but those that stand in a port area of the other bank', () => {
    const wrong = builtNetwork.stops.filter(({ point, bank }) => bankOf(builtNetwork, point) !== bank).map(({ id }) => id);
    expect(wrong).toEqual(['hall-hg-hk', 'hall-sb-hk']);
  });
});

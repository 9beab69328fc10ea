import { distance } from '@turf/distance';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGcj02, geoUri, mapApps, openIn, type Pin, toBd09, toGcj02 } from './datum.ts';
import { type LonLat, region } from './geography.ts';

/** Published with googollee/eviltransform, whose authors compared them with the maps themselves: WGS-84, GCJ-02. */
const gcjPairs: readonly (readonly [LonLat, LonLat])[] = [
  [[121.5272106, 31.1774276], [121.531541859215, 31.17530398364597]],
  [[113.912316, 22.543847], [113.9171764808363, 22.540796131694766]],
  [[116.377817, 39.911954], [116.38404722455657, 39.91334545536069]],
];

/** The example of Baidu's own conversion service (geoconv, from=1, to=5) and what it answered: WGS-84, BD-09. */
const bdPairs: readonly (readonly [LonLat, LonLat])[] = [[[114.21892734521, 29.575429778924], [114.2307519546763, 29.57908428837437]]];

const metres = (a: LonLat, b: LonLat) => distance([...a], [...b], { units: 'meters' });

describe('positions for other maps', () => {
  it.each(gcjPairs)('puts %j where GCJ-02 has it, to 10 m', (wgs, gcj) => {
    expect(metres(toGcj02(wgs), gcj)).toBeLessThan(10);
    expect(metres(fromGcj02(gcj), wgs)).toBeLessThan(10);
  });
  it('comes back from GCJ-02 to where it began, everywhere on the sheet', () => {
    const [west, south, east, north] = region;
    const at = fc.tuple(fc.double({ min: west, max: east, noNaN: true }), fc.double({ min: south, max: north, noNaN: true }));
    fc.assert(fc.property(at, (point) => {
      expect(metres(fromGcj02(toGcj02(point)), point)).toBeLessThan(0.5);
    }));
  });
  it.each(bdPairs)('puts %j where BD-09 has it, to 10 m', (wgs, bd) => {
    expect(metres(toBd09(wgs), bd)).toBeLessThan(10);
  });
  it('moves a point at Futian by about half a kilometre', () => {
    expect(metres(toGcj02([114.0665, 22.517]), [114.0665, 22.517])).toBeGreaterThan(450);
    expect(metres(toGcj02([114.0665, 22.517]), [114.0665, 22.517])).toBeLessThan(650);
  });
});

const shenzhen: Pin = { point: [113.912316, 22.543847], side: 'shenzhen', name: '前海 & co' };
const hongKong: Pin = { point: [114.0805, 22.513], side: 'hong-kong', name: 'Loop' };

describe('links that open other maps', () => {
  it('name the datum they are in', () => {
    expect(openIn('amap', shenzhen)).toBe('https://uri.amap.com/marker?position=113.917176,22.540796&name=%E5%89%8D%E6%B5%B7%20%26%20co&coordinate=gaode&src=across-the-river');
    expect(openIn('amap', hongKong)).toContain('position=114.080500,22.513000&name=Loop&coordinate=wgs84');
    expect(openIn('baidu', shenzhen)).toContain('coord_type=bd09ll');
    expect(openIn('baidu', hongKong)).toContain('location=22.513000,114.080500&title=Loop&content=Loop&coord_type=wgs84');
    expect(openIn('tencent', shenzhen)).toContain('coord:22.540796,113.917176;');
    expect(openIn('tencent', hongKong)).toBeNull();
  });
  it('keep WGS-84 for maps that take it', () => {
    for (const app of ['google', 'apple', 'osm'] as const) expect(openIn(app, shenzhen)).toContain('22.543847');
  });
  it('are whole addresses', () => {
    for (const app of mapApps) expect(URL.canParse(openIn(app, shenzhen) ?? '')).toBe(true);
  });
  it('write geo: as RFC 5870 does', () => {
    expect(geoUri([114.0805, 22.513], 300)).toBe('geo:22.51300,114.08050;u=300');
    expect(geoUri([114.0805, 22.513], null)).toBe('geo:22.51300,114.08050');
  });
});

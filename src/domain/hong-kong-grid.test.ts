import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from './geography.ts';
import { fromHongKongGrid, gridArea, toHongKongGrid } from './hong-kong-grid.ts';

/**
 * Answers of the transformation service of the Survey and Mapping Office (https://www.geodetic.gov.hk/transform/v2/), as
 * published by those who asked it: the pair of its manual's example, and that of the read-me of shermanfcm/HK1980.
 */
const service: readonly (readonly [easting: number, northing: number, point: LonLat])[] = [
  [832591.32, 820359.389, [114.141187898, 22.322244329]],
  [835411.431, 817266.016, [114.168562005, 22.294313001]],
];

/** Degrees of degrees, minutes and seconds. */
const dms = (degrees: number, minutes: number, seconds: number) => degrees + minutes / 60 + seconds / 3600;

/**
 * The origin and the worked example of the office's Explanatory Notes on Geodetic Datums in Hong Kong, in Hong Kong 1980
 * geographic coordinates, brought to WGS-84 by the shift the Notes give, -5.5″ and +8.8″. It is rounded to 0.1″, 3 m.
 */
const notes: readonly (readonly [easting: number, northing: number, point: LonLat])[] = [
  [836694.05, 819069.8, [dms(114, 10, 42.8 + 8.8), dms(22, 18, 43.68 - 5.5)]],
  [836055, 832699, [dms(114, 10, 20.46 + 8.8), dms(22, 26, 6.76 - 5.5)]],
];

describe('the Hong Kong 1980 Grid', () => {
  it.each(service)('is that of the office’s service to a decimetre: %d E %d N', (easting, northing, point) => {
    const found = toHongKongGrid(point);
    expect(Math.hypot(found.easting - easting, found.northing - northing)).toBeLessThan(0.1);
  });

  it.each(notes)('is that of the Explanatory Notes to 3 m: %d E %d N', (easting, northing, point) => {
    const found = toHongKongGrid(point);
    expect(Math.hypot(found.easting - easting, found.northing - northing)).toBeLessThan(3);
  });

  it('leads back to where it came from', () => {
    const [west, south, east, north] = gridArea;
    const within = fc.tuple(fc.double({ min: west, max: east, noNaN: true }), fc.double({ min: south, max: north, noNaN: true }));
    fc.assert(
      fc.property(within, (point) => {
        const [lon, lat] = fromHongKongGrid(toHongKongGrid(point));
        expect(Math.abs(lon - point[0])).toBeLessThan(1e-7);
        expect(Math.abs(lat - point[1])).toBeLessThan(1e-7);
      }),
    );
  });
});

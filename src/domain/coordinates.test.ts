import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoordinates } from './coordinates.ts';

const near = (point: readonly [number, number]) => [expect.closeTo(point[0], 5), expect.closeTo(point[1], 5)];

describe('coordinates that are typed', () => {
  it.each([
    ['22.515, 114.08', [114.08, 22.515]],
    ['114.08,22.515', [114.08, 22.515]],
    ['22.515 114.08', [114.08, 22.515]],
    ['22.515，114.08', [114.08, 22.515]],
    ['(22.515, 114.08)', [114.08, 22.515]],
    ['N22.515 E114.08', [114.08, 22.515]],
    ['22.515°N, 114.08°E', [114.08, 22.515]],
    ['wgs84 22.515,114.08', [114.08, 22.515]],
    ['lat 22.515, lon 114.08', [114.08, 22.515]],
    ['22°30\'54"N 114°04\'48"E', [114.08, 22.515]],
    ['22°30′54″N, 114°4′48″E', [114.08, 22.515]],
    ['114°04\'48"E 22°30\'54"N', [114.08, 22.515]],
    ['22 30 54 N 114 04 48 E', [114.08, 22.515]],
    ['22°30.9\'N 114°4.8\'E', [114.08, 22.515]],
    ['22°30\'54" 114°04\'48"', [114.08, 22.515]],
    ['北纬22.515° 东经114.08°', [114.08, 22.515]],
    ['東經114度4分48秒，北緯22度30分54秒', [114.08, 22.515]],
    ['E 10.5, N 20.25', [10.5, 20.25]],
    ['33.9 S 151.2 E', [151.2, -33.9]],
  ] as const)('%s', (typed, point) => expect(readCoordinates(typed)?.point).toEqual(near(point)));

  it('are moved where they are marked as GCJ-02', () => {
    for (const typed of ['gcj 22.540796,113.917176', 'GCJ-02 113.917176 22.540796', '22.540796, 113.917176 (gcj02)', '火星坐标 22.540796,113.917176']) {
      expect(readCoordinates(typed)).toEqual({ point: [expect.closeTo(113.912316, 4), expect.closeTo(22.543847, 4)], datum: 'gcj02' });
    }
  });

  it.each(['', 'lo wu', '22.5', '22.5, 50.1', '22.5,', '91 N 114 E', '22.5 N 114 N', '22°61\'N 114°E', '22.5°30\'N 114°E', '200, 300', '2022 2023', 'line 10 11', '-22 N 114 E', '1,2,3'])('%s is none, or not clear', (typed) => expect(readCoordinates(typed)).toBeNull());

  it('reads back what it is given, in either order and either form', () => {
    const lon = fc.double({ min: 90.001, max: 180, noNaN: true });
    const lat = fc.double({ min: -90, max: 90, noNaN: true });
    fc.assert(fc.property(lon, lat, (x, y) => {
      const [a, b] = [x.toFixed(6), y.toFixed(6)];
      expect(readCoordinates(`${b}, ${a}`)?.point).toEqual(near([x, y]));
      expect(readCoordinates(`${a} ${b}`)?.point).toEqual(near([x, y]));
    }));
  });

  it('never throws', () => {
    const pieces = fc.array(fc.constantFrom('gcj', '22', '114', '.', '°', "'", '"', ',', ' ', 'N', 'E', '-', '度', '分', '5', '99', 'wgs84', '北纬', '\u0000'), { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), pieces), (text) => {
      const read = readCoordinates(text);
      if (read) expect(Math.abs(read.point[0]) <= 180.1 && Math.abs(read.point[1]) <= 90.1).toBe(true);
    }), { numRuns: 5000 });
  });
});

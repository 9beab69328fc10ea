import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from './geography.ts';
import { pathLength, shapeOf, tellArea, tellLength } from './measured.ts';

const point = fc.tuple(fc.double({ min: 113.7, max: 114.5, noNaN: true }), fc.double({ min: 22.15, max: 22.85, noNaN: true })) as fc.Arbitrary<LonLat>;

/** Metres a degree of the mean sphere, 6,371,008.8 m × π / 180. */
const degree = 111_195.08;

describe('measuring', () => {
  it('counts a hundredth of a degree northwards, and eastwards by the cosine', () => {
    expect(pathLength([[114, 22.5], [114, 22.51]])).toBeCloseTo(degree / 100, 1);
    expect(pathLength([[114, 22.5], [114.01, 22.5]])).toBeCloseTo((degree / 100) * Math.cos((22.5 * Math.PI) / 180), 1);
  });

  it('adds up along a path, the same both ways, and never less than straight on', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (points) => {
        const whole = pathLength(points);
        const legs = points.slice(1).reduce((sum, end, at) => sum + pathLength([points[at]!, end]), 0);
        expect(whole).toBeCloseTo(legs, 3);
        expect(pathLength(points.toReversed())).toBeCloseTo(whole, 3);
        expect(whole).toBeGreaterThanOrEqual(pathLength([points[0]!, points.at(-1)!]) - 1e-3);
      }),
    );
  });

  it('finds the area of a square, whichever way round', () => {
    const square: LonLat[] = [[114, 22.5], [114.01, 22.5], [114.01, 22.51], [114, 22.51]];
    const expected = (degree / 100) ** 2 * Math.cos((22.505 * Math.PI) / 180);
    for (const corners of [square, square.toReversed()]) {
      const shape = shapeOf(corners);
      expect(shape !== 'crossed' && shape ? shape.squareMetres / expected : 0).toBeCloseTo(1, 4);
      expect(shape !== 'crossed' && shape ? shape.roundMetres : 0).toBeCloseTo(pathLength([...square, square[0]!]), 3);
    }
  });

  it('gives no area where the edges cross, or to less than a triangle', () => {
    expect(shapeOf([[114, 22.5], [114.01, 22.51], [114.01, 22.5], [114, 22.51]])).toBe('crossed');
    expect(shapeOf([[114, 22.5], [114.01, 22.51]])).toBeNull();
  });

  it('tells each size in the unit that suits it', () => {
    expect([0, 999.4, 999.6, 2412, 123_456].map(tellLength)).toEqual([
      { value: 0, unit: 'm' }, { value: 999, unit: 'm' }, { value: 1, unit: 'km' }, { value: 2.41, unit: 'km' }, { value: 123.5, unit: 'km' },
    ]);
    expect(tellArea(32_000)).toEqual([{ value: 3.2, unit: 'ha' }]);
    expect(tellArea(876_500)).toEqual([{ value: 0.88, unit: 'km2' }, { value: 87.7, unit: 'ha' }]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from './geography.ts';
import { addPoint, begin, canFinish, finish, undo } from './measure.ts';

const point = fc.tuple(fc.double({ min: 113.7, max: 114.5, noNaN: true }), fc.double({ min: 22.15, max: 22.85, noNaN: true })) as fc.Arbitrary<LonLat>;

describe('what is measured', () => {
  it('takes back what was added, and begins anew after the end', () => {
    fc.assert(
      fc.property(fc.uniqueArray(point, { minLength: 3, maxLength: 8, selector: String }), (points) => {
        const drawn = points.reduce(addPoint, begin('area'));
        expect(drawn.points).toEqual(points);
        expect(undo(drawn).points).toEqual(points.slice(0, -1));
        expect(addPoint(finish(drawn), points[0]!).points).toEqual([points[0]]);
        expect(undo(finish(drawn)).done).toBe(false);
      }),
    );
  });

  it('is not finished too early, and knows one point twice as one', () => {
    const once = addPoint(begin('path'), [114, 22.5]);
    expect(addPoint(once, [114, 22.5])).toEqual(once);
    expect(canFinish(once)).toBe(false);
    expect(finish(once).done).toBe(false);
    expect(canFinish(addPoint(once, [114, 22.6]))).toBe(true);
    expect(addPoint(addPoint(begin('point'), [114, 22.5]), [114.1, 22.5]).points).toEqual([[114.1, 22.5]]);
  });
});

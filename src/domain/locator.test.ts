import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BBox, region } from './geography.ts';
import { locatorBounds, locatorBox, locatorPoint, locatorSheet } from './locator.ts';

const lon = fc.double({ min: region[0], max: region[2], noNaN: true });
const lat = fc.double({ min: region[1], max: region[3], noNaN: true });
const box: fc.Arbitrary<BBox> = fc
  .tuple(lon, lon, lat, lat)
  .map(([a, b, c, d]) => [Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)]);
const ratio = fc.double({ min: 0.5, max: 2, noNaN: true });

describe('the drawing of the sheet', () => {
  it('has the sheet’s north-west corner at its origin and the south-east one at its end', () => {
    expect(locatorPoint([region[0], region[3]])).toEqual([0, 0]);
    expect(locatorPoint([region[2], region[1]])).toEqual([locatorSheet.width, locatorSheet.height]);
  });
  it('is as true to length eastwards as northwards', () => {
    const [x] = locatorPoint([region[0] + 0.1, 22.5]);
    const [, y] = locatorPoint([region[0], region[3] - 0.1]);
    expect(x / y).toBeCloseTo(Math.cos((22.5 * Math.PI) / 180), 2);
  });
});

describe('locatorBox', () => {
  it('stays inside the sheet, in the shape asked for', () => {
    fc.assert(
      fc.property(box, ratio, (bbox, wide) => {
        const view = locatorBox(bbox, wide)!;
        expect(view.x).toBeGreaterThanOrEqual(0);
        expect(view.y).toBeGreaterThanOrEqual(0);
        expect(view.x + view.width).toBeLessThanOrEqual(locatorSheet.width);
        expect(view.y + view.height).toBeLessThanOrEqual(locatorSheet.height);
        expect(view.width / view.height).toBeCloseTo(wide, 1);
      }),
    );
  });
  it('shows the middle of what it frames, also at the edge of the sheet', () => {
    fc.assert(
      fc.property(box, (bbox) => {
        const view = locatorBox(bbox, 132 / 78)!;
        const [x, y] = locatorPoint([(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2]);
        expect(x).toBeGreaterThanOrEqual(view.x - 1);
        expect(x).toBeLessThanOrEqual(view.x + view.width + 1);
        expect(y).toBeGreaterThanOrEqual(view.y - 1);
        expect(y).toBeLessThanOrEqual(view.y + view.height + 1);
      }),
    );
  });
  it('keeps about five kilometres around a point', () => expect(locatorBox([114.1, 22.5, 114.1, 22.5], 132 / 78)?.width).toBe(460));
  it('leaves room around an outline', () => {
    const view = locatorBox([114, 22.5, 114.1, 22.52], 132 / 78)!;
    expect(view.width).toBeGreaterThan(0.1 * 9239 * 1.25);
  });
  it('is the same rectangle as positions and as units', () => {
    fc.assert(
      fc.property(box, (bbox) => {
        const view = locatorBox(bbox)!;
        const [west, south, east, north] = locatorBounds(view);
        expect(locatorPoint([west, north])).toEqual([view.x, view.y]);
        expect(locatorPoint([east, south])).toEqual([view.x + view.width, view.y + view.height]);
      }),
    );
  });
  it('has none for what lies beyond the sheet', () => expect(locatorBox([113, 22.5, 114, 22.6], 1)).toBeNull());
});

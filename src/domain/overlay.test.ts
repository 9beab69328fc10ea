import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { region } from './geography.ts';
import { covers, layOver, middleOf, type Outline } from './overlay.ts';

const point = fc.tuple(fc.double({ min: region[0], max: region[2], noNaN: true }), fc.double({ min: region[1], max: region[3], noNaN: true }));
const square = ([lon, lat]: readonly [number, number], size: number): Outline => [[[[lon, lat], [lon + size, lat], [lon + size, lat + size], [lon, lat + size], [lon, lat]]]];
const sizeOf = (outline: Outline) => area({ type: 'MultiPolygon', coordinates: outline as unknown as number[][][][] });

it('keeps its size wherever it is laid', () => {
  fc.assert(
    fc.property(point, point, fc.double({ min: 0.005, max: 0.1, noNaN: true }), (from, to, size) => {
      const laid = layOver(square(from, size), to);
      expect(Math.abs(sizeOf(laid) / sizeOf(square(from, size)) - 1)).toBeLessThan(0.001);
      expect(middleOf(laid)[1]).toBeCloseTo(to[1], 9);
    }),
  );
});

it('laid on itself is itself', () => {
  const outline = square([114, 22.5], 0.01);
  const laid = layOver(outline, middleOf(outline));
  laid.flat(2).forEach(([lon, lat], at) => {
    expect(lon).toBeCloseTo(outline.flat(2)[at]![0], 9);
    expect(lat).toBeCloseTo(outline.flat(2)[at]![1], 9);
  });
});

it('covers what turf says lies within, holes left out', () => {
  const holed: Outline = [[...square([114, 22.4], 0.1)[0]!, ...square([114.03, 22.43], 0.02)[0]!]];
  fc.assert(
    fc.property(fc.tuple(fc.double({ min: 113.95, max: 114.15, noNaN: true }), fc.double({ min: 22.35, max: 22.55, noNaN: true })), (at) => {
      const within = booleanPointInPolygon([...at], { type: 'MultiPolygon', coordinates: holed as unknown as number[][][][] }, { ignoreBoundary: true });
      expect(covers(holed, at)).toBe(within);
    }),
  );
});

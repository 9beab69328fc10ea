import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Camera, frame, maxZoom, minZoom, sameCamera, settle } from './camera.ts';
import { inside, region } from './geography.ts';

const any: fc.Arbitrary<Camera> = fc.record({ center: fc.tuple(fc.double(), fc.double()), zoom: fc.double(), bearing: fc.double(), pitch: fc.double() });
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const wide = { width: 1280, height: 800 };

describe('settle', () => {
  it('makes any numbers a camera inside the sheet', () => {
    fc.assert(
      fc.property(any, (camera) => {
        const settled = settle(camera);
        expect(inside(settled.center, region)).toBe(true);
        expect(settled.zoom).toBeGreaterThanOrEqual(minZoom);
        expect(settled.zoom).toBeLessThanOrEqual(maxZoom);
        expect(settled.bearing).toBeGreaterThan(-180);
        expect(settled.bearing).toBeLessThanOrEqual(180);
        expect(settle(settled)).toEqual(settled);
      }),
    );
  });

  it.each([179.97, -179.97, 180, -180, 540])('turns %s degrees to 180', (bearing) => {
    expect(settle({ center: [114, 22.5], zoom: 10, bearing, pitch: 0 }).bearing).toBe(180);
  });

  it('knows the same camera by its rounding', () => {
    const camera = { center: [114.08, 22.52], zoom: 12, bearing: 0, pitch: 0 } as const;
    expect(sameCamera(camera, { ...camera, zoom: 12.001 })).toBe(true);
    expect(sameCamera(camera, { ...camera, zoom: 12.1 })).toBe(false);
  });
});

describe('frame', () => {
  it('shows the Loop beside a 440 px panel at about zoom 14', () => {
    const { zoom } = frame([114.0736, 22.5117, 114.0905, 22.5286], wide, { ...none, left: 464 });
    expect(zoom).toBeGreaterThan(13.9);
    expect(zoom).toBeLessThan(15);
  });

  it('never comes closer than its limit, and never leaves the sheet', () => {
    const point = [114.08, 22.52, 114.08, 22.52] as const;
    expect(frame(point, wide, none).zoom).toBe(15);
    expect(frame(region, { width: 320, height: 480 }, none).zoom).toBe(minZoom);
  });
});

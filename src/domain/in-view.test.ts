import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Camera } from './camera.ts';
import { inside, region } from './geography.ts';
import { pan, placesInView, spokenMetres, typeAhead, windTowards } from './in-view.ts';
import type { Place } from './place.ts';

const named = (id: string, point: readonly [number, number] | null, layer: Place['layer'] = 'ports'): Place => {
  const texts = { en: id, 'zh-Hant': id, 'zh-Hans': id };
  return { id, kind: 'port', group: 'ports', side: 'both', layer, names: texts, short: texts, point, bbox: null, accuracyM: 5, approximate: false, area: null, port: null, nearestPort: null, validity: [] };
};
const camera: Camera = { center: [114.1, 22.53], zoom: 13, bearing: 0, pitch: 0 };
const size = { width: 800, height: 600 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const ids = (view: Camera, padding = none) => placesInView([far, east, near, text, other], ['ports'], view, size, padding).map(({ place }) => place.id);
const near = named('near', [114.1, 22.5273]);
const east = named('east', [114.13, 22.53]);
const far = named('far', [114.3, 22.53]);
const text = named('text', null);
const other = named('other', [114.1, 22.53], 'history');

describe('places in view', () => {
  it('come nearest first, without those beyond the edge, told in text only, or of a layer that is off', () => {
    expect(ids(camera)).toEqual(['near', 'east']);
  });

  it('lie a spoken distance and wind away', () => {
    expect(placesInView([near], ['ports'], camera, size, none)).toEqual([{ place: near, metres: 300, wind: 's' }]);
  });

  it('are not those behind a panel, nor those a turned map has turned out', () => {
    // 0.03° are 349 px at zoom 13: less than half of 800 px, more than half of 600 px.
    expect(ids(camera, { ...none, left: 200 })).toEqual(['near']);
    expect(ids({ ...camera, bearing: 90 })).toEqual(['near']);
  });
});

it('eight winds are told apart', () => {
  const from = [114.1, 22.5] as const;
  const steps: readonly (readonly [number, number])[] = [[0, 1], [1, 1], [1, 0], [1, -1], [0, -1], [-1, -1], [-1, 0], [-1, 1]];
  expect(steps.map(([x, y]) => windTowards(from, [from[0] + x / 100, from[1] + y / 108]))).toEqual(['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw']);
});

it('distances are rounded as one would say them', () => {
  expect([12, 312, 990, 1449, 12_400].map(spokenMetres)).toEqual([0, 300, 1000, 1400, 12_000]);
});

describe('panning', () => {
  it('to the right goes east, and on a map turned by 90° south', () => {
    expect(pan(camera, 100, 0).center[0]).toBeGreaterThan(114.1);
    expect(pan(camera, 100, 0).center[1]).toBeCloseTo(22.53, 5);
    expect(pan({ ...camera, bearing: 90 }, 100, 0).center[1]).toBeLessThan(22.53);
  });

  it('there and back ends where it began, and never leaves the sheet', () => {
    const step = fc.integer({ min: -3000, max: 3000 });
    fc.assert(
      fc.property(step, step, fc.integer({ min: -179, max: 180 }), (right, down, bearing) => {
        const there = pan({ ...camera, bearing }, right, down);
        expect(inside(there.center, region)).toBe(true);
        if (Math.hypot(right, down) > 400) return;
        const back = pan(there, -right, -down);
        expect(Math.hypot(back.center[0] - 114.1, back.center[1] - 22.53)).toBeLessThan(0.0001);
      }),
    );
  });
});

it('typing goes to the next name that begins so, and stays while more letters fit', () => {
  const names = ['Lo Wu', 'Lok Ma Chau', 'Man Kam To', 'Liantang'];
  expect(typeAhead(names, 0, 'l')).toBe(1);
  expect(typeAhead(names, 1, 'lo')).toBe(1);
  expect(typeAhead(names, 3, 'lo')).toBe(0);
  expect(typeAhead(names, 0, 'x')).toBe(-1);
});

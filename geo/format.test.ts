import * as fc from 'fast-check';
import type { Feature } from 'geojson';
import { expect, it } from 'vitest';
import { canonicalGeoJson } from './format.ts';

const lonLat = fc.tuple(fc.double({ min: 113.7, max: 114.5, noNaN: true }), fc.double({ min: 22.15, max: 22.85, noNaN: true }));
const geometry = fc.oneof(
  fc.record({ type: fc.constant('Point'), coordinates: lonLat }),
  fc.record({ type: fc.constant('LineString'), coordinates: fc.array(lonLat, { minLength: 2, maxLength: 6 }) }),
  fc.record({ type: fc.constant('MultiLineString'), coordinates: fc.array(fc.array(lonLat, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 3 }) }),
  fc.constant(null),
);
const feature = fc.record({ type: fc.constant('Feature'), id: fc.stringMatching(/^[a-z]{1,6}$/), properties: fc.record({ kind: fc.string() }), geometry });
const sheet = fc.uniqueArray(feature, { selector: ({ id }) => id, maxLength: 8 }).map((features) => features as unknown as readonly Feature[]);

it('is the same when written again, in whatever order', () => {
  fc.assert(
    fc.property(sheet, (features) => {
      const once = canonicalGeoJson({ features });
      expect(canonicalGeoJson(JSON.parse(once))).toBe(once);
      expect(canonicalGeoJson({ features: features.toReversed() })).toBe(once);
    }),
  );
});

it('moves no point by more than half of the fifth decimal, and keeps one feature a line', () => {
  fc.assert(
    fc.property(lonLat, ([lon, lat]) => {
      const text = canonicalGeoJson({ features: [{ type: 'Feature', id: 'a', properties: {}, geometry: { type: 'Point', coordinates: [lon, lat] } }] });
      const [x, y] = JSON.parse(text).features[0].geometry.coordinates;
      expect(Math.max(Math.abs(x - lon), Math.abs(y - lat))).toBeLessThanOrEqual(0.50001e-5);
      expect(text.trimEnd().split('\n')).toHaveLength(3);
    }),
  );
});

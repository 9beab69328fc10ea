import * as fc from 'fast-check';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { expect, it } from 'vitest';
import { frame } from '../domain/camera.ts';
import { riverBounds } from '../domain/geography.ts';
import { parse } from '../domain/link.ts';
import { constrain } from './camera.ts';

setWorkerUrl(workerUrl);

const numbers = fc.oneof(fc.double(), fc.integer(), fc.constantFrom('1e300', 'Infinity', 'NaN', '-0', '22.52', '114.08', '14', ''));
const links = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.tuple(numbers, numbers, numbers, numbers, numbers).map((parts) => `/en/?m=${parts.join('/')}`),
  fc.tuple(numbers, fc.double({ min: 22.1, max: 22.9, noNaN: true }), fc.double({ min: 113.6, max: 114.6, noNaN: true })).map(([zoom, lat, lon]) => `/en/?m=${zoom}/${lat.toFixed(5)}/${lon.toFixed(5)}`),
);

it('20,000 hostile links move a real map without harm', { timeout: 120_000 }, () => {
  const container = document.createElement('div');
  container.style.cssText = 'width:640px;height:400px';
  document.body.append(container);
  const map = new MapLibreMap({ container, style: { version: 8, sources: {}, layers: [] }, transformConstrain: constrain, attributionControl: false });
  const size = { width: 640, height: 400 };
  const home = frame(riverBounds, size, { top: 0, right: 0, bottom: 0, left: 0 });
  fc.assert(
    fc.property(links, (link) => {
      const { center, zoom, bearing, pitch } = parse(link).view.camera ?? home;
      map.jumpTo({ center: [...center], zoom, bearing, pitch });
      const { lng, lat } = map.getCenter();
      expect([lng, lat, map.getZoom(), map.getBearing(), map.getPitch()].every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
  map.remove();
});

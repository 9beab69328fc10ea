import * as fc from 'fast-check';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { expect, it } from 'vitest';
import { layerIds } from '../domain/layer.ts';
import { type Appearance, palettes } from '../palette.ts';
import { compose, type StyleInput } from '../style/compose.ts';
import { applyStyle } from './apply-style.ts';

setWorkerUrl(workerUrl);

const look = fc.record({
  year: fc.option(fc.integer({ min: 1980, max: 2035 })),
  selected: fc.option(fc.constantFrom('lo-wu', 'lok-ma-chau-loop')),
  appearance: fc.constantFrom<Appearance>('light', 'light', 'dark'),
  layers: fc.oneof({ weight: 3, arbitrary: fc.constant(layerIds) }, { weight: 1, arbitrary: fc.subarray([...layerIds]) }),
});

const style = (appearance: Appearance, rest: Pick<StyleInput, 'year' | 'selected' | 'layers'>) =>
  compose({ ...rest, appearance, palette: palettes[appearance], locale: 'en', ports: {}, data: `${location.origin}/data/`, overlay: null, position: null, route: null, spot: null, measure: null, eras: {}, kept: null });

/** Layers as they are written: without values that are none. */
const told = (layers: readonly object[]) => JSON.parse(JSON.stringify(layers, (_, value: unknown) => (JSON.stringify(value) === '{}' ? undefined : value))) as unknown;

it('after any looks, one after the other, the map has the layers of the last', { timeout: 60_000 }, async () => {
  const container = document.createElement('div');
  container.style.cssText = 'width:64px;height:40px';
  document.body.append(container);
  let held = style('light', { year: null, selected: null, layers: layerIds });
  const map = new MapLibreMap({ container, style: held, validateStyle: false, attributionControl: false });
  await new Promise((done) => map.once('style.load', done));
  fc.assert(
    fc.property(look, ({ appearance, ...rest }) => {
      const wanted = style(appearance, rest);
      applyStyle(map, held, wanted);
      held = wanted;
      expect(told(map.getStyle().layers)).toEqual(told(wanted.layers));
    }),
    { numRuns: 60 },
  );
  map.remove();
});

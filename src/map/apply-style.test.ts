import * as fc from 'fast-check';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { firstYear, lastYear } from '../domain/era.ts';
import { layerIds } from '../domain/layer.ts';
import { palettes } from '../palette.ts';
import { compose } from '../style/compose.ts';
import { applyStyle } from './apply-style.ts';

const styleOf = (year: number | null) =>
  compose({ year, appearance: 'light', palette: palettes.light, locale: 'en', layers: layerIds, selected: null, ports: {}, data: 'https://example.org/data/', overlay: null, position: null, route: null, spot: null, measure: null, eras: {}, kept: null });

/** A map that only notes what it is told, call by call. */
function told(from: number | null, to: number | null): readonly string[] {
  const calls: string[] = [];
  const note = (name: string) => (id: unknown, property?: unknown) => void calls.push([name, id, name === 'setFilter' ? '' : property].join(' '));
  const map = { setFilter: note('setFilter'), setLayoutProperty: note('setLayoutProperty'), setPaintProperty: note('setPaintProperty'), setStyle: () => void calls.push('setStyle') };
  applyStyle(map as unknown as MapLibreMap, styleOf(from), styleOf(to));
  return calls;
}

const years = fc.option(fc.integer({ min: firstYear, max: lastYear }));

it('a change of year asks for no data, builds no style, and tells each layer each thing at most once', () => {
  fc.assert(
    fc.property(years, years, (from, to) => {
      const calls = told(from, to);
      expect(styleOf(to).sources).toEqual(styleOf(from).sources);
      expect(calls).not.toContain('setStyle');
      expect(new Set(calls).size).toBe(calls.length);
    }),
  );
});

it('the year the river is straightened is a new filter of the river', () => {
  expect(told(1996, 1997)).toContain('setFilter river-water ');
});

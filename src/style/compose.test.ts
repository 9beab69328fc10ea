import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type LayerId, layerIds } from '../domain/layer.ts';
import { locales } from '../domain/locale.ts';
import { type Appearance, palettes } from '../palette.ts';
import { compose } from './compose.ts';

const look = (appearance: Appearance) => ({
  appearance,
  palette: palettes[appearance],
  year: null,
  selected: 'lo-wu',
  ports: { 'lo-wu': { state: 'open', change: '24:00', minutes: 300, line: 'until 24:00' } },
  data: 'https://map.invalid/data/',
  overlay: null,
  kept: null,
  position: null,
  route: null,
  spot: null,
  measure: null,
  eras: {},
}) as const;

const combinations = (['light', 'dark'] as const).flatMap((appearance) =>
  locales.flatMap((locale) => [...layerIds.map((id): readonly LayerId[] => [id]), [], layerIds].map((layers) => ({ appearance, locale, layers }))),
);

describe('compose', () => {
  it.each(combinations)('is a valid style: $appearance, $locale, $layers', ({ appearance, locale, layers }) => {
    const style = compose({ ...look(appearance), locale, layers });
    expect(validateStyleMin(style)).toEqual([]);
    expect(new Set(style.layers.map(({ id }) => id)).size).toBe(style.layers.length);
  });

  it.each([null, 1990, 2010])('is a valid style in year %s', (year) => {
    expect(validateStyleMin(compose({ ...look('light'), locale: 'en', layers: layerIds, year }))).toEqual([]);
  });

  it('changes nothing between two years in which nothing changed, and something where it did', () => {
    const at = (year: number) => JSON.stringify(compose({ ...look('light'), locale: 'en', layers: layerIds.filter((id) => id !== 'flows'), year, eras: Object.fromEntries(['buildings', ...layerIds].map((id) => [id, [1989, 2018]])) }).layers);
    expect(at(1993) === at(1990)).toBe(true);
    expect(at(1989) === at(1988)).toBe(false);
    expect(at(1997) === at(1996)).toBe(false);
  });

  it('marks what is chosen in the layer that draws it, and leaves the tiles of all others as they are', () => {
    const layers = (selected: string | null, selectedIn?: LayerId | null) => compose({ ...look('light'), locale: 'en', layers: layerIds, selected, selectedIn }).layers;
    const none = layers(null);
    const touched = (next: ReturnType<typeof layers>) => [...new Set(next.filter((layer, at) => JSON.stringify(layer) !== JSON.stringify(none[at])).flatMap((layer) => ('source' in layer ? [layer.source] : [])))];
    expect(touched(layers('lo-wu', 'ports'))).toEqual(['ports']);
    expect(touched(layers('lok-ma-chau-loop', 'zones'))).toEqual(['zones']);
    expect(touched(layers('lalamove', 'places'))).toEqual(['places']);
    expect(touched(layers('gba-youth-employment-scheme', null))).toEqual([]);
    expect(touched(layers('lo-wu')).toSorted()).toEqual(['places', 'ports', 'zones']);
  });

  it('draws what is measured over all else, validly in either theme', () => {
    const points = [[114, 22.5], [114.1, 22.5], [114.1, 22.6]] as const;
    for (const appearance of ['light', 'dark'] as const) {
      const style = compose({ ...look(appearance), locale: 'en', layers: layerIds, measure: { tool: 'area', points, done: false } });
      expect(validateStyleMin(style)).toEqual([]);
      expect(style.layers.slice(-4).map(({ id }) => id)).toEqual(['measure-shape', 'measure-casing', 'measure-line', 'measure-point']);
    }
  });

  it('leaves a layer out when it is off', () => {
    const on = compose({ ...look('light'), locale: 'en', layers: ['rail'] }).layers;
    const off = compose({ ...look('light'), locale: 'en', layers: [] }).layers;
    expect(on.some(({ id }) => id === 'rail-line')).toBe(true);
    expect(off.some(({ id }) => id === 'rail-line')).toBe(false);
  });
});

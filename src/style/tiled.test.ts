import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { layerIds } from '../domain/layer.ts';
import { palettes } from '../palette.ts';
import { compose } from './compose.ts';
import { archiveStreets } from './streets-archive.ts';
import { onlineStreets } from './streets-online.ts';

const site = 'https://map.invalid/river/';
const look = { appearance: 'light', palette: palettes.light, locale: 'zh-Hans', year: null, selected: null, ports: {}, data: `${site}data/`, overlay: null, position: null, route: null, spot: null, measure: null, kept: null, eras: {}, layers: layerIds } as const;
const ids = (style: { readonly layers: readonly { readonly id: string }[] }) => style.layers.map(({ id }) => id);

describe('layers from tiles', () => {
  it.each([
    ['pmtiles://tiles/rail.pmtiles', `pmtiles://${site}tiles/rail.pmtiles`],
    ['https://tiles.example.org/rail.json', 'tilejson://https://tiles.example.org/rail.json'],
  ])('are drawn by the same style layers: %s', (address, url) => {
    const style = compose({ ...look, tiles: { rail: address } });
    expect(validateStyleMin(style)).toEqual([]);
    expect(style.sources['rail']).toMatchObject({ type: 'vector', url });
    const drawn = style.layers.filter((layer) => 'source' in layer && layer.source === 'rail');
    expect(drawn.length).toBeGreaterThan(2);
    for (const layer of drawn) expect(layer).toHaveProperty('source-layer', 'rail');
    expect(ids(style)).toEqual(ids(compose(look)));
  });
});

describe('street map', () => {
  it('of an archive is a valid style, above our ground and under what we tell', () => {
    const style = archiveStreets(compose(look), look, 'pmtiles://tiles/streets.pmtiles', site);
    expect(validateStyleMin(style)).toEqual([]);
    const order = ids(style);
    expect(order.indexOf('land')).toBeLessThan(order.indexOf('streets-minor'));
    expect(order.indexOf('streets-minor')).toBeLessThan(order.indexOf('rail-line'));
    expect(order.indexOf('streets-name')).toBeLessThan(order.indexOf('label-district'));
  });

  const online = {
    version: 8 as const,
    sprite: 'https://styles.example.org/sprite',
    glyphs: 'https://styles.example.org/{fontstack}/{range}.pbf',
    sources: { a: { type: 'vector' as const, url: 'https://tiles.example.org/a.json' }, shade: { type: 'raster' as const, tiles: ['https://tiles.example.org/{z}/{x}/{y}.png'] } },
    layers: [
      { id: 'background', type: 'background' as const },
      { id: 'shade', type: 'raster' as const, source: 'shade' },
      { id: 'road', type: 'line' as const, source: 'a', 'source-layer': 'roads' },
      { id: 'name', type: 'symbol' as const, source: 'a', 'source-layer': 'roads', layout: { 'icon-image': 'shield', 'text-field': ['get', 'name'] as never } },
    ],
  };

  it('of an online style takes areas, lines and names from vector tiles, and asks for nothing else of it', () => {
    const style = onlineStreets(online, 'https://styles.example.org/a.json', validateStyleMin)(compose(look));
    expect(validateStyleMin(style)).toEqual([]);
    expect(ids(style).filter((id) => id.startsWith('streets-'))).toEqual(['streets-road', 'streets-name']);
    expect(JSON.stringify(style)).not.toMatch(/sprite|glyphs|shield|png/);
    expect(style.sources['streets-a']).toEqual({ type: 'vector', url: 'tilejson://https://tiles.example.org/a.json' });
  });

  it.each([{}, { version: 8 as const }, { ...online, layers: [] }, { ...online, sources: {} }])('is refused where there is nothing to draw (%#)', (wrong) => {
    expect(() => onlineStreets(wrong, 'https://styles.example.org/a.json', validateStyleMin)).toThrow('https://styles.example.org/a.json');
  });

  it.each([
    { paint: { 'line-width': ['interpolate', ['linear']] } },
    { paint: { 'line-color': 7 } },
    { filter: ['>=', 'rank'] },
    { type: 'fill', layout: 'none' },
    { minzoom: 'near' },
  ])('is refused where MapLibre would stumble over it (%#)', (fault) => {
    const wrong = { ...online, layers: online.layers.map((layer) => (layer.id === 'road' ? { ...layer, ...fault } : layer)) };
    expect(() => onlineStreets(wrong as never, 'https://styles.example.org/a.json', validateStyleMin)).toThrow('https://styles.example.org/a.json is not a valid map style');
  });
});

import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, font } from '../layers/expression.ts';
import type { Look } from '../layers/look.ts';
import { laidUnder } from './streets-place.ts';
import { vectorSource } from './tiled.ts';

const source = 'streets';
const kinds = (...names: readonly string[]) => ['in', ['get', 'kind'], ['literal', names]] as never;

/** Names as OpenStreetMap has them in the reader's language, else as they are written there. */
const named = ({ locale }: Look) => ['coalesce', ['get', `name:${locale}`], ['get', 'name'], ''] as never;

function ways(look: Look): readonly LayerSpecification[] {
  const { palette } = look;
  const line = (id: string, minzoom: number, filter: never, paint: object): LayerSpecification => ({ id: `streets-${id}`, type: 'line', source, 'source-layer': 'roads', minzoom, filter, layout: { 'line-cap': 'round', 'line-join': 'round' }, paint });
  const small = kinds('minor_road', 'other');
  const large = kinds('highway', 'major_road');
  return [
    line('path', 14, kinds('path'), { 'line-color': palette['road.tertiaryCasing'], 'line-width': byZoom(14, 0.6, 17, 1.8), 'line-dasharray': [2, 1.5] }),
    line('minor-casing', 13, small, { 'line-color': palette['road.tertiaryCasing'], 'line-width': byZoom(13, 1.2, 16, 6.4) }),
    line('large-casing', 11, large, { 'line-color': palette['road.primaryCasing'], 'line-width': byZoom(11, 1.4, 16, 9.6) }),
    line('minor', 13, small, { 'line-color': palette['road.tertiary'], 'line-width': byZoom(13, 0.5, 16, 4.8) }),
    line('large', 11, large, { 'line-color': palette['road.primary'], 'line-width': byZoom(11, 0.7, 16, 8) }),
  ];
}

function areas({ palette }: Look): readonly LayerSpecification[] {
  return [
    { id: 'streets-park', type: 'fill', source, 'source-layer': 'landuse', filter: kinds('park', 'garden', 'pitch', 'playground'), paint: { 'fill-color': palette['ground.cityPark'], 'fill-opacity': 0.7 } },
    { id: 'streets-water', type: 'fill', source, 'source-layer': 'water', minzoom: 12, filter: ['==', ['geometry-type'], 'Polygon'] as never, paint: { 'fill-color': palette['ground.pond'] } },
    { id: 'streets-building', type: 'fill', source, 'source-layer': 'buildings', minzoom: 13.5, paint: { 'fill-color': palette['ground.building'], 'fill-outline-color': palette['ground.buildingLine'], 'fill-opacity': byZoom(13.5, 0, 14.2, 0.9) } },
  ];
}

function names(look: Look): readonly LayerSpecification[] {
  const { palette, locale } = look;
  return [
    {
      id: 'streets-name', type: 'symbol', source, 'source-layer': 'roads', minzoom: 14,
      layout: { 'symbol-placement': 'line', 'text-field': named(look), 'text-font': font(locale), 'text-size': byZoom(14, 10.5, 17, 13), 'text-max-angle': 30 },
      paint: { 'text-color': palette['label.road'], 'text-halo-color': palette['label.halo'], 'text-halo-width': 1.4 },
    },
  ];
}

/** Adds the streets, buildings, parks and street names of an archive in Protomaps' schema, in the colours of our own map. */
export function archiveStreets(style: StyleSpecification, look: Look, url: string, site: string): StyleSpecification {
  return laidUnder(style, { [source]: vectorSource(url, site) }, [...areas(look), ...ways(look)], names(look));
}

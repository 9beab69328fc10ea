import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { fileOf, isArchive, type Tiles } from '../domain/tiles.ts';

type Source = StyleSpecification['sources'][string];

/** Archives are read by our own `pmtiles` protocol; a TileJSON goes through one too, so that it has a time limit as every request has. */
export function vectorSource(url: string, site: string): Source {
  return { type: 'vector', url: `${isArchive(url) ? 'pmtiles' : 'tilejson'}://${fileOf(url, site)}` };
}

/**
 * The same style with the sources of `layers` as vector tiles instead of GeoJSON: the tiles' layer bears the name of
 * ours, its features the same properties. `site` is the absolute address of the site.
 */
export function tiled(style: StyleSpecification, layers: Tiles['layers'], site: string): StyleSpecification {
  const entries = Object.entries(layers);
  if (entries.length === 0) return style;
  const sources = Object.fromEntries(entries.map(([id, url]) => [id, { ...vectorSource(url, site), promoteId: 'id' } as Source]));
  const drawn = style.layers.map((layer) => ('source' in layer && layer.source in sources ? { ...layer, 'source-layer': layer.source } : layer));
  return { ...style, sources: { ...style.sources, ...sources }, layers: drawn };
}

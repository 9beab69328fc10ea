import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { laidUnder } from './streets-place.ts';
import { vectorSource } from './tiled.ts';

type Source = StyleSpecification['sources'][string];
const ours = (id: string) => `streets-${id}`;

/** Vector tiles only: by the address of their TileJSON, or by that of the tiles. Attribution is told by the page. */
function sourceOf(source: Source, address: string): Source | null {
  if (source.type !== 'vector') return null;
  if (source.url) return vectorSource(source.url, address);
  const { type, tiles, minzoom, maxzoom } = source;
  if (!tiles?.every((tile) => tile.startsWith('https://'))) return null;
  return { type, tiles, ...(minzoom !== undefined && { minzoom }), ...(maxzoom !== undefined && { maxzoom }) };
}

/** A name without the icons, which lie in a sprite of that style's own. */
function plainName(layer: Extract<LayerSpecification, { type: 'symbol' }>): LayerSpecification {
  const kept = Object.entries(layer.layout ?? {}).filter(([key]) => !key.startsWith('icon-'));
  return { ...layer, layout: Object.fromEntries(kept) };
}

/** What is wrong with a style, by the style specification; nothing where it is valid. */
export type StyleFaults = (style: StyleSpecification) => readonly { readonly message: string }[];

/**
 * Reads the style of a street map found at `address`: its areas, lines and names from vector tiles. Its background, icons
 * and fonts are left out; names are written in the browser's own. Throws where it is no such style, or where `faults` finds
 * any in what would be drawn: MapLibre would stop halfway, in the middle of our own map.
 */
export function onlineStreets(online: Partial<StyleSpecification>, address: string, faults: StyleFaults): (style: StyleSpecification) => StyleSpecification {
  if (online.version !== 8 || !Array.isArray(online.layers)) throw new Error(`${address} is not a map style.`);
  const read = Object.entries(online.sources ?? {}).map(([id, source]) => [id, sourceOf(source, address)] as const);
  const sources = Object.fromEntries(read.flatMap(([id, source]) => (source ? [[ours(id), source]] : [])));
  const layers = online.layers.flatMap((layer) => {
    if (!('source' in layer) || !(ours(layer.source) in sources)) return [];
    const moved = { ...layer, id: ours(layer.id), source: ours(layer.source) };
    return moved.type === 'symbol' ? [plainName(moved)] : [moved];
  });
  const drawn = layers.filter(({ type }) => type === 'fill' || type === 'line');
  if (drawn.length === 0) throw new Error(`${address} draws nothing from vector tiles.`);
  const [fault] = faults({ version: 8, sources, layers });
  if (fault) throw new Error(`${address} is not a valid map style: ${fault.message}`);
  return (style) => laidUnder(style, sources, drawn, layers.filter(({ type }) => type === 'symbol'));
}

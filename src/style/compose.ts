import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type Eras, eraStart } from '../domain/era.ts';
import type { LonLat } from '../domain/geography.ts';
import type { Outline } from '../domain/overlay.ts';
import type { LayerId } from '../domain/layer.ts';
import type { Measure } from '../domain/measure.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Route } from '../domain/route.ts';
import type { Tiles } from '../domain/tiles.ts';
import { drawingOrder, drawings } from '../layers/index.ts';
import type { Look } from '../layers/look.ts';
import { measureFeatures, measureLayers } from '../layers/measure.ts';
import { routeEnds, routeFeatures, routeLines } from '../layers/route.ts';
import { fade, ground, labels, streets } from './basemap.ts';
import { oldLoopLabel, riverBoundary } from './river.ts';
import { tiled } from './tiled.ts';

/** Everything the style is made of. */
export type StyleInput = Look & {
  readonly layers: readonly LayerId[];
  /** The layer that draws the selected place: the others stay as they are, so that their tiles need not be made anew. Any of them where it is not told. */
  readonly selectedIn?: LayerId | null | undefined;
  /** Places a filter lets through; `null` is all. */
  readonly kept: readonly PlaceId[] | null;
  /** Address of the built data, absolute: MapLibre's worker has another base. */
  readonly data: string;
  /** An outline laid over another place, already moved there. */
  readonly overlay: Outline | null;
  /** The reader's own position, shown only after a click. */
  readonly position: LonLat | null;
  /** The ways of the planner, when it is open. */
  readonly route: Route | null;
  /** When each sheet changes, so that a year in which it does not leaves its style alone. */
  readonly eras: Eras;
  /** What was searched for and has no token of its own. */
  readonly spot: LonLat | null;
  /** Layers that come as vector tiles instead of a GeoJSON file. */
  readonly tiles?: Tiles['layers'];
  /** How far the street map is that the reader asked for: a change of it is a change of the style. */
  readonly streets?: 'off' | 'asked' | 'drawn';
  /** What the reader measures. */
  readonly measure: Measure | null;
};

const basemap = ['land', 'water', 'green', 'roads', 'districts', 'buildings', 'river', 'labels', 'edge'] as const;

/** Attribution is the page's own, so sources carry none. */
function sources({ data, position, spot, overlay, route, measure }: StyleInput): StyleSpecification['sources'] {
  const sheet = (folder: string, id: string) => [id, { type: 'geojson' as const, data: `${data}${folder}/${id}.geojson`, promoteId: 'id' }] as const;
  const mark = (point: LonLat | null) => ({
    type: 'geojson' as const,
    data: { type: 'FeatureCollection' as const, features: point ? [{ type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: [...point] } }] : [] },
  });
  return {
    ...Object.fromEntries([...basemap.map((id) => sheet('basemap', id)), ...drawingOrder.map((id) => sheet('layers', id))]),
    overlay: { type: 'geojson', data: { type: 'FeatureCollection', features: overlay ? [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: overlay as unknown as number[][][][] } }] : [] } },
    route: { type: 'geojson', data: { type: 'FeatureCollection', features: route ? [...routeFeatures(route)] : [] } },
    measure: { type: 'geojson', data: { type: 'FeatureCollection', features: measure ? [...measureFeatures(measure)] : [] } },
    position: mark(position),
    spot: mark(spot),
  };
}

/** A filter of the reader drops marks that name a place it does not let through; the chosen place always shows. */
function keeping({ kept, selected }: StyleInput): (layer: LayerSpecification) => LayerSpecification {
  if (kept === null) return (layer) => layer;
  const passes = ['any', ['!', ['has', 'place']], ['in', ['get', 'place'], ['literal', selected === null ? kept : [...kept, selected]]]];
  return (layer) => ({ ...layer, filter: 'filter' in layer && layer.filter !== undefined ? ['all', layer.filter, passes] : passes }) as unknown as LayerSpecification;
}

/** The same look in the first year that is drawn like the one shown. */
function inEra(input: StyleInput, sheet: string): StyleInput {
  return { ...input, year: eraStart(input.eras, sheet, input.year) };
}

function forLayer(input: StyleInput, id: LayerId): StyleInput {
  const { selected, selectedIn = id } = input;
  return inEra({ ...input, selected: selectedIn === id ? selected : null }, id);
}

function shown({ layers }: StyleInput): readonly LayerId[] {
  return drawingOrder.filter((id) => layers.includes(id));
}

/** Laid over everything that has an edge, under all names. */
function overlayLayers({ palette }: StyleInput): readonly LayerSpecification[] {
  return [
    { id: 'overlay', type: 'fill', source: 'overlay', paint: { 'fill-color': palette['state.selectionFill'], 'fill-opacity': 0.34 } },
    { id: 'overlay-casing', type: 'line', source: 'overlay', layout: { 'line-join': 'round' }, paint: { 'line-color': palette['label.halo'], 'line-width': 5 } },
    { id: 'overlay-edge', type: 'line', source: 'overlay', layout: { 'line-join': 'round' }, paint: { 'line-color': palette['state.selection'], 'line-width': 2.4 } },
  ];
}

function positionLayers({ palette }: StyleInput): readonly LayerSpecification[] {
  return [{ id: 'position', type: 'circle', source: 'position', paint: { 'circle-radius': 7, 'circle-color': palette['state.focus'], 'circle-stroke-color': palette['state.focusGap'], 'circle-stroke-width': 3 } }];
}

/** A ring round what was searched for, so that the name beside it stays free. */
function spotLayers({ palette }: StyleInput): readonly LayerSpecification[] {
  const ring = { 'circle-radius': 13, 'circle-opacity': 0 };
  return [
    { id: 'spot-casing', type: 'circle', source: 'spot', paint: { ...ring, 'circle-stroke-color': palette['state.focusGap'], 'circle-stroke-width': 7 } },
    { id: 'spot', type: 'circle', source: 'spot', paint: { ...ring, 'circle-stroke-color': palette['state.selection'], 'circle-stroke-width': 3 } },
  ];
}

/**
 * The whole look of the map as one value: ground, then our fills, streets and river, our lines, paper
 * at the edge, labels on top. Pure, so it can be validated for every theme, language and layer without a map.
 */
export function compose(input: StyleInput): StyleSpecification {
  const keep = keeping(input);
  const storey = (name: 'ground' | 'lines' | 'labels') => shown(input).flatMap((id) => drawings[id][name]?.(forLayer(input, id)) ?? []).map(keep);
  const style: StyleSpecification = {
    version: 8,
    sources: sources(input),
    sky: { 'sky-color': input.palette['ground.beyond'], 'horizon-color': input.palette['ground.beyond'], 'fog-color': input.palette['ground.beyond'] },
    layers: [
      ...ground(input),
      ...storey('ground'),
      ...streets(inEra(input, 'buildings')),
      ...(input.layers.includes('boundary') ? riverBoundary(input) : []),
      ...storey('lines'),
      ...overlayLayers(input),
      ...(input.route ? routeLines(input) : []),
      ...fade(input),
      ...labels(input),
      ...storey('labels'),
      ...oldLoopLabel(input),
      ...(input.route ? routeEnds(input) : []),
      ...spotLayers(input),
      ...positionLayers(input),
      ...(input.measure ? measureLayers(input) : []),
    ],
  };
  return tiled(style, input.tiles ?? {}, new URL('../', input.data).href);
}

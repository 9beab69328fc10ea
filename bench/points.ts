import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Point } from 'geojson';
import { archive, type Tile } from './archive.ts';

/* Synthetic places for the scale bench: made up, scattered over the map's region by a fixed seed. */

/** West, south, east, north. */
const bounds = [113.78, 22.28, 114.5, 22.76] as const;
const extent = 4096;
const zooms = [11, 12, 13, 14] as const;
/** Above the deepest zoom a tile keeps this many points, evenly chosen, as tile makers do: nobody can read more. */
const perTile = 60;

/** A small generator of numbers from 0 to 1 (mulberry32), the same on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `real` places first, so that they are in every tile, then made-up ones up to `count`. */
export function points(real: readonly Feature<Point>[], count: number): readonly Feature<Point>[] {
  const next = numbers(20_261_125);
  const [west, south, east, north] = bounds;
  const made = Array.from({ length: Math.max(0, count - real.length) }, (_, index): Feature<Point> => {
    const id = `made-up-${index}`;
    const side = next() < 0.5 ? 'shenzhen' : 'hong-kong';
    return { type: 'Feature', id, properties: { id, place: id, side, glyph: 'company', rough: false, from: 2026, en: `Point ${index}`, 'zh-Hant': `點${index}`, 'zh-Hans': `点${index}` }, geometry: { type: 'Point', coordinates: [west + next() * (east - west), south + next() * (north - south)] } };
  });
  return [...real, ...made];
}

/** Position in the world, 0 to 1 from the north-west corner. */
function world([lon = 0, lat = 0]: readonly number[]): readonly [number, number] {
  return [(lon + 180) / 360, (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2];
}

type Marked = { readonly type: 1; readonly geometry: [number, number][]; readonly tags: Record<string, unknown> };

/** The tiles of one zoom; the deepest holds up to a hundred times what the others do. */
function* tilesAt(all: readonly Feature<Point>[], z: number): Generator<Tile> {
  const most = z === zooms.at(-1) ? perTile * 100 : perTile;
  const cells = new Map<string, { x: number; y: number; features: Marked[] }>();
  for (const { properties, geometry } of all) {
    const [column, row] = world(geometry.coordinates).map((part) => part * 2 ** z) as [number, number];
    const [x, y] = [Math.floor(column), Math.floor(row)];
    const cell = cells.get(`${x}/${y}`) ?? { x, y, features: [] };
    cells.set(`${x}/${y}`, cell);
    if (cell.features.length < most) cell.features.push({ type: 1, geometry: [[Math.round((column - x) * extent), Math.round((row - y) * extent)]], tags: properties ?? {} });
  }
  for (const { x, y, features } of cells.values()) {
    const layer = { features } as unknown as Parameters<typeof fromGeojsonVt>[0][string];
    yield { z, x, y, data: fromGeojsonVt({ places: layer }, { version: 2, extent }) };
  }
}

/** The points as an archive whose layer is called as the explorer's layer `places`. */
export function pointArchive(all: readonly Feature<Point>[]): Buffer {
  const tiles = function* () {
    for (const z of zooms) yield* tilesAt(all, z);
  };
  return archive(tiles(), bounds, ['places']);
}

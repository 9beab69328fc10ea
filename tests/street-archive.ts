import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection } from 'geojson';
import { archive, type Tile } from '../bench/archive.ts';

/* A small street map of made-up geometry, in the schema of Protomaps: a grid of streets, blocks and one park. */

const west = 114.04;
const south = 22.5;
const step = 0.0025;
const zooms = [12, 13, 14] as const;

const way = (kind: string, name: string, coordinates: readonly (readonly [number, number])[]): Feature => ({ type: 'Feature', properties: { kind, name }, geometry: { type: 'LineString', coordinates: coordinates.map((point) => [...point]) } });
const block = (kind: string, x: number, y: number, size: number): Feature => ({ type: 'Feature', properties: { kind }, geometry: { type: 'Polygon', coordinates: [[[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]] } });

const lines = Array.from({ length: 17 }, (_, index) => index);
const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

const layers: Readonly<Record<string, FeatureCollection>> = {
  roads: collection(lines.flatMap((index) => [
    way(index % 4 === 0 ? 'major_road' : 'minor_road', `Row ${index}`, [[west, south + index * step], [west + 16 * step, south + index * step]]),
    way('minor_road', `Column ${index}`, [[west + index * step, south], [west + index * step, south + 16 * step]]),
  ])),
  buildings: collection(lines.flatMap((x) => lines.map((y) => block('building', west + (x + 0.2) * step, south + (y + 0.2) * step, step * 0.5)))),
  landuse: collection([block('park', west + 4 * step, south + 4 * step, 2 * step)]),
};

const column = (lon: number, z: number) => Math.floor(((lon + 180) / 360) * 2 ** z);
const row = (lat: number, z: number) => Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z);

function* tiles(): Generator<Tile> {
  const cut = Object.entries(layers).map(([name, features]) => [name, new GeoJSONVT(features, { maxZoom: 14, indexMaxZoom: 14, indexMaxPoints: 0, buffer: 64 })] as const);
  for (const z of zooms) {
    for (let x = column(west, z); x <= column(west + 17 * step, z); x += 1) {
      for (let y = row(south + 17 * step, z); y <= row(south, z); y += 1) {
        const found = cut.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y);
          return tile ? [[name, tile] as const] : [];
        });
        if (found.length > 0) yield { z, x, y, data: fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: 4096 }) };
      }
    }
  }
}

export const streetArchive = (): Buffer => archive(tiles(), [west, south, west + 17 * step, south + 17 * step], Object.keys(layers));

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readTiles, type Tiles, tileOrigins, tilesFaults } from '../src/domain/tiles.ts';

/** What the host has of tiles: `deploy/tiles.json`, or the file that `TILES` names. */
export const tilesFile = process.env['TILES'] ?? 'deploy/tiles.json';

/** Reads the file; throws a sentence for each thing that is wrong with it. */
export function tilesOfHost(file = tilesFile): { readonly tiles: Tiles; readonly origins: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const faults = tilesFaults(value);
  if (faults.length > 0) throw new Error(`${file}: ${faults.join(' ')}`);
  const tiles = readTiles(value);
  return { tiles, origins: tileOrigins(tiles) };
}

/** Tells the page what its host has; nothing where it has none. */
export function tileMeta(tiles: Tiles): Plugin {
  const some = tiles.streets !== null || Object.keys(tiles.layers).length > 0;
  const tag = { tag: 'meta', attrs: { name: 'tiles', content: JSON.stringify(tiles) }, injectTo: 'head' as const };
  return { name: 'tiles', transformIndexHtml: () => (some ? [tag] : []) };
}

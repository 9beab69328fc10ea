import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { type Source, PMTiles, tileIdToZxy } from 'pmtiles';
import { expect, it } from 'vitest';
import { archive } from './archive.ts';

const inMemory = (bytes: Buffer): Source => ({
  getKey: () => 'memory',
  getBytes: async (offset, length) => ({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
});

it('is read by the library of the explorer, whatever the tiles are', async () => {
  const id = fc.nat({ max: 22_000_000 });
  const shape = fc.uniqueArray(id, { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(shape, async (ids) => {
      const tiles = ids.map((one) => {
        const [z, x, y] = tileIdToZxy(one);
        return { z, x, y, data: new TextEncoder().encode(`tile ${one}`) };
      });
      const read = new PMTiles(inMemory(archive(tiles, [113, 22, 115, 23], ['x'])));
      for (const { z, x, y, data } of tiles) expect(new Uint8Array((await read.getZxy(z, x, y))!.data)).toEqual(data);
    }),
    { numRuns: 50 },
  );
});

it('has leaves where one directory would be too long', async () => {
  // Scattered and of all lengths, as real tiles are: what is regular would be packed into one directory.
  const tiles = Array.from({ length: 20_000 }, (_, index) => ({ z: 12, x: (index * 1597) % 4093, y: (index * 2731) % 4091, data: randomBytes(1 + ((index * 7919) % 97)) }));
  const unique = [...new Map(tiles.map((tile) => [`${tile.x}/${tile.y}`, tile])).values()];
  const read = new PMTiles(inMemory(archive(unique, [113, 22, 115, 23], ['x'])));
  expect((await read.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
  for (const { z, x, y, data } of unique.filter((_, index) => index % 97 === 0)) expect(Buffer.from((await read.getZxy(z, x, y))!.data)).toEqual(data);
  expect((await read.getMetadata()) as object).toEqual({ vector_layers: [{ id: 'x', fields: {} }] });
});

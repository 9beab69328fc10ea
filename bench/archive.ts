import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/* A writer of PMTiles archives (version 3), as far as tests and the bench need one: the npm package only reads. */

export type Tile = { readonly z: number; readonly x: number; readonly y: number; readonly data: Uint8Array };
/** Degrees: west, south, east, north. */
export type Bounds = readonly [number, number, number, number];
type Entry = { readonly id: number; readonly offset: number; readonly length: number };

/** Bytes within which readers look for the head and the first directory. */
const firstRead = 16_384;
const headLength = 127;
const perLeaf = 4096;
const gzip = 2;
const vector = 1;

function varint(value: number, into: number[]): void {
  let rest = value;
  while (rest >= 0x80) {
    into.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  into.push(rest);
}

/** Ids as differences, then run lengths (0: the entry leads to a leaf), lengths, and offsets, 0 where one follows the one before. */
function directory(entries: readonly Entry[], run: 0 | 1): Buffer {
  const bytes: number[] = [];
  varint(entries.length, bytes);
  entries.forEach(({ id }, index) => varint(id - (entries[index - 1]?.id ?? 0), bytes));
  entries.forEach(() => varint(run, bytes));
  entries.forEach(({ length }) => varint(length, bytes));
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1];
    varint(before && before.offset + before.length === offset ? 0 : offset + 1, bytes);
  });
  return gzipSync(Buffer.from(bytes));
}

/** One directory where it fits into the first read, else a directory of leaves. */
function directories(entries: readonly Entry[]): { readonly root: Buffer; readonly leaves: Buffer } {
  const whole = directory(entries, 1);
  if (whole.length <= firstRead - headLength) return { root: whole, leaves: Buffer.alloc(0) };
  const leaves: Buffer[] = [];
  const above: Entry[] = [];
  let offset = 0;
  for (let first = 0; first < entries.length; first += perLeaf) {
    const leaf = directory(entries.slice(first, first + perLeaf), 1);
    above.push({ id: entries[first]!.id, offset, length: leaf.length });
    offset += leaf.length;
    leaves.push(leaf);
  }
  return { root: directory(above, 0), leaves: Buffer.concat(leaves) };
}

type Parts = { readonly root: Buffer; readonly leaves: Buffer; readonly notes: Buffer; readonly length: number; readonly entries: number; readonly zooms: readonly number[]; readonly bounds: Bounds };

function head({ root, leaves, notes, length, entries, zooms, bounds }: Parts): Buffer {
  const bytes = Buffer.alloc(headLength);
  bytes.write('PMTiles', 0, 'latin1');
  bytes[7] = 3;
  const notesAt = headLength + root.length;
  const leavesAt = notesAt + notes.length;
  const numbers = [headLength, root.length, notesAt, notes.length, leavesAt, leaves.length, leavesAt + leaves.length, length, entries, entries, entries];
  numbers.forEach((number, index) => bytes.writeBigUInt64LE(BigInt(number), 8 + 8 * index));
  bytes.set([1, gzip, gzip, vector, Math.min(...zooms), Math.max(...zooms)], 96);
  bounds.forEach((degrees, index) => bytes.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index));
  bytes[118] = Math.min(...zooms);
  [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2].forEach((degrees, index) => bytes.writeInt32LE(Math.round(degrees * 1e7), 119 + 4 * index));
  return bytes;
}

/** An archive of vector tiles, `layers` being the names of their layers. */
export function archive(tiles: Iterable<Tile>, bounds: Bounds, layers: readonly string[]): Buffer {
  const packed = [...tiles].map(({ z, x, y, data }) => ({ z, id: zxyToTileId(z, x, y), data: gzipSync(data, { level: 6 }) })).toSorted((a, b) => a.id - b.id);
  let offset = 0;
  const entries = packed.map(({ id, data }) => {
    const entry = { id, offset, length: data.length };
    offset += data.length;
    return entry;
  });
  const { root, leaves } = directories(entries);
  const notes = gzipSync(JSON.stringify({ vector_layers: layers.map((id) => ({ id, fields: {} })) }));
  const first = head({ root, leaves, notes, length: offset, entries: entries.length, zooms: [...new Set(packed.map(({ z }) => z))], bounds });
  return Buffer.concat([first, root, notes, leaves, ...packed.map(({ data }) => data)]);
}

import { Resvg } from '@resvg/resvg-js';
import { crc32, deflateSync } from 'node:zlib';

/** Rows of RGBA as resvg draws them; everything we draw is opaque. */
export type Raster = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

export function rasterise(svg: string): Raster {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { width: image.width, height: image.height, pixels: image.pixels };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** One row of RGB, each byte as its difference from the one above (PNG filter 2), which flat areas compress best with. */
function filtered(rows: readonly Uint8Array[], above: readonly Uint8Array[] | null, width: number): Buffer {
  const line = Buffer.alloc(1 + width * 3);
  line[0] = 2;
  let at = 1;
  for (const [part, row] of rows.entries()) {
    const before = above?.[part];
    for (let from = 0; from < row.length; from += 4) {
      for (let channel = 0; channel < 3; channel++) {
        line[at++] = ((row[from + channel] ?? 0) - (before?.[from + channel] ?? 0)) & 255;
      }
    }
  }
  return line;
}

/** Rasters of one height side by side as a PNG (RFC 2083): 8-bit RGB. The map is drawn once for three languages. */
export function besideAsPng(rasters: readonly Raster[]): Buffer {
  const width = rasters.reduce((sum, raster) => sum + raster.width, 0);
  const height = rasters[0]?.height ?? 0;
  const rows = (y: number) => rasters.map((raster) => raster.pixels.subarray(y * raster.width * 4, (y + 1) * raster.width * 4));
  const lines = Array.from({ length: height }, (_, y) => filtered(rows(y), y > 0 ? rows(y - 1) : null, width));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 7 })), chunk('IEND', Buffer.alloc(0))]);
}

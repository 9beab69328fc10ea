import { hallToken, type Glyph, type Op, placeToken, portToken } from '../layers/token.ts';
import type { PortState } from '../domain/hours.ts';
import type { Side } from '../domain/geography.ts';
import { type Appearance, type Palette, palettes } from '../palette.ts';

/** Images are drawn for screens of at least two device pixels a CSS pixel: sharp everywhere, still small. */
export const pixelRatio = 2;

type Drawn = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Draws on a square of `size` CSS pixels. */
function square(size: number, draw: (context: CanvasRenderingContext2D) => void): Drawn | null {
  const element = document.createElement('canvas');
  element.width = size * pixelRatio;
  element.height = size * pixelRatio;
  const context = element.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(pixelRatio, pixelRatio);
  draw(context);
  return context.getImageData(0, 0, element.width, element.height);
}

function stroke(context: CanvasRenderingContext2D, { d, fill, stroke: line, width = 1, dash = [], scale = 1 }: Op, palette: Palette): void {
  context.save();
  context.translate(12, 12);
  context.scale(scale, scale);
  context.translate(-12, -12);
  const path = new Path2D(d);
  if (fill) {
    context.fillStyle = palette[fill];
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
    context.fill(path);
  }
  if (line) {
    context.strokeStyle = palette[line];
    context.lineWidth = width;
    context.setLineDash([...dash]);
    context.stroke(path);
  }
  context.restore();
}

/** Tightly cropped: the transparent margin of an image is part of its collision box and would drop labels. */
const margin = 3;
const box = 24;

function token(ops: readonly Op[], palette: Palette): Drawn | null {
  return square(box + 2 * margin, (context) => {
    context.translate(margin, margin);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    for (const op of ops) stroke(context, op, palette);
  });
}

/** Diagonals rising to the right every 7 px: the mark of the Shenzhen bank. */
function hatch(palette: Palette): Drawn | null {
  return square(10, (context) => {
    context.strokeStyle = palette['bank.shenzhen'];
    context.globalAlpha = 0.38;
    context.lineWidth = 1.1;
    for (const shift of [-10, 0, 10]) context.stroke(new Path2D(`M${shift - 1} 11L${shift + 11} -1`));
  });
}

function tufts(palette: Palette): Drawn | null {
  return square(32, (context) => {
    context.strokeStyle = palette['ground.wetlandTick'];
    context.lineWidth = 1;
    for (const path of ['M4 10h8M8 10v-4', 'M20 26h8M24 26v-4']) context.stroke(new Path2D(path));
  });
}

const sides = 'hong-kong|shenzhen|both';
const patterns = {
  port: /^port-(open|closing|closed|suspended|unconfirmed)(-joint)?-(light|dark)$/,
  hall: new RegExp(`^hall-(${sides})(-retired)?-(light|dark)$`),
  place: new RegExp(`^place-(${sides})-([a-z]+?)(-rough)?-(light|dark)$`),
  ground: /^(hatch|tufts)-(light|dark)$/,
};

/** Draws the image a style layer asks for by name, or nothing when the name is not one of ours. */
export function drawImage(id: string): Drawn | null {
  const port = patterns.port.exec(id);
  if (port) return token(portToken(port[1] as PortState, port[2] !== undefined), palettes[port[3] as Appearance]);
  const hall = patterns.hall.exec(id);
  if (hall) return token(hallToken(hall[1] as Side, hall[2] !== undefined), palettes[hall[3] as Appearance]);
  const place = patterns.place.exec(id);
  if (place) return token(placeToken(place[1] as Side, place[2] as Glyph, place[3] !== undefined), palettes[place[4] as Appearance]);
  const ground = patterns.ground.exec(id);
  if (!ground) return null;
  const palette = palettes[ground[2] as Appearance];
  return ground[1] === 'hatch' ? hatch(palette) : tufts(palette);
}

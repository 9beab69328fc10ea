import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as fontkit from 'fontkit';
import { decompress } from 'wawoff2';
import type { Locale } from '../../src/domain/locale.ts';

/*
 * Text as outlines, from Noto Serif in the forms of each edition: a picture never depends on the fonts of the machine
 * that builds it. The packages hold each font as a hundred small files; `unicode.json` says which character is where.
 */

const packages: Readonly<Record<Locale, string>> = { en: 'noto-serif-hk', 'zh-Hant': 'noto-serif-hk', 'zh-Hans': 'noto-serif-sc' };

export type Weight = 400 | 600;
type Part = { readonly key: string; readonly ranges: readonly (readonly [number, number])[] };

const require = createRequire(path.resolve('package.json'));
const folderOf = (name: string) => path.dirname(require.resolve(`@fontsource-variable/${name}/package.json`));

function readParts(name: string): readonly Part[] {
  const table = JSON.parse(readFileSync(path.join(folderOf(name), 'unicode.json'), 'utf8')) as Record<string, string>;
  const parts = Object.entries(table).map(([key, text]) => ({
    key: key.replaceAll(/[[\]]/g, ''),
    ranges: text.split(',').map((range) => {
      const [from = 0, to = from] = range.slice(2).split('-').map((code) => Number.parseInt(code, 16));
      return [from, to] as const;
    }),
  }));
  // Named parts are whole scripts: Latin must come from one file, so that it is kerned.
  return [...parts.filter(({ key }) => key === 'latin'), ...parts.filter(({ key }) => key !== 'latin')];
}

const tables = new Map<string, readonly Part[]>();
const fonts = new Map<string, Promise<fontkit.Font>>();

function partOf(name: string, character: string): string {
  if (!tables.has(name)) tables.set(name, readParts(name));
  const code = character.codePointAt(0) ?? 0;
  const part = tables.get(name)?.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
  if (!part) throw new Error(`No glyph for “${character}” (U+${code.toString(16)}) in ${name}: a picture would show a box.`);
  return part.key;
}

let unpacking: Promise<unknown> = Promise.resolve();

/** One after the other: the unpacker has one memory for all. */
function unpack(file: string): Promise<Buffer> {
  const next = unpacking.then(async () => Buffer.from(await decompress(readFileSync(file))));
  unpacking = next.catch(() => undefined);
  return next;
}

function fontOf(name: string, part: string, weight: Weight): Promise<fontkit.Font> {
  const key = `${name} ${part} ${weight}`;
  const load = async () => {
    const ttf = await unpack(path.join(folderOf(name), 'files', `${name}-${part}-wght-normal.woff2`));
    return (fontkit.create(ttf) as fontkit.Font).getVariation({ wght: weight });
  };
  const held = fonts.get(key) ?? load();
  fonts.set(key, held);
  return held;
}

/** Stretches of text that come from one file. */
function runsOf(name: string, text: string): readonly { readonly part: string; readonly text: string }[] {
  const runs: { part: string; text: string }[] = [];
  for (const character of text) {
    const part = partOf(name, character);
    const last = runs.at(-1);
    if (last?.part === part) last.text += character;
    else runs.push({ part, text: character });
  }
  return runs;
}

export type Line = { readonly width: number; readonly paths: readonly { readonly d: string; readonly x: number; readonly scale: number }[] };

const widths = new Map<string, number>();

/** Width of a line in ems, without drawing it: breaking a text measures the same stretches again and again. */
async function measure(text: string, locale: Locale, weight: Weight): Promise<number> {
  const name = packages[locale];
  const key = `${name} ${weight} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  let ems = 0;
  for (const run of runsOf(name, text)) {
    const font = await fontOf(name, run.part, weight);
    ems += font.layout(run.text).advanceWidth / font.unitsPerEm;
  }
  widths.set(key, ems);
  return ems;
}

/** Sets one line; widths in pixels at `size`. Throws where a character has no glyph. */
export async function setLine(text: string, locale: Locale, size: number, weight: Weight): Promise<Line> {
  const name = packages[locale];
  const paths: { d: string; x: number; scale: number }[] = [];
  let x = 0;
  for (const run of runsOf(name, text)) {
    const font = await fontOf(name, run.part, weight);
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(run.text);
    for (const [at, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0 } = positions[at] ?? {};
      const d = glyph.path.toSVG();
      if (d) paths.push({ d, x: x + xOffset * scale, scale });
      x += xAdvance * scale;
    }
  }
  return { width: x, paths };
}

/** A set line as SVG with its baseline's left end at `x`, `y`. */
export function drawLine({ paths }: Line, x: number, y: number, colour: string): string {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const glyphs = paths.map((glyph) => `<path d="${glyph.d}" transform="translate(${round(x + glyph.x)} ${y}) scale(${round(glyph.scale * 1000) / 1000} ${-round(glyph.scale * 1000) / 1000})"/>`);
  return `<g fill="${colour}">${glyphs.join('')}</g>`;
}

/** Where a line may break: after a space or a slash, and between any two Han characters but before closing marks. */
function pieces(text: string): readonly string[] {
  return text.match(/[\p{Script=Han}](?:[、，。）」』”／·])*|[^\s\p{Script=Han}]+(?:\s|$)?|\s/gu) ?? [text];
}

async function breakAt(text: string, locale: Locale, size: number, weight: Weight, width: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const piece of pieces(text)) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    const fits = (await measure(longer.trimEnd(), locale, weight)) * size <= width;
    if (lines.length > 0 && fits) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** Sets text in as few lines as fit `width`, and those as even as can be. */
export async function setText(text: string, locale: Locale, size: number, weight: Weight, width: number): Promise<readonly Line[]> {
  let best = await breakAt(text, locale, size, weight, width);
  for (const share of [0.92, 0.84, 0.76, 0.68, 0.6]) {
    const even = await breakAt(text, locale, size, weight, width * share);
    if (even.length > best.length) break;
    best = even;
  }
  return Promise.all(best.map((line) => setLine(line, locale, size, weight)));
}

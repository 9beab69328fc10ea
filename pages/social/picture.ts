import { frame, type Size } from '../../src/domain/camera.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { riverBounds } from '../../src/domain/geography.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import type { Place } from '../../src/domain/place.ts';
import { messages } from '../../src/locales/messages.ts';
import { palettes } from '../../src/palette.ts';
import { drawer, ground, projection, type Sheets } from './ground.ts';
import { drawLine, setLine, setText } from './lettering.ts';
import { tokens } from './tokens.ts';

/** What a preview shows: a place, a tour by its title, or the product itself. */
export type Subject = { readonly place: Place | null; readonly titles: Readonly<Record<Locale, string>>; readonly kicker: Readonly<Record<Locale, string>> };

const palette = palettes.light;
const size: Size = { width: 1200, height: 630 };
/** Left of this is text on paper, right of it the map. */
const panel = 520;
const margin = 56;

/** A place alone is shown with the ground around it. */
const closest = 13.6;

function mapOf(place: Place | null, places: readonly Place[], sheets: Sheets): string {
  const map: Size = { width: size.width - panel, height: size.height };
  const pad = place?.layer === 'zones' ? 70 : 90;
  const camera = frame(place?.bbox ?? riverBounds, map, { top: pad, right: pad, bottom: pad, left: pad }, closest);
  const project = projection(camera, map);
  return ground(sheets, { camera, project, size: map, draw: drawer(project, map) }, place?.id ?? null) + tokens(places, place, sheets, project);
}

/** The map's part, the same in every language; `id` it by the place for a cache. */
export function mapSvg(subject: Subject, catalogue: Catalogue, sheets: Sheets): string {
  const map = mapOf(subject.place, catalogue.places, sheets);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width - panel} ${size.height}" width="${size.width - panel}" height="${size.height}"><rect width="100%" height="100%" fill="${palette['ground.sea']}"/>${map}</svg>`;
}

/** The bank's mark: round for Hong Kong, square for Shenzhen, both for both. */
function bankMark(side: Place['side'], x: number, y: number): string {
  if (side === 'hong-kong') return `<circle cx="${x + 9}" cy="${y - 9}" r="9" fill="${palette['bank.hongKong']}"/>`;
  if (side === 'shenzhen') return `<rect x="${x}" y="${y - 18}" width="18" height="18" rx="4" fill="${palette['bank.shenzhen']}"/>`;
  return `<path d="M${x} ${y - 9}v-5a4 4 0 0 1 4-4h10a4 4 0 0 1 4 4v5z" fill="${palette['bank.shenzhen']}"/><path d="M${x} ${y - 9}a9 9 0 0 0 18 0z" fill="${palette['bank.hongKong']}"/>`;
}

/** The largest size at which the title takes at most three lines, and no line runs over. */
async function fitTitle(text: string, locale: Locale, width: number) {
  for (const points of [72, 64, 56, 50, 44, 38]) {
    const lines = await setText(text, locale, points, 600, width);
    if ((lines.length <= 3 && lines.every((line) => line.width <= width)) || points === 38) return { lines, points };
  }
  throw new Error('unreachable');
}

/** One line, smaller where it would not fit. */
async function fitLine(text: string, locale: Locale, width: number) {
  const points = 25;
  const line = await setLine(text, locale, points, 400);
  return line.width <= width ? line : setLine(text, locale, (points * width) / line.width, 400);
}

function river(y: number): string {
  const d = `M${margin} ${y}c60 6 84 -12 143 -8s84 14 143 3 72 3 122 -2`;
  return `<path d="${d}" fill="none" stroke="${palette['river.bank']}" stroke-width="8"/><path d="${d}" fill="none" stroke="${palette['river.water']}" stroke-width="4.6"/>`;
}

/** Names in the other editions' scripts, one line each. */
function otherNames({ titles }: Subject, locale: Locale): readonly (readonly [Locale, string])[] {
  const others = locales.filter((other) => other !== locale && titles[other] !== titles[locale]);
  return others.filter((other, at) => others.findIndex((one) => titles[one] === titles[other]) === at).map((other) => [other, titles[other]] as const);
}

/** Names that would run into the river at the foot are left out. */
const lowest = 538;

async function otherLines(subject: Subject, locale: Locale, width: number, top: number): Promise<string> {
  const drawn: string[] = [];
  let y = top;
  for (const [other, name] of otherNames(subject, locale)) {
    const lines = await setText(name, other, 27, 400, width);
    if (y + (lines.length - 1) * 38 > lowest) continue;
    for (const line of lines) {
      drawn.push(drawLine(line, margin, y, palette['text.secondary']));
      y += 38;
    }
  }
  return drawn.join('');
}

/** The text's part in one language. */
export async function panelSvg(subject: Subject, locale: Locale): Promise<string> {
  const width = panel - 2 * margin;
  const product = await setLine(messages[locale].title, locale, 30, 600);
  const { lines, points } = await fitTitle(subject.titles[locale], locale, width);
  const side = subject.place?.side;
  const indent = side ? 30 : 0;
  const kicker = await fitLine(subject.kicker[locale], locale, width - indent);
  const step = points * (locale === 'en' ? 1.14 : 1.28);
  const top = 188;
  const title = lines.map((line, at) => drawLine(line, margin, top + points + at * step, palette['text.primary']));
  const under = top + points + (lines.length - 1) * step + 58;
  const body = [
    `<rect width="${panel}" height="${size.height}" fill="${palette['surface.panel']}"/>`,
    `<rect x="${panel - 2}" width="2" height="${size.height}" fill="${palette['surface.line']}"/>`,
    // The start is named after the product already.
    subject.titles[locale] === messages[locale].title ? '' : drawLine(product, margin, 84, palette['text.primary']),
    side ? bankMark(side, margin, 178) : '',
    drawLine(kicker, margin + indent, 178, palette['text.secondary']),
    ...title,
    await otherLines(subject, locale, width, under),
    river(566),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${panel} ${size.height}" width="${panel}" height="${size.height}">${body.join('')}</svg>`;
}

import { format, formatWithin, parse } from './link.ts';
import type { Locale } from './locale.ts';
import type { Tour, TourText } from './tour.ts';
import { type Focus, initialView, ownTourId, region, type View } from './view.ts';

/*
 * A tour that a reader has made. Everything in it is text: nothing is ever read as markup. It travels as JSON
 * `[1, title, [[title, text, link], …]]`, compressed into the address, and is read from there without trust.
 */

export type OwnStop = { readonly title: string; readonly text: string; readonly link: string };
export type OwnTour = { readonly title: string; readonly stops: readonly OwnStop[] };

export const emptyTour: OwnTour = { title: '', stops: [] };

/** Characters a field may have, and stops a tour; the link itself ends at `longestPacked` of link-query.ts. */
export const limits = { title: 120, text: 1200, link: 400, stops: 30 } as const;

const version = 1;

// Control characters and direction overrides could disguise what a text says.
// oxlint-disable-next-line no-control-regex
const unfit = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

function line(value: unknown, longest: number): string | null {
  return typeof value === 'string' ? value.replaceAll(unfit, '').replaceAll('\n', ' ').slice(0, longest).toWellFormed() : null;
}

function lines(value: unknown): string | null {
  return typeof value === 'string' ? value.replaceAll(unfit, '').slice(0, limits.text).toWellFormed() : null;
}

/** The address of a stop's view in the one form we write; a stop cannot be a tour itself. */
function settleLink(link: string): string {
  const { view } = parse(`/en/${link}`);
  const { focus, layers, camera, year } = view;
  return formatWithin({ ...initialView, focus: focus.kind === 'tour' ? region : focus, layers, camera, year });
}

function readStop(value: unknown): OwnStop | null {
  if (!Array.isArray(value)) return null;
  const [title, text, link] = [line(value[0], limits.title), lines(value[1]), line(value[2], limits.link)];
  return title === null || text === null || link === null ? null : { title, text, link: settleLink(link) };
}

/** Reads any text as a tour, or `null`. Never throws. */
export function readOwnTour(json: string): OwnTour | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!Array.isArray(value) || value[0] !== version || !Array.isArray(value[2])) return null;
  const title = line(value[1], limits.title);
  const stops = (value[2] as readonly unknown[]).slice(0, limits.stops).map(readStop);
  if (title === null || stops.length === 0 || stops.includes(null)) return null;
  return { title, stops: stops as readonly OwnStop[] };
}

export function writeOwnTour({ title, stops }: OwnTour): string {
  return JSON.stringify([version, title, stops.map((stop) => [stop.title, stop.text, stop.link])]);
}

/** What the reader sees now, as a stop. */
export function stopOfView(view: Pick<View, 'focus' | 'layers' | 'camera' | 'year'>, title: string): OwnStop {
  return { title, text: '', link: settleLink(formatWithin({ ...initialView, ...view })) };
}

export function moveStop({ title, stops }: OwnTour, from: number, by: 1 | -1): OwnTour {
  const moved = [...stops];
  const [one, other] = [moved[from], moved[from + by]];
  if (one && other) [moved[from], moved[from + by]] = [other, one];
  return { title, stops: moved };
}

export function changeStop({ title, stops }: OwnTour, at: number, change: Partial<OwnStop> | null): OwnTour {
  return { title, stops: stops.flatMap((stop, index) => (index !== at ? [stop] : change ? [{ ...stop, ...change }] : [])) };
}

const stopId = (at: number) => `s${at + 1}`;

/** As the player walks it. */
export function toTour({ stops }: OwnTour): Tour {
  return {
    id: ownTourId,
    stops: stops.map(({ link }, at) => {
      const { focus, layers, camera, year } = parse(`/en/${link}`).view;
      return { id: stopId(at), view: { focus, layers, camera, year } };
    }),
  };
}

export function toText({ title, stops }: OwnTour): TourText {
  return { id: ownTourId, title, summary: '', stops: stops.map((stop, at) => ({ id: stopId(at), title: stop.title, text: stop.text })) };
}

export function ownFocus(packed: string, at = 0): Focus {
  return { kind: 'tour', id: ownTourId, stop: stopId(at), packed };
}

export function ownLink(packed: string, locale: Locale, base: string): string {
  return format({ ...initialView, locale, focus: ownFocus(packed) }, base);
}

function slugOf(text: string, otherwise: string): string {
  const slug = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 48).replace(/-+$/, '');
  return slug || otherwise;
}

/** Ids from titles, each once. */
function stopIds(stops: readonly OwnStop[]): readonly string[] {
  const ids: string[] = [];
  stops.forEach(({ title }, at) => {
    const id = slugOf(title, `stop-${at + 1}`);
    ids.push(ids.includes(id) ? `${id}-${at + 1}` : id);
  });
  return ids;
}

/** Text as Markdown that says the same: every sign with a meaning of its own is told to have none. */
function asMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()<>#+\-.!|~&]/g, String.raw`\$&`);
}

/** The two files of `geo/tours/<id>/`, ready to be contributed. */
export function toFiles(own: OwnTour, locale: Locale): readonly { readonly name: string; readonly content: string }[] {
  const ids = stopIds(own.stops);
  const rows = own.stops.map(({ link }, at) => `    ${JSON.stringify({ id: ids[at], link }).replaceAll('":"', '": "').replaceAll('","', '", "')}`);
  const record = `{\n  "id": "${slugOf(own.title, 'my-tour')}",\n  "stops": [\n${rows.join(',\n')}\n  ]\n}\n`;
  const matter = `---\ntitle: ${JSON.stringify(own.title)}\nsummary: ""\n---\n`;
  const sections = own.stops.map(({ title, text }) => `## ${asMarkdown(title)}\n\n${text.split(/\n+/).map(asMarkdown).join('\n\n')}\n`);
  return [
    { name: 'tour.json', content: record },
    { name: `${locale}.md`, content: matter + sections.join('\n') },
  ];
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const letters = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    text += letters.slice(0, Math.min(3, bytes.length - at) + 1).map((letter) => alphabet[letter]).join('');
  }
  return text;
}

/** The bytes of a base64url text, or `null` where it is none. */
export function fromBase64Url(text: string): Uint8Array | null {
  const values = Array.from(text, (letter) => alphabet.indexOf(letter));
  if (values.includes(-1) || text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  bytes.forEach((_, at) => {
    const bit = at * 8;
    const [one, next] = [values[Math.floor(bit / 6)] ?? 0, values[Math.floor(bit / 6) + 1] ?? 0];
    bytes[at] = (((one << 6) | next) >> (4 - (bit % 6))) & 255;
  });
  return bytes;
}

import { formatWithin, parse, type Parsed } from './link.ts';
import type { Locale } from './locale.ts';
import type { View } from './view.ts';

/*
 * The address of the embedded map is a link with its path moved behind `?`, so that one file with headers of its own
 * serves every view on any plain host:
 *   embed.html?p=en/place/lo-wu/&l=zones.ports&b=dark&s=card&h=https://news.example#{section}
 * `p` is the path of the link, the other keys of a link stay what they are (link-query.ts), and there are two more:
 *   s=card.zoom or none, what stands on the map · h=…, the origin of the page that may send messages and gets them
 */

/** What can be left out of an embedded map. Attribution and the link to the whole explorer always stay. */
export const embedParts = ['card', 'zoom'] as const;
export type EmbedPart = (typeof embedParts)[number];

export type EmbedOptions = {
  readonly parts: readonly EmbedPart[];
  /** `scheme://host[:port]`, or `null`: then nothing is sent and nothing is obeyed. */
  readonly host: string | null;
};

export const wholeEmbed: EmbedOptions = { parts: embedParts, host: null };

/** The file, below the base of the site. */
export const embedFile = 'embed.html';

/** Longer than any host name may be (RFC 1035: 253 characters), with scheme and port. */
const longestHost = 280;

/** An origin in the one form browsers compare, `https://news.example`; `null` for everything else. */
export function readOrigin(text: string): string | null {
  if (text.length > longestHost || !URL.canParse(text)) return null;
  const { origin } = new URL(text);
  return /^https?:\/\/[a-z\d.:[\]-]+$/.test(text) && origin === text ? origin : null;
}

/** What a person types, a page's address or only its host, as an origin; `null` where it is neither. */
export function toOrigin(typed: string): string | null {
  const text = typed.trim();
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || text.length > 2000 || !URL.canParse(whole)) return null;
  const { origin, hostname } = new URL(whole);
  return hostname === '' ? null : readOrigin(origin);
}

function readParts(text: string | null): readonly EmbedPart[] {
  if (text === null) return embedParts;
  const named = text.split('.');
  return embedParts.filter((part) => named.includes(part));
}

/** The address of the embedded map below a site that lives under `base`. */
export function formatEmbed(view: View, { parts, host }: EmbedOptions, base = '/'): string {
  const [beforeHash = '', hash] = `${view.locale}/${formatWithin(view)}`.split('#', 2);
  const [path = '', query] = beforeHash.split('?', 2);
  const shown = parts.length === embedParts.length ? null : `s=${embedParts.filter((part) => parts.includes(part)).join('.') || 'none'}`;
  const keys = [`p=${path}`, query, shown, host && `h=${host}`].filter(Boolean).join('&');
  return `${base}${embedFile}?${keys}${hash ? `#${hash}` : ''}`;
}

/** Reads the address of an embedded map; like `parse` it never throws, and keeps what can be read. */
export function parseEmbed(href: string, preferred?: Locale): Parsed & EmbedOptions {
  const url = URL.canParse(href, 'https://across.invalid') ? new URL(href, 'https://across.invalid') : null;
  const query = url?.searchParams ?? new URLSearchParams();
  const path = (query.get('p') ?? '').replaceAll(/^\/+|[?#\\]/g, '');
  const told = parse(url ? `/${path}${url.search}${url.hash}` : href, '/', preferred);
  return { ...told, parts: readParts(query.get('s')), host: readOrigin(query.get('h') ?? '') };
}

/** Text for an attribute or the content of an element. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export type EmbedCode = {
  /** Whole addresses of the embedded map and of the same in the explorer. */
  readonly src: string;
  readonly link: string;
  readonly title: string;
  /** CSS pixels; a width of `null` fills the column. */
  readonly width: number | null;
  readonly height: number;
};

/** The HTML that a newsroom pastes: the frame, and a link for readers and feeds that show no frames. */
export function embedCode({ src, link, title, width, height }: EmbedCode): string {
  return [
    `<iframe src="${escape(src)}" title="${escape(title)}" width="${width ?? '100%'}" height="${height}" loading="lazy" style="border: 0; max-width: 100%"></iframe>`,
    `<p><a href="${escape(link)}">${escape(title)}</a></p>`,
  ].join('\n');
}

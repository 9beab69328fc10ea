import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/* The built site as files, for tests that need no browser. */

export const dist = path.resolve(import.meta.dirname, '../dist');
export const siteBase = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');

export type BuiltPage = { readonly path: string; readonly html: string };

/** Every HTML file: `path` is its address below the base, with `index.html` left out. */
export function builtPages(): readonly BuiltPage[] {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: path.relative(dist, file).replaceAll(path.sep, '/').replace(/index\.html$/, ''), html: readFileSync(file, 'utf8') }));
}

const decode = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

/** Attributes of every start tag of one kind, in order. */
export function tags(html: string, name: string): readonly Readonly<Record<string, string>>[] {
  const found = html.match(new RegExp(`<${name}(?:\\s[^>]*)?>`, 'g')) ?? [];
  return found.map((tag) => Object.fromEntries([...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)])));
}

export function titleOf(html: string): string {
  return decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
}

export function link(html: string, rel: string): string | undefined {
  return tags(html, 'link').find((one) => one['rel'] === rel)?.['href'];
}

export function meta(html: string, key: string): string | undefined {
  return tags(html, 'meta').find((one) => one['name'] === key || one['property'] === key)?.['content'];
}

/** A text or a label of a page, with the language it is said to be in. */
export type Spoken = { readonly text: string; readonly lang: string };

const alone = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const labels = /\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g;

/** All that is read aloud of a page, each in the language of the nearest element that names one. */
export function spoken(html: string): readonly Spoken[] {
  const said: Spoken[] = [];
  const open: { readonly tag: string; readonly lang: string }[] = [];
  const bare = html.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<title>.*?<\/title>/g, '');
  for (const [, close, tag = '', rest = '', text = ''] of bare.matchAll(/<(\/?)([\w-]+)([^>]*)>([^<]*)/g)) {
    if (close) open.length = Math.max(0, open.findLastIndex((one) => one.tag === tag));
    else {
      const lang = /\slang="([^"]*)"/.exec(rest)?.[1] ?? open.at(-1)?.lang ?? '';
      said.push(...[...rest.matchAll(labels)].map(([, label = '']) => ({ text: decode(label), lang })));
      if (!alone.has(tag) && !rest.endsWith('/')) open.push({ tag, lang });
    }
    said.push({ text: decode(text), lang: open.at(-1)?.lang ?? '' });
  }
  return said.filter((one) => one.text.trim() !== '');
}

/** The words a reader without scripts gets. */
export function words(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return decode(body.replaceAll(/<script[\s\S]*?<\/script>/g, '').replaceAll(/<!--.*?-->/g, '').replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ');
}

export function dataBlocks(html: string): readonly unknown[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json) as unknown);
}

/** The host the site was built for, from its own canonical address. */
function ownHost(): string {
  const canonical = link(readFileSync(path.join(dist, 'en/index.html'), 'utf8'), 'canonical') ?? '';
  return new URL(canonical, 'https://site.invalid').host;
}

/** The address below the base, or `null` where it leads off the site. */
export function inside(href: string, from: string): string | null {
  const url = new URL(href, `https://site.invalid${siteBase}${from}`);
  if (!['site.invalid', ownHost()].includes(url.host) || !/^https?:$/.test(url.protocol)) return null;
  return url.pathname.startsWith(siteBase) ? decodeURIComponent(url.pathname.slice(siteBase.length)) : `outside the base: ${url.pathname}`;
}

export function isPublished(at: string): boolean {
  const file = path.join(dist, at);
  return at.endsWith('/') || at === '' ? existsSync(path.join(file, 'index.html')) : existsSync(file) && !readdirSync(path.dirname(file), { withFileTypes: true }).some((entry) => entry.name === path.basename(file) && entry.isDirectory());
}

/** Addresses below the base of the pages in the sitemap. */
export function sitemapPaths(): readonly string[] {
  const file = path.join(dist, 'sitemap.xml');
  if (!existsSync(file)) throw new Error('dist/ has no sitemap: build it with SITE_URL=https://example.org, as npm test does.');
  const xml = readFileSync(file, 'utf8');
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname.slice(siteBase.length));
}

/** Width and height from the header of a PNG. */
export function pngSize(at: string): readonly [number, number] {
  const header = readFileSync(path.join(dist, at)).subarray(0, 24);
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

export function readData<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(dist, 'data', file), 'utf8')) as T;
}

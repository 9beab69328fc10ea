import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedCode, embedParts, formatEmbed, parseEmbed, readOrigin, toOrigin, wholeEmbed } from './embed.ts';
import { format } from './link.ts';
import { initialView, openPlace } from './view.ts';

/** Every shape ever published and the link it shows. Append only: these stand in other people's pages. */
const published: readonly (readonly [embedded: string, link: string])[] = [
  ['/embed.html?p=en/', '/en/'],
  ['/embed.html?p=zh-Hant/place/lo-wu/#hall', '/zh-Hant/place/lo-wu/#hall'],
  ['/embed.html?p=zh-Hans/tour/one-zone-two-parks/old-bend/&s=none', '/zh-Hans/tour/one-zone-two-parks/old-bend/'],
  ['/embed.html?p=en/place/lo-wu/&l=zones.ports&m=14.2/22.515/114.079&y=1996&b=dark&s=card&h=https://news.example', '/en/place/lo-wu/?l=zones.ports&m=14.2/22.515/114.079&y=1996&b=dark'],
  ['/embed.html?p=en/cross/&from=lo-wu&to=22.5362,114.0503', '/en/cross/?from=lo-wu&to=22.5362,114.0503'],
  ['/embed.html?p=en%2Fplace%2Flo-wu%2F&b=dark', '/en/place/lo-wu/?b=dark'],
];

describe('the address of an embedded map', () => {
  it.each(published)('%s goes on showing what it did', (embedded, link) => expect(format(parseEmbed(embedded).view)).toBe(link));

  it('is one file with the link behind it', () => {
    const view = { ...openPlace(initialView, 'lo-wu', 'hall'), theme: 'dark' as const };
    expect(formatEmbed(view, wholeEmbed, '/river/')).toBe('/river/embed.html?p=en/place/lo-wu/&b=dark#hall');
    expect(formatEmbed(view, { parts: ['zoom'], host: 'https://news.example' })).toBe('/embed.html?p=en/place/lo-wu/&b=dark&s=zoom&h=https://news.example#hall');
    expect(formatEmbed(initialView, { parts: [], host: null })).toBe('/embed.html?p=en/&s=none');
  });

  it('may be anything: nothing throws, and only an exact origin is a host', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }), fc.string().map((text) => `/embed.html?p=${text}&h=${text}&s=${text}`));
    fc.assert(
      fc.property(hostile, (href) => {
        const { host, parts } = parseEmbed(href, 'zh-Hant');
        expect(host === null || new URL(host).origin === host).toBe(true);
        expect(parts.every((part) => embedParts.includes(part))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('shows the region in the reader’s language where it says nothing', () => {
    expect(parseEmbed('/embed.html', 'zh-Hans')).toMatchObject({ view: { locale: 'zh-Hans', focus: { kind: 'region' } }, problems: [], parts: embedParts, host: null });
    expect(parseEmbed('/embed.html?p=//evil.example/en/place/lo-wu/').view.focus).toEqual({ kind: 'region' });
  });
});

describe('the page around', () => {
  it.each(['https://news.example/', 'https://news.example/story', 'HTTPS://news.example', 'https://*.example', '*', 'null', 'javascript:alert(1)', 'https://user@news.example', 'https://news.example:443', ''])(
    'is not named by %s in an address',
    (text) => expect(readOrigin(text)).toBeNull(),
  );

  it.each([
    ['news.example', 'https://news.example'],
    [' https://News.example/2026/story?x#y ', 'https://news.example'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['新聞.example', new URL('https://新聞.example').origin],
    ['data:text/html,x', null],
    ['ftp://news.example', null],
    ['not a host', null],
    ['', null],
  ])('is understood when a person types %s', (typed, origin) => expect(toOrigin(typed)).toBe(origin));
});

it('writes code in which nothing can leave its attribute', () => {
  const code = embedCode({ src: 'https://site.example/embed.html?p=en/&b=dark', link: 'https://site.example/en/?b=dark', title: 'A "quoted" <b> & more', width: null, height: 420 });
  expect(code).toContain('src="https://site.example/embed.html?p=en/&amp;b=dark" title="A &quot;quoted&quot; &lt;b&gt; &amp; more" width="100%" height="420" loading="lazy"');
  expect(code).toContain('<a href="https://site.example/en/?b=dark">A &quot;quoted&quot; &lt;b&gt; &amp; more</a>');
});

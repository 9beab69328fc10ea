import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Catalogue } from '../src/domain/catalogue.ts';
import { htmlLang, locales } from '../src/domain/locale.ts';
import { aliases, pagePath, pages } from '../src/domain/pages.ts';
import type { Story } from '../src/domain/story.ts';
import { builtPages, dataBlocks, inside, isPublished, link, meta, pngSize, readData, sitemapPaths, siteBase, spoken, tags, titleOf, words } from './built.ts';

/* No browser: what a crawler, a preview or a reader without scripts gets. */

const catalogue = readData<Catalogue>('catalogue.json');
const built = builtPages();
const at = (path: string) => built.find((page) => page.path === path)?.html ?? '';
const all = locales.flatMap((locale) => pages(catalogue).map((focus) => ({ locale, focus, path: `${locale}/${pagePath(focus)}` })));
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll('&amp;', '&').replaceAll(/&#x27;|&#39;/g, "'").replaceAll('&quot;', '"').replaceAll(/\s+/g, ' ').trim();
const squeeze = (text: string) => text.replaceAll(/\s+/g, '');

test('everything with an address has a page in each language, with a title and a description of its own', () => {
  const missing = all.filter(({ path }) => at(path) === '').map(({ path }) => path);
  expect(missing).toEqual([]);
  for (const locale of locales) {
    const own = all.filter((page) => page.locale === locale);
    const titles = own.map(({ path }) => titleOf(at(path)));
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
    for (const { path } of own) expect(meta(at(path), 'description')?.length ?? 0, path).toBeGreaterThan(locale === 'en' ? 50 : 14);
  }
});

test('each page names its editions, and each edition names it back', () => {
  for (const { locale, path } of all) {
    const html = at(path);
    expect(html).toContain(`<html lang="${htmlLang[locale]}">`);
    const editions = tags(html, 'link').filter(({ rel, hreflang }) => rel === 'alternate' && hreflang);
    expect(editions.map(({ hreflang }) => hreflang), path).toEqual([...locales.map((other) => htmlLang[other]), 'x-default']);
    expect(editions.find(({ hreflang }) => hreflang === htmlLang[locale])?.['href'], path).toBe(link(html, 'canonical'));
    for (const { href = '' } of editions) {
      const other = at(new URL(href, 'https://site.invalid').pathname.slice(siteBase.length));
      expect(tags(other, 'link').filter(({ hreflang }) => hreflang).map((edition) => edition['href']), `${path} → ${href}`).toEqual(editions.map((edition) => edition['href']));
    }
  }
});

test('a preview finds a name, a text and a card', () => {
  for (const { path } of all) {
    const html = at(path);
    for (const key of ['og:title', 'og:description', 'og:type', 'og:locale', 'twitter:card', 'twitter:title']) expect(meta(html, key), `${path} ${key}`).toBeTruthy();
    expect(titleOf(html)).toContain(meta(html, 'og:title') ?? '?');
  }
});

test('each preview has a picture of its own language, 1200 by 630', () => {
  const sizes = all.map(({ path, locale }) => {
    const picture = inside(meta(at(path), 'og:image') ?? '/nowhere', path) ?? 'elsewhere';
    expect(picture, path).toMatch(new RegExp(`^pictures/${locale}/`));
    expect(meta(at(path), 'twitter:card')).toBe('summary_large_image');
    return pngSize(picture);
  });
  expect(sizes.filter(([width, height]) => width !== 1200 || height !== 630)).toEqual([]);
});

type Thing = { readonly '@type': string; readonly name?: string; readonly geo?: { readonly latitude: number; readonly longitude: number }; readonly citation?: readonly { readonly name: string }[] };

test('a place tells machines its name, position and sources', () => {
  for (const locale of locales) {
    for (const place of catalogue.places) {
      const [block] = dataBlocks(at(`${locale}/place/${place.id}/`)) as { '@graph': readonly Thing[] }[];
      const thing = block?.['@graph'].find((one) => one['@type'] === 'Place');
      const article = block?.['@graph'].find((one) => one['@type'] === 'Article');
      expect(thing?.name).toBe(place.names[locale]);
      expect(thing?.geo ? [thing.geo.longitude, thing.geo.latitude] : null, place.id).toEqual(place.point);
      const story = readData<Story>(`stories/${locale}/${place.id}.json`);
      expect(article?.citation?.map(({ name }) => name)).toEqual(story.sources.map(({ title }) => title));
    }
  }
});

test('a story can be read in full without scripts: lead, sections, figures, dates and sources', () => {
  for (const locale of locales) {
    for (const { id } of catalogue.places) {
      const story = readData<Story>(`stories/${locale}/${id}.json`);
      const text = squeeze(words(at(`${locale}/place/${id}/`)));
      const told = [
        plain(story.lead),
        ...story.sections.flatMap(({ heading, html }) => [heading, ...html.split(/<svg[\s\S]*?<\/svg>/).map(plain)]),
        // Two figures that disagree share one card under one caption.
        ...story.figures.filter(({ differsFrom }) => !differsFrom).map(({ caption }) => caption),
        ...story.timeline.map((moment) => moment.text),
        ...story.sources.map(({ title }) => title),
      ];
      for (const words of told) expect(text.includes(squeeze(words)), `${locale}/${id}: “${words.slice(0, 60)}”`).toBe(true);
    }
  }
});

test('a page without a clock says when ports are open, never that one is', () => {
  expect(words(at('en/place/lok-ma-chau-spur-line/'))).toContain('Daily 06:30–22:30');
  for (const { path } of all) expect(words(at(path)), path).not.toMatch(/Open until|Closes at|Closed, opens|\bNow \d\d:\d\d/);
});

const charactersNotIn = (edition: string) => new Set(readFileSync(new URL(`../geo/words/not-in-${edition}.txt`, import.meta.url), 'utf8').split('\n\n')[0]!.replaceAll('\n', ''));

const chinese = (text: string) => /\p{Script=Han}/u.test(text);
/** Four words of Latin letters; fewer are a name. */
const english = (text: string) => /(?:[A-Za-z][\w’'.&-]*,? ){3,}[A-Za-z]/.test(text);
const other = { 'zh-Hant': charactersNotIn('zh-hant'), 'zh-Hans': charactersNotIn('zh-hans') };
const ofOther = (text: string, lang: string) => Object.entries(other).some(([edition, characters]) => lang.startsWith(edition) && Array.from(text).some((character) => characters.has(character)));

test('whatever is in another language or script says so: Chinese in English, English in Chinese, and each Chinese edition in the other', () => {
  const unmarked = built.flatMap(({ path, html }) => spoken(html).filter(({ text, lang }) => lang === '' || (lang.startsWith('zh') ? english : chinese)(text) || ofOther(text, lang)).map(({ text, lang }) => `${path} (${lang}): ${text.trim().slice(0, 80)}`));
  expect(unmarked).toEqual([]);
});

test('no page breaks the policy: no inline style, script or handler', () => {
  for (const { path, html } of built) {
    expect(html.match(/<[^>]+\s(?:style|on\w+)="/g) ?? [], path).toEqual([]);
    const scripts = tags(html, 'script').filter((script) => script['type'] !== 'application/ld+json');
    expect(scripts.every(({ src = '' }) => inside(src, path) !== null), path).toBe(true);
    expect((html.match(/<script[^>]*>(?!<\/script>)/g) ?? []).every((open) => open.includes('application/ld+json')), path).toBe(true);
  }
});

test('no link within the site leads nowhere', () => {
  const broken = built.flatMap(({ path, html }) => {
    const addresses = [...tags(html, 'a'), ...tags(html, 'link')].flatMap(({ href }) => href ?? []).concat(tags(html, 'script').flatMap(({ src }) => src ?? []));
    return addresses.filter((href) => {
      const target = inside(href, path === '404.html' ? '' : path);
      return target !== null && !isPublished(target);
    }).map((href) => `${path} → ${href}`);
  });
  expect(broken).toEqual([]);
});

test('a link to a section finds it in the page it names', () => {
  const lost = built.flatMap(({ path, html }) =>
    tags(html, 'a').filter(({ href }) => href?.includes('#')).filter(({ href = '' }) => {
      const target = inside(href, path);
      const id = href.split('#')[1] ?? '';
      return target !== null && !at(target).includes(` id="${id}"`);
    }).map(({ href }) => `${path} → ${href}`),
  );
  expect(lost).toEqual([]);
});

test('former addresses lead on for ever', () => {
  for (const locale of locales) {
    for (const [from, to] of aliases(catalogue)) {
      const html = at(`${locale}/${from}`);
      const target = `${siteBase}${locale}/${pagePath(to)}`;
      expect(new URL(link(html, 'canonical') ?? '', 'https://site.invalid').pathname).toBe(target);
      expect(html).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>`);
      expect(html).toContain(`<a href="${target}"`);
    }
  }
});

test('the sitemap lists every page once, and nothing else', () => {
  expect([...sitemapPaths()].toSorted()).toEqual(all.map(({ path }) => path).toSorted());
});

type Item = { readonly id: string; readonly story: string; readonly find: Readonly<Record<(typeof locales)[number], readonly string[]>> };

test('every item of the article that the project began with is told on a built page, in each language', () => {
  const items = JSON.parse(readFileSync(new URL('../geo/checklist.json', import.meta.url), 'utf8')) as readonly Item[];
  const untold = locales.flatMap((locale) =>
    items.flatMap(({ id, story, find }) => {
      const text = squeeze(plain(at(`${locale}/place/${story}/`)));
      return find[locale].filter((piece) => !text.includes(squeeze(piece))).map((piece) => `${locale} ${id}: ${piece}`);
    }),
  );
  expect(items.length).toBeGreaterThan(40);
  expect(untold).toEqual([]);
});

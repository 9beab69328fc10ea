import { htmlLang, locales, type Locale } from '../src/domain/locale.ts';
import { messages } from '../src/locales/messages.ts';
import type { About } from './describe.ts';
import { dataBlock, escapeHtml, tag } from './html.ts';
import { linkedData } from './linked-data.ts';
import { address, pathOf } from './site.ts';

/** Open Graph writes languages with an underscore and a country. */
const ogLocale: Readonly<Record<Locale, string>> = { en: 'en_GB', 'zh-Hant': 'zh_HK', 'zh-Hans': 'zh_CN' };

export const pictureSize = { width: 1200, height: 630 };

/** Every page names all editions of itself and the page that chooses one, so that the triangle closes wherever a reader enters. */
export function alternates({ view: { focus } }: Pick<About, 'view'>, origin: string | null): string {
  const editions = locales.map((locale) => tag('link', { rel: 'alternate', hreflang: htmlLang[locale], href: address(origin, pathOf(locale, focus)) }));
  const otherwise = focus.kind === 'region' ? '' : pathOf('en', focus);
  return [...editions, tag('link', { rel: 'alternate', hreflang: 'x-default', href: address(origin, otherwise) })].join('\n    ');
}

/** What previews show. Their addresses must be absolute, so that without an origin those are left out. */
function preview(about: About, origin: string | null, picture: string | null): string {
  const { view, title, name, description } = about;
  const image = origin && picture ? address(origin, picture) : null;
  const properties: readonly (readonly [string, string | null])[] = [
    ['og:type', about.place ? 'article' : 'website'],
    ['og:site_name', messages[view.locale].title],
    ['og:title', name],
    ['og:description', description],
    ['og:locale', ogLocale[view.locale]],
    ...locales.filter((other) => other !== view.locale).map((other) => ['og:locale:alternate', ogLocale[other]] as const),
    ['og:url', origin && address(origin, pathOf(view.locale, view.focus))],
    ['og:image', image],
    ['og:image:type', image && 'image/png'],
    ['og:image:width', image && String(pictureSize.width)],
    ['og:image:height', image && String(pictureSize.height)],
    ['og:image:alt', image && title],
  ];
  const twitter: readonly (readonly [string, string | null])[] = [
    ['twitter:card', image ? 'summary_large_image' : 'summary'],
    ['twitter:title', name],
    ['twitter:description', description],
    ['twitter:image', image],
  ];
  return [
    ...properties.filter(([, content]) => content).map(([property, content]) => tag('meta', { property, content })),
    ...twitter.filter(([, content]) => content).map(([key, content]) => tag('meta', { name: key, content })),
  ].join('\n    ');
}

/** Fetched while the page is still being read: what the explorer needs to take it over. */
function preloads(urls: readonly string[]): string {
  return urls.map((href) => tag('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href })).join('\n    ');
}

export type HeadOptions = { readonly origin: string | null; readonly picture: string | null; readonly fetched: readonly string[] };

/** All of a page's own head. */
export function headOf(about: About, { origin, picture, fetched }: HeadOptions): string {
  const { view, title, description } = about;
  return [
    `<title>${escapeHtml(title)}</title>`,
    tag('meta', { name: 'description', content: description }),
    tag('link', { rel: 'canonical', href: address(origin, pathOf(view.locale, view.focus)) }),
    alternates(about, origin),
    preview(about, origin, picture),
    preloads(fetched),
    dataBlock(linkedData(about, origin)),
  ].join('\n    ');
}

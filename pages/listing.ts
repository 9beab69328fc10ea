import { htmlLang, locales } from '../src/domain/locale.ts';
import type { Focus } from '../src/domain/view.ts';
import { escapeHtml } from './html.ts';
import { address, base, pathOf } from './site.ts';

/** The sitemap (sitemaps.org 0.9, with the editions of each page); its addresses must be absolute. `checked` is an ISO date. */
export function sitemap(focuses: readonly Focus[], origin: string, checked: string): string {
  const url = (path: string) => escapeHtml(address(origin, path));
  const editions = (focus: Focus) =>
    locales.map((locale) => `<xhtml:link rel="alternate" hreflang="${htmlLang[locale]}" href="${url(pathOf(locale, focus))}"/>`).join('');
  const rows = focuses.flatMap((focus) =>
    locales.map((locale) => `<url><loc>${url(pathOf(locale, focus))}</loc><lastmod>${checked}</lastmod>${editions(focus)}</url>`),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...rows,
    '</urlset>\n',
  ].join('\n');
}

/** Everything may be read; only a host's root has a say, so under a base this file is only good to copy from. */
export function robots(origin: string | null): string {
  const lines = ['User-agent: *', 'Allow: /', ...(origin ? [`Sitemap: ${origin}${base}sitemap.xml`] : [])];
  return `${lines.join('\n')}\n`;
}

import { htmlLang, locales, type Locale } from '../src/domain/locale.ts';
import type { Focus } from '../src/domain/view.ts';
import { messages } from '../src/locales/messages.ts';
import { pageTexts } from '../src/locales/page.ts';
import { escapeHtml, tag } from './html.ts';
import { alternates } from './head.ts';
import { address, pathOf } from './site.ts';

/*
 * Pages that only lead on: the root, which chooses a language, the answer to an unknown address, and former addresses.
 * With scripts the explorer opens in them and does so itself; what is written here is for everyone else.
 */

type Door = { readonly head: string; readonly body: string };

const languages: Readonly<Record<Locale, string>> = { en: 'English', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' };

const link = (path: string, locale: Locale, text: string) =>
  `<a href="${address(null, path)}" lang="${htmlLang[locale]}" hreflang="${htmlLang[locale]}">${escapeHtml(text)}</a>`;

const titleOf = (title: string, description: string) => `<title>${escapeHtml(title)}</title>\n    ${tag('meta', { name: 'description', content: description })}`;

const both = `${messages.en.title} · ${messages['zh-Hant'].title}`;
const bothMarked = `${messages.en.title} · <span lang="${htmlLang['zh-Hant']}">${messages['zh-Hant'].title}</span>`;

/** The root of the site. */
export function rootDoor(origin: string | null): Door {
  const rows = locales.map((locale) => `<li><strong>${link(`${locale}/`, locale, languages[locale])}</strong><p lang="${htmlLang[locale]}">${escapeHtml(messages[locale].intro)}</p></li>`);
  return {
    head: [titleOf(both, pageTexts.en.region), tag('link', { rel: 'canonical', href: address(origin, '') }), alternates({ view: { focus: { kind: 'region' } } } as never, origin)].join('\n    '),
    body: `<main class="page door-page"><div class="page-head"><h1>${bothMarked}</h1></div><ul>${rows.join('')}</ul></main>`,
  };
}

/** What a static host answers an unknown address with. */
export function missingDoor(): Door {
  const rows = locales.map((locale) => {
    const texts = pageTexts[locale];
    const list = pathOf(locale, { kind: 'places' });
    return `<li lang="${htmlLang[locale]}"><strong>${escapeHtml(texts.missing)}</strong><p>${escapeHtml(texts.missingHint)} ${link(`${locale}/`, locale, texts.start)} · ${link(list, locale, texts.all)}</p></li>`;
  });
  return {
    head: [titleOf(`404 – ${messages.en.title}`, pageTexts.en.missing), tag('meta', { name: 'robots', content: 'noindex' })].join('\n    '),
    body: `<main class="page door-page"><div class="page-head"><h1>${bothMarked}</h1></div><ul>${rows.join('')}</ul></main>`,
  };
}

/** A former address. Without scripts the browser is sent on; with them the explorer keeps what follows `?` and `#`. */
export function movedDoor(locale: Locale, to: Focus, name: string, origin: string | null): Door {
  const path = pathOf(locale, to);
  const texts = pageTexts[locale];
  return {
    head: [
      titleOf(`${name} – ${messages[locale].title}`, `${texts.moved} ${name}`),
      tag('link', { rel: 'canonical', href: address(origin, path) }),
      `<noscript>${tag('meta', { 'http-equiv': 'refresh', content: `0; url=${address(null, path)}` })}</noscript>`,
    ].join('\n    '),
    body: `<main class="page door-page"><p>${escapeHtml(texts.moved)} ${link(path, locale, name)}</p></main>`,
  };
}

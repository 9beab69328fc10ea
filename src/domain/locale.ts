/** The three editions. Each is written, none is converted from another. */
export const locales = ['en', 'zh-Hant', 'zh-Hans'] as const;
export type Locale = (typeof locales)[number];

/** The same text in every edition. */
export type Texts = Readonly<Record<Locale, string>>;

export const fallbackLocale: Locale = 'en';

/** BCP 47 tags for `lang`: the region decides which Han glyphs and punctuation a browser draws. */
export const htmlLang: Texts = { en: 'en-GB', 'zh-Hant': 'zh-Hant-HK', 'zh-Hans': 'zh-Hans-CN' };

const traditionalRegions = new Set(['hk', 'mo', 'tw']);

function fromTag(tag: string): Locale | null {
  const [language, ...rest] = tag.toLowerCase().split('-');
  if (language === 'en') return 'en';
  if (language === 'yue') return rest.includes('hans') ? 'zh-Hans' : 'zh-Hant';
  if (language !== 'zh') return null;
  if (rest.includes('hans')) return 'zh-Hans';
  if (rest.includes('hant')) return 'zh-Hant';
  return rest.some((part) => traditionalRegions.has(part)) ? 'zh-Hant' : 'zh-Hans';
}

/** The first of the reader's languages that we publish in, else English. */
export function negotiate(languages: readonly string[]): Locale {
  for (const tag of languages) {
    const locale = fromTag(tag);
    if (locale) return locale;
  }
  return fallbackLocale;
}

import type { Locale } from '../domain/locale.ts';

type SearchTexts = {
  /** The field and its list. */
  readonly label: string;
  readonly placeholder: string;
  readonly results: string;
  readonly clear: string;
  readonly menu: string;
};

/** What the field itself says; it is in the first view. */
export const searchLabels = {
  en: { label: 'Search', placeholder: 'Search places and ports', results: 'Search results', clear: 'Clear search', menu: 'Menu' },
  'zh-Hant': { label: '搜尋', placeholder: '搜尋地點、口岸', results: '搜尋結果', clear: '清除搜尋', menu: '選單' },
  'zh-Hans': { label: '搜索', placeholder: '搜索地点、口岸', results: '搜索结果', clear: '清除搜索', menu: '菜单' },
} satisfies Record<Locale, SearchTexts>;

import type { Locale } from '../domain/locale.ts';

export const peopleTexts = {
  en: { title: 'People' },
  'zh-Hant': { title: '人物' },
  'zh-Hans': { title: '人物' },
} satisfies Record<Locale, { title: string }>;

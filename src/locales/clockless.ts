import type { Locale } from '../domain/locale.ts';

/** Hours in words that hold at any time of day: a built page has no clock. */
export const clocklessTexts = {
  en: {
    daily: (hours: string) => `Daily ${hours}`,
    allDay: 'Open 24 hours',
    inHongKongTime: 'Hours in Hong Kong time',
  },
  'zh-Hant': {
    daily: (hours: string) => `每日${hours}`,
    allDay: '24小時開放',
    inHongKongTime: '時間以香港時間計',
  },
  'zh-Hans': {
    daily: (hours: string) => `每日${hours}`,
    allDay: '24小时开放',
    inHongKongTime: '时间为香港时间',
  },
} satisfies Record<Locale, unknown>;

import type { Locale } from '../domain/locale.ts';

/** What a place panel says of the planner. */
export const placeCrossingTexts = {
  en: { from: 'Cross from here', to: 'Cross to here', minutes: (n: number) => `about ${n} min by public transport` },
  'zh-Hant': { from: '由這裏過關', to: '過關到這裏', minutes: (n: number) => `乘公共交通約${n}分鐘` },
  'zh-Hans': { from: '从这里过关', to: '过关到这里', minutes: (n: number) => `乘公共交通约${n}分钟` },
} satisfies Record<Locale, unknown>;

import type { Locale } from '../domain/locale.ts';

/** Texts of laying one outline over another place. */
export const scaleTexts = {
  en: {
    title: 'At the same scale',
    lead: 'Lay this outline over another place:',
    central: 'Central',
    here: 'Move it to the middle of the map',
    lift: 'Take the outline away',
    area: (km2: string) => `${km2} km²`,
    over: (name: string, area: string) => `${name}, ${area}, laid here at the same scale`,
    beneath: (name: string, area: string) => `Beneath it: ${name}, ${area}`,
  },
  'zh-Hant': {
    title: '同比例比較',
    lead: '把此範圍疊在另一處：',
    central: '中環',
    here: '移到地圖中央',
    lift: '移除範圍',
    area: (km2: string) => `${km2}平方公里`,
    over: (name: string, area: string) => `${name}，${area}，按同一比例疊於此處`,
    beneath: (name: string, area: string) => `底下：${name}，${area}`,
  },
  'zh-Hans': {
    title: '同比例对比',
    lead: '把此范围叠在另一处：',
    central: '中环',
    here: '移到地图中央',
    lift: '移除范围',
    area: (km2: string) => `${km2}平方公里`,
    over: (name: string, area: string) => `${name}，${area}，按同一比例叠在此处`,
    beneath: (name: string, area: string) => `下方：${name}，${area}`,
  },
} satisfies Record<Locale, unknown>;

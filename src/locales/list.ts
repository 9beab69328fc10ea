import type { Locale } from '../domain/locale.ts';

function dayIn(tag: string, weekday: 'short' | 'long') {
  const format = new Intl.DateTimeFormat(tag, { weekday, day: 'numeric', month: tag === 'en-GB' ? 'short' : 'long', year: 'numeric', timeZone: 'Asia/Hong_Kong' });
  return (instant: number) => format.format(instant).replaceAll(',', '');
}

/** The list of places and the little maps in it. `day` writes an instant as the Hong Kong date. */
export const listTexts = {
  en: {
    subtitle: 'Everything on the map, without the map',
    categories: 'Categories',
    busiest: (time: string, day: string) => `Busiest first · state at ${time}, ${day}, Hong Kong time`,
    day: dayIn('en-GB', 'short'),
    daily: (hours: string) => `Daily ${hours}`,
    announced: 'Hours announced, not confirmed',
    inMinutes: (n: number) => `In ${n} min`,
    passengers: (count: string, year: string) => `${count} passengers in ${year}`,
    nobody: (year: string) => `No passengers in ${year}`,
    compare: 'The two parks compared',
    failed: 'What the list says of each place could not be loaded.',
  },
  'zh-Hant': {
    subtitle: '地圖上的一切，不用地圖也可瀏覽',
    categories: '分類',
    busiest: (time: string, day: string) => `按旅客人次排列 · 香港時間${day}${time}的狀況`,
    day: dayIn('zh-HK', 'long'),
    daily: (hours: string) => `每日${hours}`,
    announced: '時間已公布，尚未確認',
    inMinutes: (n: number) => `尚餘${n}分鐘`,
    passengers: (count: string, year: string) => `${year}年${count}人次`,
    nobody: (year: string) => `${year}年沒有旅客`,
    compare: '兩個園區逐項對照',
    failed: '未能載入各地點的簡介。',
  },
  'zh-Hans': {
    subtitle: '地图上的一切，不用地图也能浏览',
    categories: '分类',
    busiest: (time: string, day: string) => `按客流排序 · 香港时间${day}${time}的状态`,
    day: dayIn('zh-CN', 'long'),
    daily: (hours: string) => `每天${hours}`,
    announced: '时间已公布，待确认',
    inMinutes: (n: number) => `还有${n}分钟`,
    passengers: (count: string, year: string) => `${year}年客流${count}人次`,
    nobody: (year: string) => `${year}年没有旅客`,
    compare: '两个园区逐项对比',
    failed: '各地点的简介加载失败。',
  },
} satisfies Record<Locale, unknown>;

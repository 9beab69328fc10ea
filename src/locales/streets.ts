import type { Locale } from '../domain/locale.ts';

type StreetTexts = {
  readonly name: string;
  /** Told before anything is asked for; `hosts` are the other sites that would be contacted. */
  readonly before: (hosts: readonly string[]) => string;
};

export const streetTexts = {
  en: {
    name: 'Street map',
    before: (hosts) => (hosts.length === 0 ? 'Streets, buildings and street names, from this site.' : `Streets, buildings and street names, fetched from ${hosts.join(' and ')}. That site then learns your internet address and which part of the map you look at.`),
  },
  'zh-Hant': {
    name: '街道圖',
    before: (hosts) => (hosts.length === 0 ? '顯示街道、建築物及街名，由本網站提供。' : `顯示街道、建築物及街名，資料取自${hosts.join('、')}。開啟後，對方會得知你的IP位址及你正在看的地圖範圍。`),
  },
  'zh-Hans': {
    name: '街道图',
    before: (hosts) => (hosts.length === 0 ? '显示街道、建筑和路名，由本站提供。' : `显示街道、建筑和路名，数据来自${hosts.join('、')}。开启后，对方会获知您的IP地址以及您正在查看的地图范围。`),
  },
} satisfies Record<Locale, StreetTexts>;

import type { Locale } from '../domain/locale.ts';

/** Names of panels and small maps that the first view shows before the panels themselves are fetched. */
export const doorTexts = {
  en: {
    share: 'Share',
    filtered: 'Some places are filtered out: show the filter',
    measure: 'Measure and coordinates',
    tours: 'Tours',
    toursHere: 'Tours that come here',
    years: 'Years',
    inView: 'Places in view',
    help: 'Keyboard and help',
    parks: 'Two parks compared',
    compareParks: 'Compare the two parks, row by row',
    mapOf: (name: string) => `Small map: where ${name} is`,
  },
  'zh-Hant': {
    share: '分享',
    filtered: '部分地點已被篩走：顯示篩選條件',
    measure: '量度與坐標',
    tours: '導覽',
    toursHere: '途經此處的導覽',
    years: '年份',
    inView: '畫面內的地點',
    help: '鍵盤操作及說明',
    parks: '兩園對照',
    compareParks: '兩個園區逐項對照',
    mapOf: (name: string) => `小地圖：${name}的位置`,
  },
  'zh-Hans': {
    share: '分享',
    filtered: '部分地点已被筛除：显示筛选条件',
    measure: '测量与坐标',
    tours: '导览',
    toursHere: '经过这里的导览',
    years: '年份',
    inView: '画面内的地点',
    help: '键盘操作与帮助',
    parks: '两园对比',
    compareParks: '两个园区逐项对比',
    mapOf: (name: string) => `小地图：${name}的位置`,
  },
} satisfies Record<Locale, unknown>;

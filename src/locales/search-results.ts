import type { FoundKind } from '../domain/find.ts';
import type { Locale } from '../domain/locale.ts';

type ResultTexts = {
  readonly kinds: Readonly<Record<FoundKind, string>>;
  /** Told to screen readers. */
  readonly count: (n: number) => string;
  readonly loading: string;
  readonly failed: string;
  readonly none: (query: string) => string;
  readonly tryThis: string;
  readonly outside: string;
  readonly wgs: string;
  readonly gcj: string;
};

/** What is found, grouped by kind. */
export const resultTexts = {
  en: {
    kinds: { point: 'Position', port: 'Ports of entry', place: 'Places', station: 'Stations', tour: 'Tours and stops', section: 'In the stories' },
    count: (n) => (n === 1 ? '1 result' : `${n} results`),
    loading: 'The names are being loaded …',
    failed: 'The names could not be loaded. Type again to retry.',
    none: (query) => `Nothing is called “${query}”.`,
    tryThis: 'Try a port, a park or a station in English or Chinese, its initials (LMC), pinyin (luohu), or a position (22.515, 114.08).',
    outside: 'This position lies outside the map.',
    wgs: 'WGS-84',
    gcj: 'typed in GCJ-02, shown in WGS-84',
  },
  'zh-Hant': {
    kinds: { point: '位置', port: '口岸', place: '地點', station: '車站', tour: '導覽及各站', section: '故事內文' },
    count: (n) => `${n}項結果`,
    loading: '正在載入名稱……',
    failed: '未能載入名稱，請再輸入一次。',
    none: (query) => `找不到「${query}」。`,
    tryThis: '可輸入口岸、園區或車站的中英文名稱、英文縮寫（LMC）、拼音（luohu），或坐標（22.515, 114.08）。',
    outside: '這個位置在地圖範圍以外。',
    wgs: 'WGS-84',
    gcj: '以GCJ-02輸入，按WGS-84顯示',
  },
  'zh-Hans': {
    kinds: { point: '位置', port: '口岸', place: '地点', station: '车站', tour: '导览及各站', section: '故事正文' },
    count: (n) => `${n}条结果`,
    loading: '正在加载名称……',
    failed: '名称加载失败，请重新输入。',
    none: (query) => `没有找到“${query}”。`,
    tryThis: '可以输入口岸、园区或车站的中英文名称、英文缩写（LMC）、拼音（luohu），或坐标（22.515, 114.08）。',
    outside: '这个位置在地图范围之外。',
    wgs: 'WGS-84',
    gcj: '按GCJ-02输入，以WGS-84显示',
  },
} satisfies Record<Locale, ResultTexts>;

import type { Locale } from '../domain/locale.ts';
import type { Direction, Traveller, WaitClass } from '../domain/queue.ts';

type WaitingTexts = {
  readonly title: string;
  readonly hongKongSide: string;
  readonly ago: (minutes: number) => string;
  readonly delayed: string;
  readonly traveller: string;
  readonly travellers: Readonly<Record<Traveller, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly classes: Readonly<Record<WaitClass, string>>;
  readonly limits: string;
  readonly hidden: string;
  readonly off: string;
  readonly official: string;
  readonly unknown: string;
};

/** The Immigration Department's classes, as its data dictionary limits them. */
export const waitingTexts = {
  en: {
    title: 'Waiting at the Hong Kong hall',
    hongKongSide: 'Hong Kong side only.',
    ago: (minutes) => (minutes === 0 ? 'just now' : `${minutes} min ago`),
    delayed: 'Delayed',
    traveller: 'Travellers',
    travellers: { residents: 'Hong Kong residents', visitors: 'Visitors' },
    directions: { 'to-shenzhen': 'To Shenzhen', 'to-hong-kong': 'To Hong Kong' },
    classes: { normal: 'Normal', busy: 'Busy', 'very-busy': 'Very busy', maintenance: 'System under maintenance', 'no-service': 'Outside service hours' },
    limits: 'Normal: residents usually under 15 min, visitors under 30. Very busy: residents 30 min or more, visitors 45.',
    hidden: 'Too old to show.',
    off: 'Live waiting times are not connected here.',
    official: 'Official page',
    unknown: 'not told',
  },
  'zh-Hant': {
    title: '港方管制站現時輪候情況',
    hongKongSide: '只限港方。',
    ago: (minutes) => (minutes === 0 ? '剛剛更新' : `${minutes}分鐘前`),
    delayed: '資料延誤',
    traveller: '旅客',
    travellers: { residents: '香港居民', visitors: '訪客' },
    directions: { 'to-shenzhen': '往深圳', 'to-hong-kong': '往香港' },
    classes: { normal: '正常', busy: '繁忙', 'very-busy': '非常繁忙', maintenance: '系統維護中', 'no-service': '非服務時間' },
    limits: '正常：居民一般少於15分鐘，訪客少於30分鐘；非常繁忙：居民一般30分鐘或以上，訪客45分鐘或以上。',
    hidden: '資料過時，不予顯示。',
    off: '本站未接駁實時輪候資料。',
    official: '官方網頁',
    unknown: '未有資料',
  },
  'zh-Hans': {
    title: '香港一侧当前等候情况',
    hongKongSide: '仅港方数据。',
    ago: (minutes) => (minutes === 0 ? '刚刚更新' : `${minutes}分钟前`),
    delayed: '数据延迟',
    traveller: '旅客',
    travellers: { residents: '香港居民', visitors: '访客（含内地居民）' },
    directions: { 'to-shenzhen': '去深圳', 'to-hong-kong': '去香港' },
    classes: { normal: '正常', busy: '繁忙', 'very-busy': '非常繁忙', maintenance: '系统维护中', 'no-service': '非服务时间' },
    limits: '正常：居民一般少于15分钟，访客少于30分钟；非常繁忙：居民一般30分钟或以上，访客45分钟或以上。',
    hidden: '数据已过期，不再显示。',
    off: '本站未接入实时等候数据。',
    official: '官方网页',
    unknown: '暂无数据',
  },
} satisfies Record<Locale, WaitingTexts>;

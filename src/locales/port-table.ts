import type { Locale } from '../domain/locale.ts';

/** Texts of the table of all ports, three editions side by side. */
export const portTableTexts = {
  en: {
    portsTitle: 'All ports',
    sortBy: 'Sort by',
    columns: { port: 'Port', passengers: 'Passengers', vehicles: 'Vehicles', goods: 'Goods' },
    allDay: '24 h',
    unknownHours: '–',
    unknownLabel: 'not known',
    side: { 'hong-kong': 'Hong Kong', shenzhen: 'Shenzhen', both: 'both sides' },
    checked: (date: string) => `checked ${date}`,
    print: 'Print the table',
  },
  'zh-Hant': {
    portsTitle: '所有口岸',
    sortBy: '排序',
    columns: { port: '口岸', passengers: '旅客', vehicles: '車輛', goods: '貨物' },
    allDay: '24小時',
    unknownHours: '–',
    unknownLabel: '不詳',
    side: { 'hong-kong': '香港', shenzhen: '深圳', both: '兩地' },
    checked: (date: string) => `${date}核對`,
    print: '列印此表',
  },
  'zh-Hans': {
    portsTitle: '所有口岸',
    sortBy: '排序',
    columns: { port: '口岸', passengers: '旅客', vehicles: '车辆', goods: '货物' },
    allDay: '24小时',
    unknownHours: '–',
    unknownLabel: '不详',
    side: { 'hong-kong': '香港', shenzhen: '深圳', both: '两地' },
    checked: (date: string) => `${date}核对`,
    print: '打印此表',
  },
} satisfies Record<Locale, unknown>;

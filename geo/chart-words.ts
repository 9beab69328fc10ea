import type { Locale } from '../src/domain/locale.ts';

/** How an edition counts and names things in a chart. English counts in millions, Chinese in ten thousands. */
export type ChartWords = {
  readonly passengers: string;
  readonly passengerUnit: string;
  readonly crossings: string;
  readonly scale: number;
  /** Whether four digits and more are grouped by commas before the unit: 9,568萬 in Hong Kong, 9568万 on the Mainland. */
  readonly grouped: boolean;
  /** `first` and `last` year, the `most` and the year of it. */
  readonly passengersTold: (told: { readonly first: number; readonly last: number; readonly most: string; readonly year: number }) => string;
  readonly columns: { readonly year: string; readonly both: string; readonly arrivals: string; readonly departures: string; readonly what: string };
  readonly units: Readonly<Record<'km2' | 'm2' | 'start-ups', string>>;
  readonly counted: string;
  readonly gaps: string;
  readonly onlyArrivals: (year: number, arrivals: string) => string;
  readonly until: (year: number, month: number, day: number) => string;
  readonly from: (year: number, month: number, day: number) => string;
  readonly colon: string;
  readonly comma: string;
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const chartWords: Readonly<Record<Locale, ChartWords>> = {
  en: {
    passengers: 'Passengers a year',
    passengerUnit: 'millions',
    crossings: 'crossings',
    scale: 1e6,
    grouped: true,
    passengersTold: ({ first, last, most, year }) => `Columns for the years ${first} to ${last}. The highest is ${most} million in ${year}. Every number is in the table.`,
    columns: { year: 'Year', both: 'Both ways', arrivals: 'To Hong Kong', departures: 'From Hong Kong', what: 'What' },
    units: { km2: 'km²', m2: 'm²', 'start-ups': 'teams or start-ups' },
    counted: 'Crossings, not people, counted by Hong Kong; both directions, drivers left out.',
    gaps: '– no figure found.',
    onlyArrivals: (year, arrivals) => `Of ${year} only the arrivals are known: ${arrivals}.`,
    until: (year, month, day) => `* ${year} to ${day} ${months[month - 1]}.`,
    from: (year, month, day) => `* ${year} from ${day} ${months[month - 1]}, rounded.`,
    colon: ': ',
    comma: '; ',
  },
  'zh-Hant': {
    passengers: '全年旅客人次',
    passengerUnit: '萬人次',
    crossings: '人次',
    scale: 1e4,
    grouped: true,
    passengersTold: ({ first, last, most, year }) => `${first}年至${last}年的柱狀圖，最高為${year}年的${most}萬人次。全部數字見表格。`,
    columns: { year: '年份', both: '雙向合計', arrivals: '入境香港', departures: '離開香港', what: '項目' },
    units: { km2: '平方公里', m2: '平方米', 'start-ups': '團隊或初創企業' },
    counted: '由香港入境事務處點算，以人次計，出入境合計，不包括司機。',
    gaps: '「–」表示未能找到數字。',
    onlyArrivals: (year, arrivals) => `${year}年只知入境人次：${arrivals}。`,
    until: (year, month, day) => `*${year}年截至${month}月${day}日。`,
    from: (year, month, day) => `*${year}年由${month}月${day}日起計，為約數。`,
    colon: '：',
    comma: '；',
  },
  'zh-Hans': {
    passengers: '全年客流量',
    passengerUnit: '万人次',
    crossings: '人次',
    scale: 1e4,
    grouped: false,
    passengersTold: ({ first, last, most, year }) => `${first}年至${last}年的柱状图，最高为${year}年的${most}万人次。全部数字见表格。`,
    columns: { year: '年份', both: '双向合计', arrivals: '进入香港', departures: '离开香港', what: '项目' },
    units: { km2: '平方公里', m2: '平方米', 'start-ups': '团队或初创企业' },
    counted: '香港方面统计，按人次计算，双向合计，不含司机。',
    gaps: '“–”表示没有找到数字。',
    onlyArrivals: (year, arrivals) => `${year}年只有进入香港的人次：${arrivals}。`,
    until: (year, month, day) => `*${year}年截至${month}月${day}日。`,
    from: (year, month, day) => `*${year}年从${month}月${day}日算起，为约数。`,
    colon: '：',
    comma: '；',
  },
};

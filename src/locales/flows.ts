import type { Locale } from '../domain/locale.ts';

type FlowTexts = {
  readonly title: string;
  readonly year: string;
  readonly latest: (year: number) => string;
  readonly other: (year: number) => string;
  readonly plain: (year: number) => string;
  readonly amount: (millions: number) => string;
  readonly counted: string;
  readonly none: (year: number) => string;
  readonly without: (ports: number) => string;
  readonly unknown: string;
  readonly nobody: string;
  readonly comma: string;
};

/** Words of the legend of the passengers layer. */
export const flowTexts = {
  en: {
    title: 'Passengers by port',
    year: 'Year',
    latest: (year) => `${year}, last full year`,
    other: (year) => `${year}, no figures`,
    plain: (year) => String(year),
    amount: (millions) => `${millions} million`,
    counted: 'Both directions, drivers left out.',
    none: (year) => `No figures for the whole of ${year}: nothing is drawn.`,
    without: (ports) => `Ports without a circle: ${ports}`,
    unknown: 'No figure found: ',
    nobody: 'Nobody crossed: ',
    comma: ', ',
  },
  'zh-Hant': {
    title: '各口岸出入境旅客',
    year: '年份',
    latest: (year) => `${year}年（最近整年）`,
    other: (year) => `${year}年（沒有數字）`,
    plain: (year) => `${year}年`,
    amount: (millions) => `${(millions * 100).toLocaleString('en-GB')}萬`,
    counted: '出入境合計，不包括司機。',
    none: (year) => `未有${year}年的全年數字，故不顯示。`,
    without: (ports) => `沒有圓圈的口岸：${ports}個`,
    unknown: '未能找到數字：',
    nobody: '全年沒有旅客：',
    comma: '、',
  },
  'zh-Hans': {
    title: '各口岸客流',
    year: '年份',
    latest: (year) => `${year}年（最近整年）`,
    other: (year) => `${year}年（无数据）`,
    plain: (year) => `${year}年`,
    amount: (millions) => `${millions * 100}万`,
    counted: '双向合计，不含司机。',
    none: (year) => `没有${year}年的全年数据，因此不显示。`,
    without: (ports) => `${ports}个口岸没有圆圈`,
    unknown: '没有找到数据：',
    nobody: '全年没有旅客：',
    comma: '、',
  },
} satisfies Record<Locale, FlowTexts>;

import type { Locale } from '../domain/locale.ts';

type ChartTexts = {
  readonly shownAs: string;
  readonly chart: string;
  readonly table: string;
  readonly source: string;
  readonly sources: string;
  readonly undated: string;
  readonly comma: string;
  readonly brackets: readonly [string, string];
};

/** Words round a chart; what the chart itself says is written when it is drawn. */
export const chartTexts = {
  en: { shownAs: 'Shown as', chart: 'Chart', table: 'Table', source: 'Source', sources: 'Sources: ', undated: 'undated', comma: ', ', brackets: [' (', ')'] },
  'zh-Hant': { shownAs: '顯示方式', chart: '圖', table: '表', source: '資料來源', sources: '資料來源：', undated: '沒有日期', comma: '、', brackets: ['（', '）'] },
  'zh-Hans': { shownAs: '显示方式', chart: '图表', table: '表格', source: '资料来源', sources: '资料来源：', undated: '无日期', comma: '、', brackets: ['（', '）'] },
} satisfies Record<Locale, ChartTexts>;

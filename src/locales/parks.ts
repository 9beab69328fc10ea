import type { Locale } from '../domain/locale.ts';

/** The page that compares the two parks. */
export const parksTexts = {
  en: {
    title: 'Two parks, row by row',
    lead: 'One stands on the Hong Kong bank, the other on the Shenzhen bank. What public sources say of each stands side by side; where they say nothing, the cell says so.',
    aspect: 'Aspect',
    comma: ', ',
    unknown: (date: string) => `No figure found in public sources as of ${date}.`,
    searched: (date: string) => `Sources searched up to ${date}. Amounts and dates are as each source gives them.`,
    back: 'All places',
    failed: 'The comparison could not be loaded.',
  },
  'zh-Hant': {
    title: '兩個園區，逐項對照',
    lead: '兩個園區，一在香港一側，一在深圳一側。公開資料對兩園的記述並列於此；沒有資料的，格內註明。',
    aspect: '項目',
    comma: '，',
    unknown: (date: string) => `截至${date}，公開資料中未見數字。`,
    searched: (date: string) => `資料查至${date}。金額及日期以各來源所載為準。`,
    back: '所有地點',
    failed: '未能載入對照資料。',
  },
  'zh-Hans': {
    title: '两个园区，逐项对比',
    lead: '一园在香港一侧，一园在深圳一侧。公开资料对两园的说法并排列出；资料没有提到的，格内写明。',
    aspect: '项目',
    comma: '，',
    unknown: (date: string) => `截至${date}，公开资料中没有找到数字。`,
    searched: (date: string) => `资料查到${date}为止。金额和日期以各来源所载为准。`,
    back: '全部地点',
    failed: '对比内容加载失败。',
  },
} satisfies Record<Locale, unknown>;

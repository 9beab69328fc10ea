import type { Locale } from './locale.ts';

export type Confidence = 'official' | 'reported' | 'announced' | 'planned' | 'derived';
export type Qualifier = 'about' | 'over' | 'under' | 'up-to';

/** One number with everything that makes it checkable. Stored once, shown wherever it is needed. */
export type Figure = {
  /** `<place>/<figure>`, unique in the whole explorer. */
  readonly id: string;
  readonly value: number | readonly [number, number];
  /** The whole of which `value` is a part: 3 of 8. */
  readonly of?: number;
  readonly qualifier?: Qualifier;
  readonly unit: string;
  /** ISO date, possibly only year or month. */
  readonly date: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly caption: string;
  /** Id of the figure that says otherwise. */
  readonly differsFrom?: string;
};

/** A number ready to be set large, with its unit set small; `before` and `after` are the two sides of it. */
export type Printed = { readonly before: string; readonly number: string; readonly after: string };

const money: Readonly<Record<string, Readonly<Record<Locale, readonly [string, string]>>>> = {
  HKD: { en: ['HK$', ''], 'zh-Hant': ['', '港元'], 'zh-Hans': ['', '港元'] },
  CNY: { en: ['RMB ', ''], 'zh-Hant': ['', '元人民幣'], 'zh-Hans': ['', '元人民币'] },
};

const myriads: Readonly<Record<'zh-Hant' | 'zh-Hans', readonly [string, string]>> = {
  'zh-Hant': ['萬', '億'],
  'zh-Hans': ['万', '亿'],
};

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** Whole after dividing, to at most two decimals: only then may a number be written in words. */
function tidy(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}

function english(value: number): readonly [string, string] {
  if (value >= 1e9 && tidy(value / 1e9)) return [grouped.format(value / 1e9), ' billion'];
  if (value >= 1e6 && tidy(value / 1e6)) return [grouped.format(value / 1e6), ' million'];
  return [grouped.format(value), ''];
}

function chinese(value: number, locale: 'zh-Hant' | 'zh-Hans'): readonly [string, string] {
  const [tenThousand, hundredMillion] = myriads[locale];
  if (value >= 1e8 && tidy(value / 1e8)) return [grouped.format(value / 1e8), hundredMillion];
  if (value >= 1e4 && tidy(value / 1e4)) return [grouped.format(value / 1e4), tenThousand];
  return [grouped.format(value), ''];
}

function words(value: number, locale: Locale): readonly [string, string] {
  return locale === 'en' ? english(value) : chinese(value, locale);
}

/**
 * The same figure with only its first `digits` digits: 70,400,869 becomes 70,400,000. For overviews whose
 * full number stands elsewhere; parts and ranges stay as they are.
 */
export function rounded(figure: Figure, digits: number): Figure {
  if (typeof figure.value !== 'number' || figure.of !== undefined) return figure;
  return { ...figure, value: Number(figure.value.toPrecision(digits)) };
}

const signs: Readonly<Record<Qualifier, Readonly<Record<Locale, string>>>> = {
  about: { en: 'about ', 'zh-Hant': '約', 'zh-Hans': '约' },
  over: { en: '>', 'zh-Hant': '逾', 'zh-Hans': '超' },
  under: { en: '<', 'zh-Hant': '少於', 'zh-Hans': '不足' },
  'up-to': { en: 'up to ', 'zh-Hant': '最多', 'zh-Hans': '最多' },
};

/**
 * Writes a figure as its edition writes numbers: 600,000 and HK$52 billion, 60萬 and 520億港元.
 * `unitName` is the unit in the edition's words (already plural where that matters).
 */
export function printFigure(figure: Figure, locale: Locale, unitName: string): Printed {
  const [low, high] = typeof figure.value === 'number' ? [figure.value, null] : figure.value;
  const [number, scale] = words(high ?? low, locale);
  const range = high === null ? number : `${words(low, locale)[0]}–${number}`;
  const base = money[figure.unit.slice(0, 3)];
  const [moneyBefore, moneyAfter] = base ? base[locale] : ['', ''];
  const sign = figure.qualifier ? signs[figure.qualifier][locale] : '';
  const percent = figure.unit.startsWith('percent');
  const plus = figure.unit === 'percent-change' && low > 0 ? '+' : '';
  const tail = percent ? '%' : `${scale}${moneyAfter}${unitName ? (locale === 'en' ? ' ' : '') + unitName : ''}`;
  return { before: sign + plus + moneyBefore, number: range, after: tail.trim() };
}

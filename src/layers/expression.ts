import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '../domain/locale.ts';
import type { Look } from './look.ts';

type Value = number | string | ExpressionSpecification;

/** `[zoom, value, zoom, value, …]`, straight lines between. */
export function byZoom(...stops: readonly Value[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

export const is = (property: string, value: string | boolean | number): ExpressionSpecification => ['==', ['get', property], value];

export function all(...conditions: readonly ExpressionSpecification[]): FilterSpecification {
  return ['all', ...conditions] as unknown as FilterSpecification;
}

/** Drops what was neither standing nor decided at the end of the year shown: `visible` of the domain, as an expression. */
export function inYear({ year }: Look): ExpressionSpecification {
  if (year === null) return ['literal', true] as unknown as ExpressionSpecification;
  const since = ['coalesce', ['get', 'announced'], ['get', 'from'], 0];
  return ['all', ['<=', since, year], ['>', ['coalesce', ['get', 'to'], 9999], year]] as unknown as ExpressionSpecification;
}

/** Of what is in the year shown: what is only planned then. */
export function plannedIn({ year }: Look): ExpressionSpecification {
  const planned = ['==', ['get', 'planned'], true];
  if (year === null) return planned as unknown as ExpressionSpecification;
  return ['any', planned, ['>', ['coalesce', ['get', 'from'], 0], year]] as unknown as ExpressionSpecification;
}

export const not = (condition: ExpressionSpecification): ExpressionSpecification => ['!', condition];

export function name(locale: Locale): ExpressionSpecification {
  return ['coalesce', ['get', locale], ['get', 'en'], ''];
}

/** The script told on the second line: English under Chinese, Traditional under English. */
export function otherName(locale: Locale): ExpressionSpecification {
  return name(locale === 'en' ? 'zh-Hant' : 'en');
}

const sans: Readonly<Record<Locale, readonly string[]>> = {
  en: ['-apple-system', 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'Arial', 'Noto Sans', 'system-ui', 'PingFang HK', 'Noto Sans CJK HK', 'sans-serif'],
  'zh-Hant': ['PingFang HK', 'Noto Sans HK', 'Noto Sans CJK HK', 'Microsoft JhengHei', 'sans-serif'],
  'zh-Hans': ['PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'sans-serif'],
};

const serif: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Iowan Old Style', 'Charter', 'Georgia', 'Noto Serif', 'serif'],
  'zh-Hant': ['Songti TC', 'Noto Serif HK', 'Noto Serif CJK HK', 'PMingLiU', 'serif'],
  'zh-Hans': ['Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', 'SimSun', 'serif'],
};

// MapLibre hands these names unquoted to the browser: one that ends in a bare digit is not a valid family.

/** MapLibre reads weight and slant from the first family only, so a marker that no device has comes first. */
export function font(locale: Locale, weight: 'Regular' | 'Bold' = 'Regular'): string[] {
  return [`River ${weight}`, ...sans[locale]];
}

export function waterFont(locale: Locale): string[] {
  return [locale === 'en' ? 'River Italic' : 'River Regular', ...serif[locale]];
}

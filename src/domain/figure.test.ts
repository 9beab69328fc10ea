import { describe, expect, it } from 'vitest';
import { type Figure, printFigure, rounded } from './figure.ts';

const figure = (over: Partial<Figure>): Figure => ({ id: 'a/b', value: 1, unit: 'people', date: '2026', source: 's', confidence: 'official', caption: 'c', ...over });
const text = (over: Partial<Figure>, locale: 'en' | 'zh-Hant' | 'zh-Hans', unit: string) => {
  const { before, number, after } = printFigure(figure(over), locale, unit);
  return `${before}${number}|${after}`;
};

describe('printFigure', () => {
  it('writes round numbers as each edition does', () => {
    expect(text({ value: 600_000, unit: 'm2' }, 'en', 'm²')).toBe('600,000|m²');
    expect(text({ value: 600_000, unit: 'm2' }, 'zh-Hant', '平方米')).toBe('60|萬平方米');
    expect(text({ value: 600_000, unit: 'm2' }, 'zh-Hans', '平方米')).toBe('60|万平方米');
  });
  it('writes money with its currency', () => {
    expect(text({ value: 52e9, unit: 'HKD-a-year' }, 'en', 'a year')).toBe('HK$52|billion a year');
    expect(text({ value: 52e9, unit: 'HKD-a-year' }, 'zh-Hant', '')).toBe('520|億港元');
  });
  it('keeps exact counts in digits', () => expect(text({ value: 298_078, unit: 'passengers' }, 'zh-Hans', '人次')).toBe('298,078|人次'));
  it('says what is not exact', () => {
    expect(text({ value: 60, qualifier: 'over' }, 'en', 'firms')).toBe('>60|firms');
    expect(text({ value: 60, qualifier: 'over' }, 'zh-Hant', '間')).toBe('逾60|間');
    expect(text({ value: 60, qualifier: 'over' }, 'zh-Hans', '家')).toBe('超60|家');
    expect(text({ value: 204, unit: 'percent-change' }, 'en', '')).toBe('+204|%');
    expect(text({ value: [5, 10], qualifier: 'about' }, 'zh-Hans', '人')).toBe('约5–10|人');
  });
});

describe('rounded', () => {
  it('keeps the first digits, for overviews', () => {
    expect(text(rounded(figure({ value: 70_400_869 }), 3), 'en', '')).toBe('70.4|million');
    expect(text(rounded(figure({ value: 70_400_869 }), 3), 'zh-Hant', '')).toBe('7,040|萬');
    expect(rounded(figure({ value: 0 }), 3).value).toBe(0);
  });
  it('leaves parts and ranges as they are', () => {
    expect(rounded(figure({ value: [1234, 5678] }), 1).value).toEqual([1234, 5678]);
    expect(rounded(figure({ value: 1234, of: 5678 }), 1).value).toBe(1234);
  });
});

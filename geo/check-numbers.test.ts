import { describe, expect, it } from 'vitest';
import { checkNumbers, numbersIn } from './check-numbers.ts';
import { deriveCatalogue } from './derive.ts';
import { sentence } from './fault.ts';
import { read, type StoryFile, type TourFile } from './read.ts';

const edited = read();
const catalogue = deriveCatalogue(edited);
const values = (text: string, locale: 'en' | 'zh-Hant' | 'zh-Hans') => numbersIn(text, locale).map(({ value }) => value);

describe('a number in a text', () => {
  it('is read in the notation of its edition', () => {
    expect(values('95.7 million of 600,000, HK$3.7 billion', 'en')).toEqual([95.7e6, 600_000, 3.7e9]);
    expect(values('HK$50 to 90 billion a year', 'en')).toEqual([50e9, 90e9]);
    expect(values('9,570萬人次、520億港元、12,200人', 'zh-Hant')).toEqual([95.7e6, 52e9, 12_200]);
    expect(values('1.22万人、3.7万多人、5940标准箱', 'zh-Hans')).toEqual([12_200, 37_000, 5940]);
  });
  it('stands for what its last digit allows', () => {
    expect(numbersIn('about 95.7 million', 'en')[0]?.near).toBeCloseTo(50_000);
    expect(numbersIn('12,200', 'en')[0]?.near).toBe(50);
    expect(numbersIn('1.22万', 'zh-Hans')[0]?.near).toBeCloseTo(50);
  });
  it('is none where it only names or dates', () => {
    expect(values('On 12 and 13 December 2020, in the 1990s, at 06:30, Lines 4 and 10, Building 11, Order 221, bus B3X, minibus 59S, the ‘1510’ programme, COVID-19', 'en')).toEqual([]);
    expect(values('2020年12月12日至13日、1月至7月、2024至2027年、06:30、24小時、7號線、第11座、第659章、B3X', 'zh-Hant')).toEqual([]);
  });
});

describe('the stories', () => {
  const withText = (id: string, locale: 'en' | 'zh-Hant', change: (raw: string) => string) => {
    const stories = edited.stories.map((story): StoryFile => {
      const text = story.texts[locale];
      return story.id === id && text ? { ...story, texts: { ...story.texts, [locale]: { ...text, raw: change(text.raw) } } } : story;
    });
    return checkNumbers({ ...edited, stories }, catalogue).map(sentence);
  };
  it('state only numbers that are stored', () => expect(checkNumbers(edited, catalogue)).toEqual([]));
  it('are told of a slip of a digit, with file and line', () => {
    expect(withText('lo-wu', 'en', (raw) => raw.replace('95.7 million passengers, and', '97.5 million passengers, and'))).toEqual([
      expect.stringMatching(/^stories\/lo-wu\/en\.md:\d+, “lo-wu”: states 97\.5 million, which is no figure of the story/),
    ]);
    expect(withText('lo-wu', 'zh-Hant', (raw) => raw.replaceAll('298,078', '289,078'))).toHaveLength(1);
  });
  it('may turn hectares into square kilometres and say how exact a pin is', () => {
    expect(withText('shenzhen-park', 'en', (raw) => `${raw}\n3.02 square kilometres or 302 hectares.`)).toEqual([]);
    expect(withText('sf-express', 'en', (raw) => `${raw}\nWithin 1,800 metres or 1.8 kilometres.`)).toEqual([]);
  });
});

describe('the tours', () => {
  const withText = (id: string, locale: 'en' | 'zh-Hans', change: (raw: string) => string) => {
    const tours = edited.tours.map((tour): TourFile => {
      const text = tour.texts[locale];
      return tour.record.id === id && text ? { ...tour, texts: { ...tour.texts, [locale]: { ...text, raw: change(text.raw) } } } : tour;
    });
    return checkNumbers({ ...edited, tours }, catalogue).map(sentence);
  };
  it('are told of a slip of a digit, with file and line', () => {
    expect(withText('the-lifeline', 'en', (raw) => raw.replace('8,295', '8,925'))).toEqual([
      expect.stringMatching(/^tours\/the-lifeline\/en\.md:\d+, “the-lifeline”: states 8,925, which is no figure of a story at its stops/),
    ]);
    expect(withText('every-crossing', 'zh-Hans', (raw) => raw.replace('7.8万人次', '8.7万人次'))).toHaveLength(1);
  });
  it('may not state a figure of a place they do not visit', () => {
    expect(withText('every-crossing', 'en', (raw) => `${raw}\nThe zone measures 3.89 square kilometres.`)).toHaveLength(1);
    expect(withText('one-zone-two-parks', 'en', (raw) => `${raw}\nThe zone measures 3.89 square kilometres.`)).toEqual([]);
  });
});

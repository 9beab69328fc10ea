import { expect, it } from 'vitest';
import { locales } from '../src/domain/locale.ts';
import { messages } from '../src/locales/messages.ts';
import { read } from './read.ts';

/** Units that are part of the number itself: HK$, RMB, %. */
const wordless = new Set(['HKD', 'CNY', 'percent', 'percent-change', 'year']);

it('every unit of a figure has a word in every edition', () => {
  const figures = read().stories.flatMap(({ record }) => record.figures.filter((entry) => typeof entry !== 'string'));
  const units = [...new Set(figures.map(({ unit }) => unit))].filter((unit) => !wordless.has(unit));
  const lacking = locales.flatMap((locale) => units.filter((unit) => !messages[locale].unit(unit, 2)).map((unit) => `${unit} in ${locale}`));
  expect(lacking).toEqual([]);
});

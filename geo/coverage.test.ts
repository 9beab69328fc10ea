import { expect, it } from 'vitest';
import { coverageTable } from './coverage.ts';
import { read } from './read.ts';

it('counts languages, sections and sources of every place', () => {
  const edited = read();
  const loop = edited.stories.find(({ id }) => id === 'lok-ma-chau-loop')!;
  const [head, line] = coverageTable({ ...edited, stories: [{ ...loop, texts: { en: loop.texts.en! } }] }).split('\n');
  expect(head?.split(/\s{2,}/)).toEqual(['place', 'en words', 'zh-Hant', 'zh-Hans', 'sections', 'figures', 'moments', 'people', 'sources', 'links']);
  const cells = line!.split(/\s{2,}/);
  expect(cells.slice(2, 5)).toEqual(['missing', 'missing', String(loop.record.sections.length)]);
  expect(coverageTable(edited).split('\n')).toHaveLength(edited.stories.length + 1);
});

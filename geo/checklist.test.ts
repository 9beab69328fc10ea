import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { printFigure } from '../src/domain/figure.ts';
import { type Locale, locales } from '../src/domain/locale.ts';
import type { Story } from '../src/domain/story.ts';
import { deriveCatalogue } from './derive.ts';
import { deriveStory } from './derive-stories.ts';
import { read } from './read.ts';
import { slug } from './schema.ts';

/* The feature article of June 2022 that the project began with, item by item, and where each is told. `note` says how the story differs from it. */

const words = z.array(z.string().min(1)).min(1);
const item = z.strictObject({
  id: slug,
  kind: z.enum(['place', 'person', 'organisation', 'figure', 'date']),
  story: slug,
  find: z.strictObject({ en: words, 'zh-Hant': words, 'zh-Hans': words }),
  note: z.string().optional(),
});

const items = z.array(item).parse(JSON.parse(readFileSync(new URL('checklist.json', import.meta.url), 'utf8')));
const edited = read();
const catalogue = deriveCatalogue(edited);

/** Everything a reader of the panel sees of a story, as one text. */
function textOf(story: Story, locale: Locale): string {
  const name = catalogue.places.find(({ id }) => id === story.id)?.names[locale] ?? '';
  const figures = story.figures.map((figure) => Object.values(printFigure(figure, locale, '')).join('') + figure.caption);
  const sections = story.sections.map(({ heading, html }) => `${heading}\n${html.replaceAll(/<[^>]*>/g, '')}`);
  const people = story.people.map(({ names, text }) => `${names[locale]}\n${text}`);
  return [name, story.lead, ...figures, ...sections, ...story.timeline.map(({ text }) => text), ...people].join('\n');
}

function lacks(id: string, locale: Locale, wanted: readonly string[], files = edited.stories): readonly string[] {
  const file = files.find((story) => story.id === id);
  const story = file && deriveStory(edited, file, locale);
  if (!story || story.locale !== locale) return wanted;
  const text = textOf(story, locale);
  return wanted.filter((piece) => !text.includes(piece));
}

describe.each(locales)('the article’s items in %s', (locale) => {
  it.each(items)('$kind $id is told in $story', ({ story, find }) => {
    expect(lacks(story, locale, find[locale])).toEqual([]);
  });
});

it('the list has every kind, each id once, and each story is a place of the catalogue', () => {
  expect(new Set(items.map(({ kind }) => kind)).size).toBe(5);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.filter(({ story }) => !catalogue.places.some(({ id }) => id === story))).toEqual([]);
});

it('an item that is not told is missed, also where English would stand in', () => {
  expect(lacks('lo-wu', 'en', ['Atlantis', 'Lo Wu'])).toEqual(['Atlantis']);
  const english = edited.stories.map((story) => ({ ...story, texts: { en: story.texts.en! } }));
  expect(lacks('lo-wu', 'zh-Hant', ['羅湖'], english)).toEqual(['羅湖']);
});

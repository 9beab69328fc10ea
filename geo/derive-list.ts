import { htmlLang, type Locale } from '../src/domain/locale.ts';
import type { Figure } from '../src/domain/figure.ts';
import type { Summaries, Summary } from '../src/domain/summary.ts';
import { deriveStory, figuresOf } from './derive-stories.ts';
import type { Edited, StoryFile } from './read.ts';

/** The first sentence as the language divides sentences, so that “0.87 km²” does not end one. */
export function firstSentence(text: string, locale: Locale): string {
  const [first] = new Intl.Segmenter(htmlLang[locale], { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}

/** The last whole year of passengers the story of a port tells. */
function passengers(edited: Edited, story: StoryFile, locale: Locale): Figure | null {
  const years = figuresOf(edited, story, locale).filter(({ id, unit }) => unit === 'passengers-a-year' && id.startsWith(`${story.id}/`));
  return years.toSorted((a, b) => b.date.localeCompare(a.date))[0] ?? null;
}

/** What the list says of every place, in one edition. */
export function deriveList(edited: Edited, locale: Locale): Summaries {
  const rows = edited.stories.map((story): readonly [string, Summary] => {
    const told = deriveStory(edited, story, locale);
    return [story.id, { lead: firstSentence(told?.lead ?? '', told?.locale ?? locale), passengers: passengers(edited, story, locale) }];
  });
  return Object.fromEntries(rows);
}

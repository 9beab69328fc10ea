import { locales } from '../src/domain/locale.ts';
import { compile } from './markdown.ts';
import { deriveStory } from './derive-stories.ts';
import type { Edited, StoryFile } from './read.ts';

/** Length of a text as its edition counts it: words in English, characters in Chinese. */
function length(markdown: string, locale: (typeof locales)[number]): number {
  const { lead, sections } = compile(markdown);
  const text = [lead, ...sections.map(({ heading, html }) => `${heading} ${html.replaceAll(/<[^>]*>/g, '')}`)].join(' ');
  return (locale === 'en' ? text.match(/[\p{L}\p{N}][^\s]*/gu) : text.match(/\p{Script=Han}/gu))?.length ?? 0;
}

const columns = ['sections', 'figures', 'moments', 'people', 'sources', 'links'] as const;

function row(edited: Edited, story: StoryFile): readonly string[] {
  const editions = locales.map((locale) => {
    const text = story.texts[locale];
    return text ? String(length(text.markdown, locale)) : 'missing';
  });
  const told = deriveStory(edited, story, 'en');
  const links = story.texts.en ? compile(story.texts.en.markdown).links.length : 0;
  const counts = told ? [told.sections.length, told.figures.length, told.timeline.length, told.people.length, told.sources.length, links] : columns.map(() => 0);
  return [story.id, ...editions, ...counts.map((count) => (count === 0 ? '·' : String(count)))];
}

/** Places × languages × sections × sources, one line a place: words of English, characters of Chinese, then what stands around the text. */
export function coverageTable(edited: Edited): string {
  const rows = [['place', 'en words', 'zh-Hant', 'zh-Hans', ...columns], ...edited.stories.map((story) => row(edited, story))];
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows.map((cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[at]!))).join('  ')).join('\n');
}

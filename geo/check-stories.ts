import { readFileSync } from 'node:fs';
import type { Catalogue } from '../src/domain/catalogue.ts';
import { parse } from '../src/domain/link.ts';
import { fallbackLocale, type Locale, locales } from '../src/domain/locale.ts';
import type { Fault } from './fault.ts';
import { compile } from './markdown.ts';
import type { Edited, StoryFile, TourFile } from './read.ts';

type Known = { readonly edited: Edited; readonly catalogue: Catalogue };

function missingEnglish(file: string, id: string, texts: Partial<Record<Locale, unknown>>): readonly Fault[] {
  return texts[fallbackLocale] ? [] : [{ file, id, problem: 'is missing in English', expected: 'a file en.md beside it' }];
}

/** Editions not written yet; in a draft the reader gets English meanwhile. */
export function missingEditions({ stories, tours }: Edited): readonly string[] {
  const all = [...stories, ...tours.map((tour) => ({ ...tour, id: tour.record.id }))];
  return all.flatMap(({ id, texts }) => locales.filter((locale) => !texts[locale]).map((locale) => `${id} (${locale})`));
}

/** Outside a draft every story and tour is told in every language. */
export function missingFaults(edited: Edited): readonly Fault[] {
  const expected = 'a text in every language, or `geo/build.ts --draft` while it is being written';
  return missingEditions(edited).map((id) => ({ file: 'stories/ and tours/', id, problem: 'is not written yet', expected }));
}

/** What an internal link points at must exist: the place, and the section when one is named. */
function linkFault({ edited, catalogue }: Known, href: string): string | null {
  const [, kind, target = '', section] = /^(place|tour):([a-z0-9/-]+)(?:#([a-z0-9-]+))?$/.exec(href) ?? [];
  if (href.startsWith('https://')) return null;
  if (!kind) return `links to “${href}”`;
  const [id, stop] = target.split('/');
  if (kind === 'tour') {
    const tour = catalogue.tours.find((candidate) => candidate.id === id);
    return tour?.stops.some((candidate) => candidate.id === stop) ? null : `links to an unknown stop “${target}”`;
  }
  const story = edited.stories.find((candidate) => candidate.id === id);
  if (!story) return `links to an unknown place “${id}”`;
  return section && !story.record.sections.includes(section) ? `links to an unknown section “${target}#${section}”` : null;
}

function textFaults(known: Known, story: StoryFile, locale: Locale): readonly Fault[] {
  const text = story.texts[locale];
  if (!text) return [];
  const fault = (problem: string, expected: string) => ({ file: text.file, id: story.id, problem, expected });
  const { lead, sections, links } = compile(text.markdown);
  const own = story.record.figures.flatMap((entry) => (typeof entry === 'string' ? [] : [entry.id]));
  const moments = story.record.timeline.map(({ id }) => id);
  return [
    ...(lead ? [] : [fault('has no lead', 'a first paragraph')]),
    ...(sections.length === story.record.sections.length
      ? []
      : [fault(`has ${sections.length} headings`, `${story.record.sections.length}, as story.json lists`)]),
    ...own.filter((id) => !text.words.figures[id]).map((id) => fault(`figure “${id}” has no caption`, 'a line under figures:')),
    ...moments.filter((id) => !text.words.timeline[id]).map((id) => fault(`moment “${id}” has no text`, 'a line under timeline:')),
    ...links.flatMap((href) => linkFault(known, href) ?? []).map((problem) => fault(problem, 'place:id, place:id#section, tour:id/stop or https://')),
  ];
}

function recordFaults({ edited, catalogue }: Known, story: StoryFile): readonly Fault[] {
  const fault = (problem: string, expected: string) => ({ file: story.file, id: story.id, problem, expected });
  const { figures, timeline, sources, related } = story.record;
  const figureIds = new Set(
    edited.stories.flatMap((other) => other.record.figures.flatMap((entry) => (typeof entry === 'string' ? [] : [`${other.id}/${entry.id}`]))),
  );
  const named = figures.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    const { differsFrom } = entry;
    return differsFrom ? [differsFrom.includes('/') ? differsFrom : `${story.id}/${differsFrom}`] : [];
  });
  const keys = [...figures.flatMap((entry) => (typeof entry === 'string' ? [] : [entry.source])), ...timeline.map(({ source }) => source), ...sources];
  return [
    ...named.filter((id) => !figureIds.has(id)).map((id) => fault(`names an unknown figure “${id}”`, '“place/figure” of an existing record')),
    ...keys.filter((key) => !(key in edited.sources)).map((key) => fault(`names an unknown source “${key}”`, 'a key of sources.json')),
    ...related
      .filter((id) => !catalogue.places.some((place) => place.id === id))
      .map((id) => fault(`is related to an unknown place “${id}”`, 'the id of a place')),
  ];
}

function tourFaults(known: Known, tour: TourFile): readonly Fault[] {
  const fault = (problem: string, expected: string) => ({ file: tour.file, id: tour.record.id, problem, expected });
  const { catalogue } = known;
  const stops = tour.record.stops.flatMap(({ id, link }) => {
    const { view, problems } = parse(`/en/${link}`);
    const { focus } = view;
    const lost = focus.kind === 'place' && !catalogue.places.some((place) => place.id === focus.id);
    return problems.length > 0 || lost ? [fault(`stop “${id}” has a link that opens nothing: ${link}`, 'a link copied from the address bar')] : [];
  });
  const counts = Object.values(tour.texts).filter((text) => compile(text.markdown).sections.length !== tour.record.stops.length);
  const astray = Object.values(tour.texts).flatMap(({ file, markdown }) =>
    compile(markdown).links.flatMap((href) => linkFault(known, href) ?? []).map((problem) => fault(`${file} ${problem}`, 'a place, section or stop that exists')),
  );
  return [...stops, ...astray, ...counts.map(({ file }) => fault(`${file} has another number of headings than stops`, 'one ## for each stop'))];
}

/** Characters that betray text of the other Chinese edition; see the notes beside the lists. */
const foreign = {
  'zh-Hant': readFileSync(new URL('words/not-in-zh-hant.txt', import.meta.url), 'utf8'),
  'zh-Hans': readFileSync(new URL('words/not-in-zh-hans.txt', import.meta.url), 'utf8'),
} as const;

export function foreignCharacters(text: string, locale: 'zh-Hant' | 'zh-Hans'): readonly string[] {
  return [...new Set(text)].filter((character) => character > '\u2E80' && foreign[locale].includes(character));
}

function scriptFaults(file: string, id: string, text: string, locale: Locale): readonly Fault[] {
  const leaked = locale === 'en' ? [] : foreignCharacters(text, locale);
  return leaked.length > 0 ? [{ file, id, problem: `holds ${leaked.join(' ')} of the other Chinese edition`, expected: `only ${locale} characters` }] : [];
}

export function checkStories(edited: Edited, catalogue: Catalogue): readonly Fault[] {
  const known = { edited, catalogue };
  const all = [...edited.stories, ...edited.tours.map((tour) => ({ ...tour, id: tour.record.id }))];
  return [
    ...all.flatMap(({ file, id, texts }) => missingEnglish(file, id, texts)),
    ...edited.stories.flatMap((story) => recordFaults(known, story)),
    ...edited.stories.flatMap((story) => locales.flatMap((locale) => textFaults(known, story, locale))),
    ...edited.tours.flatMap((tour) => tourFaults(known, tour)),
    ...all.flatMap(({ id, texts }) =>
      locales.flatMap((locale) => {
        const text = texts[locale];
        return text ? scriptFaults(text.file, id, JSON.stringify(text.words) + text.markdown, locale) : [];
      }),
    ),
  ];
}

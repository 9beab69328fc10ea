import type { Catalogue } from '../src/domain/catalogue.ts';
import { parse } from '../src/domain/link.ts';
import { fallbackLocale, type Locale, locales } from '../src/domain/locale.ts';
import { leftover, strays } from './check-markdown.ts';
import { at, type Known, recordFaults } from './check-record.ts';
import type { Fault } from './fault.ts';
import { foreignWords } from './foreign.ts';
import { compile } from './markdown.ts';
import type { Edited, StoryFile, TourFile } from './read.ts';

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
  const anchors = [...story.record.sections, ...story.record.people.map(({ id: person }) => person)];
  return section && !anchors.includes(section) ? `links to an unknown section “${target}#${section}”` : null;
}

/** Front matter and record must name the same figures, moments and people. */
function wordFaults(story: StoryFile, text: NonNullable<StoryFile['texts']['en']>): readonly Fault[] {
  const { figures, timeline, people } = story.record;
  const kinds = [
    { block: 'figures', kind: 'figure', what: 'caption', ids: figures.flatMap((entry) => (typeof entry === 'string' ? [] : [entry.id])) },
    { block: 'timeline', kind: 'moment', what: 'text', ids: timeline.map(({ id }) => id) },
    { block: 'people', kind: 'person', what: 'text', ids: people.map(({ id }) => id) },
  ] as const;
  return kinds.flatMap(({ block, kind, what, ids }) => {
    const given: Readonly<Record<string, string>> = text.words[block] ?? {};
    const fault = (id: string, problem: string, expected: string) => ({ file: text.file, ...at(text.raw, `${id}:`), id: story.id, problem, expected });
    return [
      ...ids.filter((id) => !given[id]).map((id) => fault(block, `${kind} “${id}” has no ${what}`, `a line under ${block}:`)),
      ...Object.keys(given).filter((id) => !ids.includes(id)).map((id) => fault(id, `has words for an unknown ${kind} “${id}”`, 'an id that story.json lists')),
    ];
  });
}

/** Captions, moments and people that were left in another language. */
function leftoverFaults(story: StoryFile, locale: Locale): readonly Fault[] {
  const text = story.texts[locale];
  if (!text) return [];
  return Object.values(text.words).flatMap((block: Readonly<Record<string, string>>) =>
    Object.entries(block).flatMap(([id, words]) => {
      const found = leftover(words, locale);
      return found ? [{ file: text.file, ...at(text.raw, `${id}:`), id: story.id, problem: `“${id}” holds untranslated words: “${found.slice(0, 60)}”`, expected: `words written for ${locale}` }] : [];
    }),
  );
}

function textFaults(known: Known, story: StoryFile, locale: Locale): readonly Fault[] {
  const text = story.texts[locale];
  if (!text) return [];
  const { file, firstLine, markdown } = text;
  const fault = (problem: string, expected: string, line = 1) => ({ file, line: firstLine + line - 1, id: story.id, problem, expected });
  const { lead, sections, links } = compile(markdown);
  const wanted = story.record.sections.length;
  return [
    ...(lead ? [] : [fault('has no lead', 'a first paragraph')]),
    ...(sections.length === wanted ? [] : [fault(`has ${sections.length} headings`, `${wanted}, as story.json lists`)]),
    ...strays(markdown, locale, true).map(({ problem, expected, line }) => fault(problem, expected, line)),
    ...wordFaults(story, text),
    ...leftoverFaults(story, locale),
    ...links.flatMap(({ href, line }) => {
      const problem = linkFault(known, href);
      return problem ? [fault(problem, 'place:id, place:id#section, tour:id/stop or https://', line)] : [];
    }),
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
  const told = locales.flatMap((locale) => {
    const text = tour.texts[locale];
    return text ? tourTextFaults(known, tour, text, locale) : [];
  });
  return [...stops, ...told];
}

function tourTextFaults(known: Known, tour: TourFile, { file, firstLine, markdown, words, raw }: NonNullable<TourFile['texts']['en']>, locale: Locale): readonly Fault[] {
  const fault = (problem: string, expected: string, line = 1) => ({ file, line: firstLine + line - 1, id: tour.record.id, problem, expected });
  const { sections, links } = compile(markdown);
  return [
    ...(sections.length === tour.record.stops.length ? [] : [fault('has another number of headings than stops', 'one ## for each stop')]),
    ...strays(markdown, locale, false).map(({ problem, expected, line }) => fault(problem, expected, line)),
    ...Object.entries(words).flatMap(([key, said]) => {
      const found = leftover(said, locale);
      return found ? [{ file, ...at(raw, `${key}:`), id: tour.record.id, problem: `its ${key} holds untranslated words: “${found.slice(0, 60)}”`, expected: `words written for ${locale}` }] : [];
    }),
    ...links.flatMap(({ href, line }) => {
      const problem = linkFault(known, href);
      return problem ? [fault(problem, 'a place, section or stop that exists', line)] : [];
    }),
  ];
}

function scriptFaults(file: string, id: string, text: string, locale: Locale): readonly Fault[] {
  const leaked = locale === 'en' ? [] : foreignWords(text, locale);
  return leaked.length > 0 ? [{ file, id, problem: `holds ${leaked.join(' ')} of the other Chinese edition`, expected: `only characters and words of ${locale}, see words/` }] : [];
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

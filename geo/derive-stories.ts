import type { NamedMoment } from '../src/domain/moment.ts';
import type { Figure } from '../src/domain/figure.ts';
import { markRuns } from '../src/domain/foreign.ts';
import { fallbackLocale, type Locale } from '../src/domain/locale.ts';
import type { Citation, Story } from '../src/domain/story.ts';
import type { TourText } from '../src/domain/tour.ts';
import { chartSources, deriveCharts } from './derive-charts.ts';
import { compile } from './markdown.ts';
import type { Edited, StoryFile, TourFile } from './read.ts';
import type { FigureRecord } from './schema.ts';

/** The edition asked for, or English while a translation is still missing. */
function edition<T>(texts: Partial<Record<Locale, T>>, locale: Locale): T | null {
  return texts[locale] ?? texts[fallbackLocale] ?? null;
}

/** The language of what `edition` gives. */
function toldIn(texts: Partial<Record<Locale, unknown>>, locale: Locale): Locale {
  return texts[locale] ? locale : fallbackLocale;
}

function caption(story: StoryFile, figure: string, locale: Locale): string {
  return edition(story.texts, locale)?.words.figures?.[figure] ?? '';
}

/** A disputed pair may be written within one story (`area`) or across two (`hong-kong-park/area`). */
function qualified(story: string, figure: string): string {
  return figure.includes('/') ? figure : `${story}/${figure}`;
}

function toFigure(story: StoryFile, record: FigureRecord, locale: Locale): Figure {
  const { differsFrom, of, qualifier, ...rest } = record;
  return {
    ...rest,
    id: qualified(story.id, record.id),
    caption: caption(story, record.id, locale),
    ...(of === undefined ? {} : { of }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(differsFrom === undefined ? {} : { differsFrom: qualified(story.id, differsFrom) }),
  };
}

/** The figure stored under `place/figure`, in the words of one edition; `null` where there is none. */
export function figureById(edited: Edited, reference: string, locale: Locale): Figure | null {
  const [place, id] = reference.split('/');
  const owner = edited.stories.find((other) => other.id === place);
  const record = owner?.record.figures.find((other) => typeof other !== 'string' && other.id === id);
  return owner && record && typeof record !== 'string' ? toFigure(owner, record, locale) : null;
}

/** Figures of a story: its own, and those of other stories it refers to by `place/figure`. */
export function figuresOf(edited: Edited, story: StoryFile, locale: Locale): readonly Figure[] {
  return story.record.figures.flatMap((entry) => {
    if (typeof entry !== 'string') return [toFigure(story, entry, locale)];
    return figureById(edited, entry, locale) ?? [];
  });
}

export function sourceKeys(edited: Edited, story: StoryFile, figures: readonly Figure[]): readonly string[] {
  const { told, timeline, people, sources } = story.record;
  const stated = told.filter((entry) => typeof entry !== 'string');
  return [...new Set([...[...figures, ...stated, ...timeline, ...people].map(({ source }) => source), ...chartSources(edited, story.id), ...sources])];
}

export function toCitation(edited: Edited, key: string, locale: Locale): Citation | null {
  const source = edited.sources[key];
  return source ? { key, ...source, publisher: source.publisher[locale] } : null;
}

export function deriveStory(edited: Edited, story: StoryFile, locale: Locale): Story | null {
  const text = edition(story.texts, locale);
  if (!text) return null;
  const { lead, sections } = compile(text.markdown);
  const told = toldIn(story.texts, locale);
  const figures = figuresOf(edited, story, locale);
  return {
    id: story.id,
    locale: told,
    lead,
    figures,
    charts: deriveCharts(edited, story.id, locale),
    sections: sections.map(({ heading, html }, at) => ({ id: story.record.sections[at] ?? '', heading, html: markRuns(html, told) })),
    timeline: story.record.timeline.map(({ id, date, source }) => ({ date, source, text: text.words.timeline?.[id] ?? '' })),
    people: story.record.people.map((person) => ({ ...person, text: text.words.people?.[person.id] ?? '' })),
    related: story.record.related,
    sources: sourceKeys(edited, story, figures).flatMap((key) => toCitation(edited, key, locale) ?? []),
  };
}

export function deriveTour(tour: TourFile, locale: Locale): TourText | null {
  const text = edition(tour.texts, locale);
  if (!text) return null;
  const { sections } = compile(text.markdown);
  const { title, summary } = text.words;
  const told = toldIn(tour.texts, locale);
  const stops = tour.record.stops.map(({ id }, at) => ({ id, title: sections[at]?.heading ?? '', html: markRuns(sections[at]?.html ?? '', told) }));
  return { id: tour.record.id, title, summary, stops };
}

/** What the comparison of the parks and the supply routes rest on. */
function usesBesideStories({ comparison, supplies }: Edited) {
  const compared = comparison.rows.flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([place, records]) => records.flatMap((record) => ('sources' in record ? record.sources : []).map((key) => ({ key, place })))),
  );
  const drawn = supplies.features.flatMap(({ properties: { place, sources } }) => sources.map((key) => ({ key, place })));
  return [...compared, ...drawn];
}

/** Every source in use, with the places that rest on it, for the page of sources. */
export function deriveSources(edited: Edited, locale: Locale) {
  const told = edited.stories.flatMap((story) =>
    sourceKeys(edited, story, figuresOf(edited, story, locale)).map((key) => ({ key, place: story.id })),
  );
  const uses = [...told, ...usesBesideStories(edited)].filter((use, at, all) => all.findIndex(({ key, place }) => key === use.key && place === use.place) === at);
  return [...new Set(uses.map(({ key }) => key))].toSorted().flatMap((key) => {
    const citation = toCitation(edited, key, locale);
    return citation ? [{ citation, places: uses.filter((use) => use.key === key).map(({ place }) => place) }] : [];
  });
}

/** The named moments of the years, each with its source. */
export function deriveMoments(edited: Edited, locale: Locale): readonly NamedMoment[] {
  return edited.moments.flatMap(({ id, date, planned, source, names }) => {
    const citation = toCitation(edited, source, locale);
    return citation ? [{ id, date, planned, text: names[locale], citation }] : [];
  });
}

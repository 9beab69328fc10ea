import type { Catalogue } from '../src/domain/catalogue.ts';
import type { Fault } from './fault.ts';
import type { Edited, StoryFile } from './read.ts';

export type Known = { readonly edited: Edited; readonly catalogue: Catalogue };

/** Line of the first mention of `key` in an edited file, when there is one. */
export function at(raw: string, key: string): { readonly line?: number } {
  const line = raw.split('\n').findIndex((row) => row.includes(key));
  return line < 0 ? {} : { line: line + 1 };
}

/** The figures a record holds itself, without those it only refers to. */
function ownFigures(entries: StoryFile['record']['figures']) {
  return entries.filter((entry) => typeof entry !== 'string');
}

/** Whether one date is later than another, as far as both are known: 2022-03 is not later than 2022-03-02. */
function later(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}

/** Two of one id in a record would share one line of text. */
function twice(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** What story.json names must exist, be named once and stand in order. */
export function recordFaults({ edited, catalogue }: Known, story: StoryFile): readonly Fault[] {
  const fault = (key: string, problem: string, expected: string) => ({ file: story.file, ...at(story.raw, `"${key}"`), id: story.id, problem, expected });
  const { figures, told, timeline, people, sections, sources, related } = story.record;
  const ids = (kind: 'figures' | 'told') => edited.stories.flatMap((other) => ownFigures(other.record[kind]).map(({ id }) => `${other.id}/${id}`));
  const own = ownFigures([...figures, ...told]);
  const captioned = new Set(ids('figures'));
  const stored = new Set([...captioned, ...ids('told')]);
  const named = [...told.filter((entry) => typeof entry === 'string'), ...own.flatMap(({ differsFrom }) => differsFrom ?? [])];
  const keys = [...[...own, ...timeline, ...people].map(({ source }) => source), ...sources];
  return [
    ...figures
      .filter((entry) => typeof entry === 'string')
      .filter((id) => !captioned.has(id))
      .map((id) => fault(id, `names an unknown figure “${id}”`, '“place/figure” of a record with a caption')),
    ...named
      .filter((id) => !stored.has(id.includes('/') ? id : `${story.id}/${id}`))
      .map((id) => fault(id, `names an unknown figure “${id}”`, '“place/figure” of an existing record')),
    ...keys.filter((key) => !(key in edited.sources)).map((key) => fault(key, `names an unknown source “${key}”`, 'a key of sources.json')),
    ...related
      .filter((id) => id === story.id || !catalogue.places.some((place) => place.id === id))
      .map((id) => fault(id, `is related to an unknown place “${id}”`, 'the id of another place')),
    ...timeline
      .filter(({ date }, index) => index > 0 && later(timeline[index - 1]!.date, date))
      .map(({ id }) => fault(id, `moment “${id}” stands after a later one`, 'moments in the order of their dates')),
    ...[own.map(({ id }) => id), timeline.map(({ id }) => id), [...sections, ...people.map(({ id }) => id)]]
      .flatMap(twice)
      .map((id) => fault(id, `uses the id “${id}” twice`, 'an id of its own for each figure, moment, section and person')),
  ];
}

import type { Catalogue } from '../src/domain/catalogue.ts';
import { parse } from '../src/domain/link.ts';
import { type Locale, locales } from '../src/domain/locale.ts';
import type { Fault } from './fault.ts';
import type { Edited, StoryFile, TourFile } from './read.ts';

/** A number as a text writes it; `near` is how far the figure behind it may lie, half a unit of the last digit written. */
export type Written = { readonly text: string; readonly value: number; readonly near: number };

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8 };
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Digits that name or date a thing and count nothing: dates, hours, lines, routes, buildings, laws, addresses, codes. */
const names: Readonly<Record<'en' | 'zh', readonly RegExp[]>> = {
  en: [
    new RegExp(`\\b\\d{1,2}(?: and \\d{1,2})? ${month}(?: \\d{4})?`, 'g'),
    /\b(?:19|20)\d{2}s?\b(?!,\d| (?:million|billion|square))/g,
    /\b\d{2}:\d{2}\b/g,
    /\b(?:Lines?|Buildings?|Terminals?|Order|Cap\.|minibus|phase|No\.|code|Fortune) \d+(?:(?:,| and) \d+)*/g,
    /\b\d{1,4} (?:Wing Hong|Haiyuan|Shennan|Menghai|Shihua|Binglang)\b/g,
    /\b\d+(?:st|nd|rd|th)\b/g,
    /[A-Za-z]-?\d+[A-Z]?\b|\b\d+[A-Z]\b/g,
    /[‘“]1510[’”]|\band 618\b/g,
  ],
  zh: [
    /(?:19|20)\d{2}(?:年|至|—)|(?:\d{1,2}(?:至|—))?\d{1,2}月(?:\d{1,2}日(?:至\d{1,2}日)?)?|\d{1,2}日/g,
    /\d{1,2}:\d{2}|24小[時时]|午夜12時|\d+倍/g,
    /第?\d+(?:及|、|和|至)?第?\d*(?:號綫|號線|号线|座|號|号|章|層|层|樓|期|路|班)/g,
    /[A-Za-z]-?\d+[A-Z]?|\d+[A-Z]/g,
    /[「“]1510[」”]|002352|6936|500強|500强|500企业|\b618\b/g,
  ],
};

function bare(text: string, locale: Locale): string {
  return names[locale === 'en' ? 'en' : 'zh'].reduce((rest, pattern) => rest.replaceAll(pattern, ' '), text);
}

/** Every number in a text that counts or measures something, in the notation of its edition. */
export function numbersIn(text: string, locale: Locale): readonly Written[] {
  const scaled = bare(text, locale).replaceAll(/(\d)( to |–)(\d[\d.]*) (million|billion)/g, '$1 $4$2$3 $4');
  const found = scaled.matchAll(/(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(million|billion|[萬万億亿])?/g);
  return [...found].map(([whole, digits = '', fraction = '', scale = '']) => {
    const factor = scales[scale] ?? 1;
    const plain = digits.replaceAll(',', '');
    const last = fraction ? 10 ** (1 - fraction.length) : 10 ** (/0*$/.exec(plain)?.[0].length ?? 0);
    return { text: whole.trim(), value: Number(plain + fraction) * factor, near: (last * factor) / 2 };
  });
}

type Stored = { readonly value: number | readonly [number, number]; readonly of?: number | undefined; readonly unit: string };

/** A prose may turn square kilometres into hectares, and metres into kilometres; nothing else. */
const turned: Readonly<Record<string, readonly number[]>> = { km2: [1, 100], ha: [1, 0.01], m2: [1, 1e-4], m: [1, 1e-3] };

function valuesOf({ value, of, unit }: Stored): readonly number[] {
  const plain = [...(typeof value === 'number' ? [value] : value), ...(of === undefined ? [] : [of])];
  return plain.flatMap((number) => (turned[unit] ?? [1]).map((factor) => number * factor));
}

/** What a story may state: its own figures, those it refers to, and what the map itself knows of the place. */
function stated(edited: Edited, { places }: Catalogue, story: StoryFile): readonly number[] {
  const entries = (other: StoryFile) => [...other.record.figures, ...other.record.told];
  const all = edited.stories.flatMap((other) => entries(other).flatMap((entry) => (typeof entry === 'string' ? [] : [{ key: `${other.id}/${entry.id}`, ...entry }])));
  const wanted = new Set(entries(story).map((entry) => (typeof entry === 'string' ? entry : `${story.id}/${entry.id}`)));
  const place = places.find(({ id }) => id === story.id);
  const drawn: readonly Stored[] = place ? [{ value: place.accuracyM ?? 0, unit: 'm' }, { value: place.area?.measured ?? 0, unit: 'km2' }] : [];
  return [...all.filter(({ key }) => wanted.has(key)), ...drawn].flatMap(valuesOf);
}

/** Numbers of a text that stand in no record: mistyped, or stored nowhere. */
function unstored(text: string, values: readonly number[], locale: Locale): readonly Written[] {
  return numbersIn(text, locale).filter(({ value, near }) => !values.some((known) => Math.abs(known - value) <= near));
}

/** What a tour may state: what the stories that its stops open may. */
function statedAlong(edited: Edited, catalogue: Catalogue, { record }: TourFile): readonly number[] {
  const opened = new Set(record.stops.map(({ link }) => parse(`/en/${link}`).view.focus).flatMap((focus) => (focus.kind === 'place' ? [focus.id] : [])));
  return edited.stories.filter(({ id }) => opened.has(id)).flatMap((story) => stated(edited, catalogue, story));
}

type Texts = Partial<Record<Locale, { readonly file: string; readonly raw: string }>>;

function unstoredIn(texts: Texts, values: readonly number[], fault: Pick<Fault, 'id' | 'expected'> & { readonly where: string }): readonly Fault[] {
  const { where, ...rest } = fault;
  return locales.flatMap((locale) => {
    const text = texts[locale];
    if (!text) return [];
    const { file, raw } = text;
    return raw.split('\n').flatMap((line, at) =>
      unstored(proseOf(line), values, locale).map(({ text: number }) => ({ file, line: at + 1, problem: `states ${number}, which is no figure of ${where}`, ...rest })),
    );
  });
}

export function checkNumbers(edited: Edited, catalogue: Catalogue): readonly Fault[] {
  const entry = 'under figures or told, with unit, date and source';
  return [
    ...edited.stories.flatMap((story) =>
      unstoredIn(story.texts, stated(edited, catalogue, story), { id: story.id, where: 'the story', expected: `a figure in story.json, ${entry}` }),
    ),
    ...edited.tours.flatMap((tour) =>
      unstoredIn(tour.texts, statedAlong(edited, catalogue, tour), { id: tour.record.id, where: 'a story at its stops', expected: `a figure in the story.json of a place it visits, ${entry}` }),
    ),
  ];
}

/** A line of an edited text as it is read: without the key of front matter and the targets of links. */
function proseOf(line: string): string {
  return line.replace(/^ +[a-z0-9-]+: /, '').replaceAll(/\]\([^)]*\)/g, ' ');
}

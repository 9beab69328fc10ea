import { pinyin } from 'pinyin-pro';
import type { Catalogue } from '../src/domain/catalogue.ts';
import type { SearchEntry, SearchIndex } from '../src/domain/find.ts';
import { fold, isHan } from '../src/domain/fold.ts';
import type { LonLat } from '../src/domain/geography.ts';
import { type Locale, locales, type Texts } from '../src/domain/locale.ts';
import type { Place } from '../src/domain/place.ts';
import { deriveStory, deriveTour } from './derive-stories.ts';
import type { Edited } from './read.ts';
import { allVariants, variantsFor } from './variants.ts';

/** How a Chinese name is said, a syllable a word, so that it is also found without spaces and by initials. */
function said(name: string): readonly string[] {
  return isHan(name) ? [pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join(' ').replaceAll('ü', 'v')] : [];
}

/** Names as they are compared, the printed one first, each once. */
function keysOf(names: readonly string[]): readonly string[] {
  // `Lo Wu / Luohu` is also each of the two.
  const halves = names.flatMap((name) => (/[/／]/.test(name) ? name.split(/[/／]/) : []));
  const spoken = [...names, ...halves].flatMap(said);
  return [...new Set([...names, ...halves, ...spoken].map((name) => fold(name, allVariants())).filter(Boolean))];
}

const allOf = (texts: Partial<Texts>) => locales.flatMap((locale) => texts[locale] ?? []);

/** The same name for readers of the other script. */
const other: Readonly<Record<Locale, Locale>> = { en: 'zh-Hant', 'zh-Hant': 'en', 'zh-Hans': 'en' };

function placeEntry({ redirects, aliases }: Edited, place: Place, locale: Locale): SearchEntry {
  const halls = place.port?.halls ?? [];
  const former = Object.entries(redirects).flatMap(([old, now]) => (now === place.id ? [old] : []));
  const written = [...allOf(place.names), ...allOf(place.short), ...halls.flatMap(({ names }) => allOf(names)), ...(aliases[place.id] ?? [])];
  const [title, under] = [place.names[locale], place.names[other[locale]]];
  return {
    kind: place.port ? 'port' : 'place',
    id: place.id,
    title,
    under,
    link: `place/${place.id}/`,
    point: place.point,
    called: [...new Set(written)].filter((name) => name !== title && name !== under),
    keys: keysOf([title, ...written, ...halls.map(({ id }) => id), place.id, ...former]),
  };
}

type Station = { readonly id: string; readonly names: Texts; readonly lines: readonly string[] };

/** A station with a story of its own is found as that place. */
function stationEntries({ lines, redirects }: Edited, locale: Locale): readonly SearchEntry[] {
  const lineNames = new Map(lines.rail.features.map(({ properties }) => [String(properties['id']), (properties['names'] as Texts)[locale]]));
  return lines.stations.features
    .filter(({ id }) => !redirects[String(id)])
    .map(({ properties, geometry }) => {
      const { id, names, lines: served } = properties as unknown as Station;
      const [lon, lat] = (geometry as unknown as { readonly coordinates: LonLat }).coordinates;
      const called = [names[locale], ...allOf(names), `${names.en} station`, `${names['zh-Hant']}站`];
      return {
        kind: 'station',
        id,
        title: names[locale],
        under: [...new Set(served.flatMap((line) => lineNames.get(line) ?? []))].join(' · '),
        link: `?m=15/${lat}/${lon}`,
        point: [lon, lat],
        keys: keysOf(called),
      };
    });
}

function tourEntries(edited: Edited, locale: Locale): readonly SearchEntry[] {
  return edited.tours.flatMap((tour) => {
    const texts = locales.map((each) => deriveTour(tour, each));
    const here = deriveTour(tour, locale);
    if (!here) return [];
    const stops = here.stops.map(({ id, title }, at): SearchEntry => ({
      kind: 'tour',
      title,
      under: here.title,
      id: `tour/${here.id}/${id}/`,
      link: `tour/${here.id}/${id}/`,
      point: null,
      keys: keysOf([title, ...texts.flatMap((text) => text?.stops[at]?.title ?? [])]),
    }));
    const whole: SearchEntry = {
      kind: 'tour',
      title: here.title,
      under: here.summary,
      id: `tour/${here.id}/`,
      link: `tour/${here.id}/${here.stops[0]?.id ?? ''}/`,
      point: null,
      keys: keysOf([here.title, ...texts.flatMap((text) => text?.title ?? []), here.id]),
    };
    return [whole, ...stops];
  });
}

function sectionEntries(edited: Edited, { places }: Catalogue, locale: Locale): readonly SearchEntry[] {
  return edited.stories.flatMap((story) => {
    const place = places.find(({ id }) => id === story.id);
    const texts = locales.map((each) => deriveStory(edited, story, each));
    return (deriveStory(edited, story, locale)?.sections ?? []).map(({ id, heading }, at): SearchEntry => ({
      kind: 'section',
      title: heading,
      under: place?.short[locale] ?? '',
      id: `place/${story.id}/#${id}`,
      link: `place/${story.id}/#${id}`,
      point: place?.point ?? null,
      keys: keysOf([heading, ...texts.flatMap((text) => text?.sections[at]?.heading ?? [])]),
    }));
  });
}

/** Everything that can be found in one edition, by its names in all of them. */
export function deriveSearch(edited: Edited, catalogue: Catalogue, locale: Locale): SearchIndex {
  const entries = [
    ...catalogue.places.map((place) => placeEntry(edited, place, locale)),
    ...stationEntries(edited, locale),
    ...tourEntries(edited, locale),
    ...sectionEntries(edited, catalogue, locale),
  ];
  return { entries, variants: variantsFor(entries.flatMap(({ keys }) => keys)) };
}

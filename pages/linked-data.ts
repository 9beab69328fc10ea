import { htmlLang, locales } from '../src/domain/locale.ts';
import type { Place } from '../src/domain/place.ts';
import type { Citation, Story } from '../src/domain/story.ts';
import { messages } from '../src/locales/messages.ts';
import type { About } from './describe.ts';
import { address, pathOf } from './site.ts';

/* schema.org terms, checked against schema.org: Place (geo, alternateName), Article (about, citation). */

type Thing = Readonly<Record<string, unknown>>;

const opt = (key: string, value: unknown) => (value === null || value === undefined || value === '' ? {} : { [key]: value });

function placeThing(place: Place, { view: { locale } }: About, url: string): Thing {
  const others = [...new Set(locales.map((other) => place.names[other]))].filter((name) => name !== place.names[locale]);
  const [longitude, latitude] = place.point ?? [];
  return {
    '@type': 'Place',
    '@id': `${url}#place`,
    name: place.names[locale],
    ...(others.length > 0 ? { alternateName: others } : {}),
    ...(place.point ? { geo: { '@type': 'GeoCoordinates', latitude, longitude } } : {}),
    url,
  };
}

function citationThing({ title, lang, url, publisher, date }: Citation): Thing {
  return { '@type': 'CreativeWork', name: title, inLanguage: lang, publisher: { '@type': 'Organization', name: publisher }, ...opt('url', url), ...opt('datePublished', date) };
}

function articleThing(story: Story, about: About, url: string): Thing {
  return {
    '@type': 'Article',
    '@id': url,
    headline: about.name,
    description: about.description,
    inLanguage: htmlLang[story.locale],
    about: { '@id': `${url}#place` },
    citation: story.sources.map(citationThing),
    ...opt('dateModified', story.sources.map(({ checked }) => checked).toSorted().at(-1)),
  };
}

/** What a page says to machines: a place and the article about it, or the page itself. */
export function linkedData(about: About, origin: string | null): Thing {
  const { view, place, story, name, description } = about;
  const url = address(origin, pathOf(view.locale, view.focus));
  const site = { '@type': 'WebSite', name: messages[view.locale].title, url: address(origin, `${view.locale}/`) };
  const graph = place && story
    ? [articleThing(story, about, url), placeThing(place, about, url)]
    : [{ '@type': view.focus.kind === 'places' ? 'CollectionPage' : 'WebPage', '@id': url, name, description, inLanguage: htmlLang[view.locale] }];
  return { '@context': 'https://schema.org', '@graph': graph.map((thing, at) => (at === 0 ? { ...thing, isPartOf: site } : thing)) };
}

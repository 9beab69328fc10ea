import type { Catalogue } from './catalogue.ts';
import { formatWithin } from './link.ts';
import { limits } from './own-tour.ts';
import { type Focus, initialView, ownTourId, setFocus } from './view.ts';

type Lister = (catalogue: Catalogue) => readonly Focus[];

/** What has a page of its own, one line a kind of focus: the compiler demands a new kind here. */
const listers: Readonly<Record<Focus['kind'], Lister>> = {
  region: () => [{ kind: 'region' }],
  places: () => [{ kind: 'places' }],
  sources: () => [{ kind: 'sources' }],
  parks: () => [{ kind: 'parks' }],
  tours: () => [{ kind: 'tours' }],
  crossing: () => [{ kind: 'crossing', from: null, to: null, at: null }],
  place: ({ places }) => places.map(({ id }) => ({ kind: 'place', id, section: null })),
  tour: ({ tours }) => tours.flatMap(({ id, stops }) => stops.map((stop) => ({ kind: 'tour', id, stop: stop.id }))),
};

/** Every focus that the site has a page for, in each language. */
export function pages(catalogue: Catalogue): readonly Focus[] {
  return Object.values(listers).flatMap((list) => list(catalogue));
}

/** The path of a focus below `/{locale}/`: `place/lo-wu/`, empty for the region. */
export function pagePath(focus: Focus): string {
  return formatWithin(setFocus(initialView, focus));
}

/** Stops of tours that readers made, below `/{locale}/`: their text is in the link, so a plain host needs one door for each number. */
export const ownStops: readonly string[] = Array.from({ length: limits.stops }, (_, at) => `tour/${ownTourId}/s${at + 1}/`);

/**
 * Addresses below `/{locale}/` that open another page: former ids, and halls, which open their port.
 * Each leads to the focus that stands there now.
 */
export function aliases({ places, redirects }: Catalogue): readonly (readonly [path: string, to: Focus])[] {
  const place = (id: string): Focus => ({ kind: 'place', id, section: null });
  const live = new Set(places.map(({ id }) => id));
  const halls = places.flatMap(({ id, port }) => (port?.halls ?? []).map((hall) => [hall.id, id] as const));
  const moved = Object.entries(redirects).map(([from, to]) => [from, to] as const);
  const stops = moved.flatMap(([from, to]) => {
    const [tour, stop] = to.split('/');
    return from.includes('/') && tour && stop ? [[`tour/${from}/`, { kind: 'tour', id: tour, stop }] as const] : [];
  });
  const ids = [...halls, ...moved].filter(([from]) => !live.has(from) && !from.includes('/'));
  return [...ids.map(([from, to]) => [pagePath(place(from)), place(to)] as const), ...stops];
}

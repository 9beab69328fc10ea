import type { Eras } from './era.ts';
import { type BBox, riverBounds } from './geography.ts';
import { defaultLayers, type LayerId } from './layer.ts';
import type { Camera } from './camera.ts';
import type { Filter } from './filter.ts';
import type { Notice } from './notice.ts';
import type { Place, PlaceId } from './place.ts';
import type { Stop, Tour } from './tour.ts';
import { type Focus, region, type View } from './view.ts';

/** Everything the explorer knows before it opens a story. Built by `npm run geo`. */
export type Catalogue = {
  readonly places: readonly Place[];
  readonly tours: readonly Tour[];
  /** Renamed ids, for ever: of places `former → id`, of stops `tour/former → tour/stop`. */
  readonly redirects: Readonly<Record<string, string>>;
  /** ISO date on which the facts were last checked. */
  readonly checked: string;
  /** Left out, every year is taken to look different. */
  readonly eras?: Eras;
};

export function findPlace(catalogue: Catalogue, id: PlaceId): Place | null {
  return catalogue.places.find((place) => place.id === id) ?? null;
}

/** A hall's own id opens its port without a word: both names are right. */
function portOfHall(catalogue: Catalogue, hall: string): PlaceId | null {
  return catalogue.places.find((place) => place.port?.halls.some(({ id }) => id === hall))?.id ?? null;
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

/** Share of letter pairs two ids have in common (Dice): finds `lo-wuu` and `shenzhenbay`. */
function likeness(a: string, b: string): number {
  const [one, other] = [pairs(a.replaceAll('-', '')), pairs(b.replaceAll('-', ''))];
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / (one.size + other.size || 1);
}

/** Up to three known ids spelt like `id`, likest first. */
export function similarIds(catalogue: Catalogue, id: string): readonly PlaceId[] {
  return catalogue.places
    .map((place) => ({ id: place.id, score: likeness(id, place.id) }))
    .filter(({ score }) => score > 0.45)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map((row) => row.id);
}

export type Resolved = { readonly view: View; readonly problems: readonly Notice[] };

function resolvePlace(view: View, catalogue: Catalogue, id: PlaceId, section: string | null): Resolved {
  if (findPlace(catalogue, id)) return { view, problems: [] };
  const moved = catalogue.redirects[id];
  const to = moved ?? portOfHall(catalogue, id);
  if (to && findPlace(catalogue, to)) {
    const problems: readonly Notice[] = moved ? [{ kind: 'place-moved', from: id, to }] : [];
    return { view: { ...view, focus: { kind: 'place', id: to, section } }, problems };
  }
  return {
    view: { ...view, focus: region },
    problems: [{ kind: 'place-unknown', id, near: similarIds(catalogue, id) }],
  };
}

/** A stop that was renamed or has moved to another tour; the new one is told nothing about, as it shows the same. */
function movedStop(catalogue: Catalogue, id: string, stop: string): readonly [id: string, stop: string] {
  const [tour, next] = catalogue.redirects[`${id}/${stop}`]?.split('/') ?? [];
  return tour && next ? [tour, next] : [id, stop];
}

function resolveTour(asked: View, catalogue: Catalogue, askedId: string, askedStop: string): Resolved {
  const [id, stop] = movedStop(catalogue, askedId, askedStop);
  const view: View = id === askedId && stop === askedStop ? asked : { ...asked, focus: { kind: 'tour', id, stop } };
  const tour = catalogue.tours.find((candidate) => candidate.id === id);
  const first = tour?.stops[0];
  if (!tour || !first) return { view: { ...view, focus: region }, problems: [{ kind: 'tour-unknown', id }] };
  if (tour.stops.some((candidate) => candidate.id === stop)) return { view, problems: [] };
  return {
    view: { ...view, focus: { ...(view.focus as Focus & { kind: 'tour' }), stop: first.id } },
    problems: [{ kind: 'stop-unknown', id: stop }],
  };
}

/** Follows renamed ids and says what is not there; the result only names what the catalogue holds. */
export function resolve(view: View, catalogue: Catalogue): Resolved {
  const { focus } = view;
  if (focus.kind === 'place') return resolvePlace(view, catalogue, focus.id, focus.section);
  if (focus.kind === 'tour') return resolveTour(view, catalogue, focus.id, focus.stop);
  return { view, problems: [] };
}

/** What the map shows: a view with every "as the focus would have it" worked out. */
export type Scene = {
  readonly place: Place | null;
  readonly layers: readonly LayerId[];
  readonly camera: Camera | null;
  /** Framed when there is no camera. */
  readonly bounds: BBox;
  readonly year: number | null;
  /** A stop shows all it speaks of. */
  readonly filter: Filter | null;
};

export function stopOf(view: View, catalogue: Catalogue): Stop | null {
  if (view.focus.kind !== 'tour') return null;
  const { id, stop } = view.focus;
  return catalogue.tours.find((tour) => tour.id === id)?.stops.find((candidate) => candidate.id === stop) ?? null;
}

/** A place always shows on its own layer, whatever is switched off. */
function withPlace(layers: readonly LayerId[], place: Place | null): readonly LayerId[] {
  return place?.layer && !layers.includes(place.layer) ? [...layers, place.layer] : layers;
}

export function scene(view: View, catalogue: Catalogue): Scene {
  const stop = stopOf(view, catalogue);
  const told = stop?.view ?? view;
  const place = told.focus.kind === 'place' ? findPlace(catalogue, told.focus.id) : null;
  return {
    place,
    layers: withPlace(view.layers ?? stop?.view.layers ?? defaultLayers, place),
    camera: view.camera ?? stop?.view.camera ?? null,
    bounds: place?.bbox ?? riverBounds,
    year: view.year ?? stop?.view.year ?? null,
    filter: stop ? null : view.filter,
  };
}

import { type Catalogue, resolve } from '../domain/catalogue.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { NamedMoment } from '../domain/moment.ts';
import type { SearchIndex } from '../domain/find.ts';
import type { Locale } from '../domain/locale.ts';
import type { PlaceId } from '../domain/place.ts';
import type { PortHours } from '../domain/port.ts';
import type { Story } from '../domain/story.ts';
import type { Summaries } from '../domain/summary.ts';
import type { TourText } from '../domain/tour.ts';
import { ownTourId, region } from '../domain/view.ts';
import { notify, withdraw } from './actions.ts';
import { askJson } from './request.ts';
import { type Loaded, type SourceUse, type State, setView, store } from './store.ts';

/** Fetches the catalogue and follows the ids of the link that is open. */
export async function loadCatalogue(data: string): Promise<void> {
  try {
    const catalogue = await askJson<Catalogue>(`${data}catalogue.json`, store.getState().session.attempt > 0);
    store.setState({ catalogue });
    withdraw('data-unavailable');
    applyView(store.getState().view);
  } catch {
    notify({ kind: 'data-unavailable' });
  }
}

type Shelf = {
  stories: Story;
  tours: TourText;
  sources: readonly SourceUse[];
  lists: Summaries;
  comparisons: Comparison;
  moments: readonly NamedMoment[];
  indexes: SearchIndex;
};

/** Fetches into one shelf of the store, once; a failure is kept so that it can be told, and tried again later. */
async function load<K extends keyof Shelf>(shelf: K, key: string, url: string): Promise<void> {
  const put = (value: Loaded<Shelf[K]>) =>
    store.setState((state) => ({ [shelf]: { ...state[shelf], [key]: value } }));
  const held = store.getState()[shelf][key];
  if (held !== undefined && held !== 'failed') return;
  put('loading');
  try {
    put(await askJson<Shelf[K]>(url, held === 'failed'));
  } catch {
    put('failed');
  }
}

export function loadStory(data: string, locale: Locale, id: PlaceId): Promise<void> {
  return load('stories', `${locale}/${id}`, `${data}stories/${locale}/${id}.json`);
}

export function loadTour(data: string, locale: Locale, id: string): Promise<void> {
  return load('tours', `${locale}/${id}`, `${data}tours/${locale}/${id}.json`);
}

export function loadSources(data: string, locale: Locale): Promise<void> {
  return load('sources', locale, `${data}sources.${locale}.json`);
}

export function loadList(data: string, locale: Locale): Promise<void> {
  return load('lists', locale, `${data}list.${locale}.json`);
}

export function loadComparison(data: string, locale: Locale): Promise<void> {
  return load('comparisons', locale, `${data}parks.${locale}.json`);
}

export function loadMoments(data: string, locale: Locale): Promise<void> {
  return load('moments', locale, `${data}moments.${locale}.json`);
}

/** The names of everything, once the reader is about to search. */
export function loadSearch(data: string, locale: Locale): Promise<void> {
  return load('indexes', locale, `${data}search.${locale}.json`);
}

/** Who says when which port is open, for the table of all ports. */
export async function loadHours(data: string): Promise<void> {
  const held = store.getState().hours;
  if (held !== null && held !== 'failed') return;
  store.setState({ hours: 'loading' });
  try {
    store.setState({ hours: await askJson<readonly PortHours[]>(`${data}hours.json`) });
  } catch {
    store.setState({ hours: 'failed' });
  }
}

/** Asks once more for a network that did not come. */
export async function retryCrossings(data: string): Promise<void> {
  const { loadCrossings } = await import('./planner.ts');
  await loadCrossings(data);
}

let planning = false;

/** The planner is fetched when the first crossing is asked for, and then follows by itself. */
async function followCrossings(data: string): Promise<void> {
  if (planning) return;
  planning = true;
  try {
    const { followCrossing } = await import('./planner.ts');
    followCrossing(data);
  } catch {
    store.setState({ crossings: 'failed' });
  }
}

/** Fetches what the view shows; done when it is here or known not to be had. */
export async function loadShown(data: string): Promise<void> {
  const { view, catalogue, session } = store.getState();
  const { focus, locale } = view;
  if (!catalogue) return;
  if (focus.kind === 'place') await loadStory(data, locale, focus.id);
  if (focus.kind === 'crossing') await Promise.all([loadHours(data), followCrossings(data)]);
  if (focus.kind === 'sources') await loadSources(data, locale);
  if (focus.kind === 'parks') await loadComparison(data, locale);
  // Without a map the list stands in its place.
  if (focus.kind === 'places' || (focus.kind === 'region' && session.map === 'unavailable')) await loadList(data, locale);
  if (focus.kind === 'tour' && focus.id !== ownTourId) await loadTour(data, locale, focus.id);
}

/** Sees to it that what the view shows is on its way. */
export function followView(data: string): () => void {
  void loadShown(data);
  return store.subscribe((state, before) => {
    if (state.view !== before.view || state.catalogue !== before.catalogue || state.session.map !== before.session.map || state.session.attempt !== before.session.attempt) void loadShown(data);
  });
}

/** Unpacks a reader's own tour out of its link; what is none opens the region, and says so. */
async function openOwn(next: State['view'], packed: string): Promise<void> {
  setView(() => next);
  const { installOwn, unpack } = await import('./own-tour.ts');
  const own = await unpack(packed);
  // Meanwhile the reader may have gone elsewhere.
  if (store.getState().view.focus !== next.focus) return;
  if (own) {
    installOwn(own, packed);
    return applyView(next);
  }
  notify({ kind: 'link-damaged', part: 't' });
  setView((view) => ({ ...view, focus: region }));
}

/** Applies a link to a running explorer, as Back and Forward do. */
export function applyView(next: State['view']): void {
  const { catalogue, ownPacked } = store.getState();
  if (!catalogue) return setView(() => next);
  const { focus } = next;
  if (focus.kind === 'tour' && focus.packed !== undefined && focus.packed !== ownPacked) return void openOwn(next, focus.packed);
  const { view, problems } = resolve(next, catalogue);
  setView(() => view);
  problems.forEach(notify);
}

import { type FocusEvent, type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { SearchEntry } from '../domain/find.ts';
import { loadSearch } from '../store/catalogue.ts';
import { openFound } from '../store/search.ts';
import { store } from '../store/store.ts';
import type * as Results from './search-results.tsx';
import { useShortcut } from './use-shortcut.ts';
import { data, useStore } from './use-store.ts';

type Finder = typeof Results;

const nothing: readonly SearchEntry[] = [];
const empty = { entries: nothing, outside: false };

/** The names and the code that searches them are fetched when someone is about to search. */
function useFinder(query: string) {
  const [finder, setFinder] = useState<Finder | null>(null);
  const locale = useStore(({ view }) => view.locale);
  const loaded = useStore(({ indexes, view }) => indexes[view.locale]);
  const index = typeof loaded === 'object' ? loaded : null;
  const want = () => {
    void loadSearch(data, locale);
    // A chunk that does not come is asked for again with the next key.
    if (!finder) void import('./search-results.tsx').then(setFinder, () => undefined);
  };
  const answers = useMemo(() => {
    if (!finder || query.trim() === '') return empty;
    return finder.answersTo(index, query, store.getState().session.live?.center ?? null, locale);
  }, [finder, index, query, locale]);
  const state = index ? ('here' as const) : loaded === 'failed' ? loaded : ('loading' as const);
  return { finder, index, answers, state, want };
}

/** Where a key leads in a list of `count`; `null` for a key that is none of the list's. */
export function stepTo(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  const steps: Readonly<Record<string, number>> = { ArrowDown: (active + 1) % count, ArrowUp: (active - 1 + count) % count, Home: 0, End: count - 1 };
  return steps[key] ?? null;
}

type Listing = { readonly query: string; readonly open: boolean; readonly active: number };

const closed: Listing = { query: '', open: false, active: 0 };

/** What a key does to the list of `count` results; `null` for a key that is none of the list's. */
function afterKey(key: string, listing: Listing, shown: boolean, count: number): Listing | null {
  const { query, active } = listing;
  const next = shown ? stepTo(key, active, count) : null;
  if (next !== null) return { ...listing, active: next };
  if (key === 'ArrowDown' && query !== '') return { ...listing, open: true };
  if (key === 'Escape' && shown) return { ...listing, open: false };
  return key === 'Escape' && query !== '' ? closed : null;
}

/** Closes the list when the focus leaves field and list. */
const onLeaving = (close: () => void) => ({ currentTarget, relatedTarget }: FocusEvent) => {
  if (!currentTarget.contains(relatedTarget)) close();
};

/** What a reader does with the field: typing, the keys of the list, choosing, leaving. */
export function useSearch() {
  const [listing, setListing] = useState(closed);
  const { query, open, active } = listing;
  const field = useRef<HTMLInputElement>(null);
  const found = useFinder(query);
  const { entries } = found.answers;
  useShortcut('/', useCallback(() => field.current?.focus(), []));
  const shown = open && found.finder !== null && query.trim() !== '';
  const type = (text: string) => {
    found.want();
    setListing({ query: text, open: true, active: 0 });
  };
  const choose = (entry: SearchEntry) => {
    setListing(closed);
    openFound(entry);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to the input method while it composes Chinese.
    if (event.nativeEvent.isComposing) return;
    const chosen = event.key === 'Enter' && shown ? entries[active] : undefined;
    const next = afterKey(event.key, listing, shown, entries.length);
    if (chosen) choose(chosen);
    else if (next) setListing(next);
    if (chosen || next) event.preventDefault();
  };
  const clear = () => {
    setListing(closed);
    field.current?.focus();
  };
  return { ...found, query, active, shown, field, type, choose, clear, onKeyDown, onBlur: onLeaving(() => setListing((held) => ({ ...held, open: false }))) };
}

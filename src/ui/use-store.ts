import { type AnchorHTMLAttributes, createElement, type MouseEvent, type ReactNode, useSyncExternalStore } from 'react';
import { type Catalogue, findPlace, resolve } from '../domain/catalogue.ts';
import { format } from '../domain/link.ts';
import type { Locale } from '../domain/locale.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import type { View } from '../domain/view.ts';
import type { Messages } from '../locales/en.ts';
import { messages } from '../locales/messages.ts';
import { setSession, setView, type State, store } from '../store/store.ts';

export const base = import.meta.env.BASE_URL;
export const data = `${base}data/`;

/** Reads a part of the store; wakes only when that part changes. `select` must return what it holds, not build anew. */
export function useStore<T>(select: (state: State) => T): T {
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}

export function useMessages(): Messages {
  return messages[useStore(({ view }) => view.locale)];
}

/** The texts of one panel in the reader's edition; each panel has a file of its own in `locales/`, three editions side by side. */
export function useTexts<T>(texts: Readonly<Record<Locale, T>>): T {
  return texts[useStore(({ view }) => view.locale)];
}

export function useCatalogue(): Catalogue | null {
  return useStore(({ catalogue }) => catalogue);
}

/** A place by its id, `null` while the catalogue is on its way or when there is none. */
export function usePlace(id: PlaceId | null): Place | null {
  return useStore(({ catalogue }) => (catalogue && id !== null ? findPlace(catalogue, id) : null));
}

function plainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Opens a view as a click on its link does; ids it names are followed if they were renamed. */
export function openView(view: View): void {
  const { catalogue } = store.getState();
  setSession({ glance: null, alsoHere: [] });
  setView(() => (catalogue ? resolve(view, catalogue).view : view));
}

type ViewLinkProps = { readonly to: View; readonly children: ReactNode } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'>;

/** A real link to a view: opens in place on a plain click, in a new tab when asked, and can be copied. */
export function ViewLink({ to, children, ...rest }: ViewLinkProps) {
  const onClick = (event: MouseEvent) => {
    if (!plainClick(event)) return;
    event.preventDefault();
    openView(to);
  };
  return createElement('a', { ...rest, href: format(to, base), onClick }, children);
}

import { useMemo } from 'react';
import { scene } from '../domain/catalogue.ts';
import { shownPlaces } from '../domain/filter.ts';
import type { Place } from '../domain/place.ts';
import { useCatalogue, useStore } from './use-store.ts';

/** The places that list and map show now, how many there are in all, and whether anything is left out by choice. */
export function usePlacesShown(): { readonly shown: readonly Place[]; readonly all: number; readonly filtered: boolean } {
  const catalogue = useCatalogue();
  const view = useStore((state) => state.view);
  const now = useStore(({ session }) => session.now);
  return useMemo(() => {
    const places = catalogue?.places ?? [];
    const { filter, year } = catalogue ? scene(view, catalogue) : view;
    return { shown: shownPlaces(places, filter, now, year), all: places.length, filtered: filter !== null || year !== null };
  }, [catalogue, view, now]);
}

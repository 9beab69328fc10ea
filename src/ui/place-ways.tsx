import type { Place } from '../domain/place.ts';
import { PlaceTours } from './place-tours.tsx';
import { ScalePanel } from './scale-panel.tsx';

/** Where a story leads on: tours that come here, and its ground laid over other places. */
export function PlaceWays({ place }: { readonly place: Place }) {
  return (
    <>
      <PlaceTours place={place.id} />
      {place.area && <ScalePanel place={place} />}
    </>
  );
}

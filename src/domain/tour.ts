import type { View } from './view.ts';

/** A stop is a whole view, told as a link without language: skipping stops can never leave wrong layers behind. */
export type Stop = { readonly id: string; readonly view: Pick<View, 'focus' | 'layers' | 'camera' | 'year'> };

export type Tour = { readonly id: string; readonly stops: readonly Stop[] };

/** What is said at each stop, in one edition: `html` is sanitised at build time, `text` is a reader's own and never markup. */
export type StopText = { readonly id: string; readonly title: string } & ({ readonly html: string } | { readonly text: string });

export type TourText = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly stops: readonly StopText[];
};

export function stopIndex(tour: Tour, stop: string): number {
  return tour.stops.findIndex(({ id }) => id === stop);
}

/** The stops of all tours that come to a place. */
export function stopsAt(tours: readonly Tour[], place: string): readonly { readonly tour: string; readonly stop: string }[] {
  return tours.flatMap(({ id, stops }) =>
    stops.flatMap(({ id: stop, view }) => (view.focus.kind === 'place' && view.focus.id === place ? [{ tour: id, stop }] : [])),
  );
}

/** Where a reader is in a tour. `wandered`: the map was moved by hand and shows something else than the stop. */
export type Walk = { readonly at: number; readonly playing: boolean; readonly wandered: boolean };

export type Command =
  | { readonly kind: 'next' | 'back' | 'first' | 'last' | 'leave' | 'wander' | 'return' | 'play' | 'pause' | 'tick' }
  | { readonly kind: 'jump'; readonly to: number };

function arrive(walk: Walk, to: number, count: number): Walk {
  const at = Math.min(count - 1, Math.max(0, to));
  // A tour that plays has come to its end at the last stop.
  return at === walk.at ? walk : { at, playing: walk.playing && at < count - 1, wandered: false };
}

/** From one state of a walk through `count` stops to the next; `null` is "not in a tour", and nothing but a new start leads out of it. */
export function step(walk: Walk | null, command: Command, count: number): Walk | null {
  if (walk === null || count === 0) return null;
  switch (command.kind) {
    case 'next':
      return arrive(walk, walk.at + 1, count);
    case 'back':
      return arrive(walk, walk.at - 1, count);
    case 'first':
      return arrive(walk, 0, count);
    case 'last':
      return arrive(walk, count - 1, count);
    case 'jump':
      return arrive(walk, command.to, count);
    case 'tick':
      return walk.playing ? arrive(walk, walk.at + 1, count) : walk;
    case 'wander':
      return { ...walk, playing: false, wandered: true };
    case 'return':
      return { ...walk, wandered: false };
    case 'play':
      return walk.at === count - 1 ? { at: 0, playing: count > 1, wandered: false } : { ...walk, playing: true, wandered: false };
    case 'pause':
      return { ...walk, playing: false };
    case 'leave':
      return null;
  }
}

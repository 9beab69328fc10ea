/** Why there is no map: no WebGL 2, our scripts or MapLibre's worker did not come, no data came, nothing was drawn in time, or drawing broke off. */
export type Refusal = 'webgl' | 'script' | 'worker' | 'data' | 'late' | 'lost';

/** What breaks without the reader's doing, or comes anew. Words, and the way on, are in `locales/fault.ts`. */
export type FaultNotice =
  | { readonly kind: 'map-unavailable'; readonly reason: Refusal }
  | { readonly kind: 'map-incomplete' }
  | { readonly kind: 'map-slow' }
  | { readonly kind: 'data-unavailable' }
  | { readonly kind: 'streets-unavailable' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'update-ready' }
  | { readonly kind: 'update-elsewhere' };

/** What a link or a click led to. Words are in the messages of each edition. */
export type ReaderNotice =
  | { readonly kind: 'link-damaged'; readonly part: string }
  | { readonly kind: 'place-moved'; readonly from: string; readonly to: string }
  | { readonly kind: 'place-unknown'; readonly id: string; readonly near: readonly string[] }
  | { readonly kind: 'tour-unknown'; readonly id: string }
  | { readonly kind: 'stop-unknown'; readonly id: string }
  | { readonly kind: 'location-denied' }
  | { readonly kind: 'location-outside' };

/** Everything a reader is told about beside the panels. */
export type Notice = ReaderNotice | FaultNotice;

const faults: readonly string[] = ['map-unavailable', 'map-incomplete', 'map-slow', 'data-unavailable', 'streets-unavailable', 'offline', 'update-ready', 'update-elsewhere'] satisfies readonly FaultNotice['kind'][];

export function isFault(notice: Notice): notice is FaultNotice {
  return faults.includes(notice.kind);
}

export function sameNotice(a: Notice, b: Notice): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

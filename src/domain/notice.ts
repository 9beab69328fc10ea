/** Everything that can go wrong and that a reader is told about. Words are in `locales`. */
export type Notice =
  | { readonly kind: 'link-damaged'; readonly part: string }
  | { readonly kind: 'place-moved'; readonly from: string; readonly to: string }
  | { readonly kind: 'place-unknown'; readonly id: string; readonly near: readonly string[] }
  | { readonly kind: 'tour-unknown'; readonly id: string }
  | { readonly kind: 'stop-unknown'; readonly id: string }
  | { readonly kind: 'map-unavailable'; readonly reason: 'webgl' | 'failed' | 'lost' }
  | { readonly kind: 'data-unavailable' }
  | { readonly kind: 'location-denied' }
  | { readonly kind: 'location-outside' };

export function sameNotice(a: Notice, b: Notice): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

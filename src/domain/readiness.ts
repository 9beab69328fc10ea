import type { FaultNotice, Refusal } from './notice.ts';

/*
 * How far the map has come: booting → style → usable → settled | degraded | failed.
 * MapLibre's own `load` is no such sign: one request that hangs holds it back for ever, without an error.
 */

export type Readiness = {
  readonly phase: 'booting' | 'style' | 'usable' | 'settled' | 'degraded' | 'failed';
  /** Why the map failed. */
  readonly refusal: Refusal | null;
  /** Sheets of data that did not come, by the name of their source. */
  readonly missing: readonly string[];
  /** The graphics card has been taken away. */
  readonly lost: boolean;
  /** Usable, and still not all drawn after a while. */
  readonly slow: boolean;
};

export type MapEvent =
  | { readonly kind: 'begun' }
  | { readonly kind: 'styled' }
  | { readonly kind: 'came'; readonly sheet: string }
  | { readonly kind: 'missing'; readonly sheet: string }
  | { readonly kind: 'idle' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'restored' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export const booting: Readiness = { phase: 'booting', refusal: null, missing: [], lost: false, slow: false };

/** Whether there is something to look at. */
function drawn({ phase }: Readiness): boolean {
  return phase === 'usable' || phase === 'settled' || phase === 'degraded';
}

function whole(state: Readiness): boolean {
  return state.missing.length === 0 && !state.lost;
}

function came(state: Readiness, sheet: string): Readiness {
  const missing = state.missing.filter((other) => other !== sheet);
  const next = missing.length === state.missing.length ? state : { ...state, missing };
  // The first sheet to arrive proves that the worker works; it also brings back a map given up for want of data.
  if (state.phase === 'style' || (state.phase === 'failed' && (state.refusal === 'late' || state.refusal === 'data'))) return { ...next, phase: missing.length > 0 ? 'degraded' : 'usable', refusal: null };
  return state.phase === 'degraded' && whole(next) ? { ...next, phase: 'usable' } : next;
}

function missed(state: Readiness, sheet: string): Readiness {
  const missing = state.missing.includes(sheet) ? state.missing : [...state.missing, sheet];
  return { ...state, missing, phase: drawn(state) ? 'degraded' : state.phase };
}

/** What `event` makes of `state`; the same object where it makes nothing. */
export function happen(state: Readiness, event: MapEvent): Readiness {
  if (event.kind === 'begun') return booting;
  if (event.kind === 'refused') return state.phase === 'failed' ? state : { ...state, phase: 'failed', refusal: event.refusal, slow: false };
  if (event.kind === 'came') return came(state, event.sheet);
  if (state.phase === 'failed') return state;
  switch (event.kind) {
    case 'styled':
      return state.phase === 'booting' ? { ...state, phase: 'style' } : state;
    case 'missing':
      return missed(state, event.sheet);
    case 'idle':
      // All requests have ended, and nothing came.
      if (state.phase === 'style' && state.missing.length > 0) return { ...state, phase: 'failed', refusal: 'data' };
      return drawn(state) && whole(state) ? { ...state, phase: 'settled', slow: false } : { ...state, slow: false };
    case 'slow':
      return state.phase === 'usable' ? { ...state, phase: 'settled', slow: true } : state;
    case 'lost':
      return drawn(state) ? { ...state, phase: 'degraded', lost: true } : state;
    case 'restored':
      return state.lost ? { ...state, phase: state.missing.length > 0 ? 'degraded' : 'usable', lost: false } : state;
  }
}

/** What panels need to know: whether there is something to look at. */
export type MapStatus = 'waiting' | 'drawing' | 'usable' | 'unavailable';

export function statusOf(state: Readiness): MapStatus {
  if (state.phase === 'failed') return 'unavailable';
  return drawn(state) ? 'usable' : 'drawing';
}

/** What the reader is told: one notice a fault, however many requests it broke. */
export function noticesOf(state: Readiness): readonly FaultNotice[] {
  if (state.refusal) return [{ kind: 'map-unavailable', reason: state.refusal }];
  if (drawn(state) && state.missing.length > 0) return [{ kind: 'map-incomplete' }];
  return state.slow ? [{ kind: 'map-slow' }] : [];
}

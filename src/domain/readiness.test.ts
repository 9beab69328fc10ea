import { array, assert, constantFrom, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { booting, happen, type MapEvent, noticesOf, type Readiness, statusOf } from './readiness.ts';

const after = (...events: readonly MapEvent[]): Readiness => events.reduce(happen, booting);
const styled = { kind: 'styled' } as const;
const idle = { kind: 'idle' } as const;
const came = (sheet: string) => ({ kind: 'came', sheet }) as const;
const missing = (sheet: string) => ({ kind: 'missing', sheet }) as const;
const refused = (refusal: 'webgl' | 'late' | 'worker' | 'lost' | 'script') => ({ kind: 'refused', refusal }) as const;

describe('the way of a map to its reader', () => {
  it('is usable once the style and a first sheet are there, settled when all is drawn', () => {
    expect(after(styled).phase).toBe('style');
    expect(statusOf(after(styled))).toBe('drawing');
    expect(after(styled, came('land')).phase).toBe('usable');
    expect(after(styled, came('land'), idle).phase).toBe('settled');
  });

  it('does not take a still map without any ground for a settled one', () => {
    expect(after(styled, idle).phase).toBe('style');
  });

  it('fails at once when every sheet has failed, and comes back with the first that comes', () => {
    const bare = after(styled, missing('land'), missing('rail'), idle);
    expect(bare).toMatchObject({ phase: 'failed', refusal: 'data' });
    expect(happen(bare, came('land'))).toMatchObject({ phase: 'degraded', refusal: null, missing: ['rail'] });
  });

  it('is degraded while a sheet is missing, and whole again when it comes', () => {
    const lame = after(styled, came('land'), missing('rail'), idle);
    expect(lame).toMatchObject({ phase: 'degraded', missing: ['rail'] });
    expect(happen(lame, missing('rail')).missing).toEqual(['rail']);
    expect(happen(happen(lame, came('rail')), idle)).toMatchObject({ phase: 'settled', missing: [] });
  });

  it('says that it is slow, once, and takes it back when all is drawn', () => {
    const slow = after(styled, came('land'), { kind: 'slow' });
    expect(slow).toMatchObject({ phase: 'settled', slow: true });
    expect(happen(slow, idle).slow).toBe(false);
  });

  it('fails when nothing was drawn in time, and comes back if it was only late', () => {
    expect(after(styled, refused('late'))).toMatchObject({ phase: 'failed', refusal: 'late' });
    expect(after(styled, refused('late'), came('land'))).toMatchObject({ phase: 'usable', refusal: null });
    expect(after(refused('webgl'), styled, came('land')).phase).toBe('failed');
  });

  it('is degraded while the graphics card is away', () => {
    const lost = after(styled, came('land'), idle, { kind: 'lost' });
    expect(lost).toMatchObject({ phase: 'degraded', lost: true });
    expect(happen(lost, idle).phase).toBe('degraded');
    expect(happen(happen(lost, { kind: 'restored' }), idle)).toMatchObject({ phase: 'settled', lost: false });
    expect(happen(lost, refused('lost')).phase).toBe('failed');
  });

  it('is told in one notice, however many sheets are missing', () => {
    const lame = after(styled, came('land'), missing('rail'), missing('zones'), missing('ports'));
    expect(noticesOf(lame)).toEqual([{ kind: 'map-incomplete' }]);
    expect(noticesOf(after(styled, missing('land'), idle))).toEqual([{ kind: 'map-unavailable', reason: 'data' }]);
    expect(noticesOf(after(styled, came('land'), { kind: 'slow' }))).toEqual([{ kind: 'map-slow' }]);
    expect(noticesOf(after(styled, came('land'), idle))).toEqual([]);
  });

  it('begins anew when it is asked to', () => {
    expect(happen(after(refused('worker')), { kind: 'begun' })).toBe(booting);
  });

  it('never says a map is whole while something is missing, and names a reason exactly when it failed', () => {
    const event = oneof(
      constantFrom<MapEvent>(styled, idle, { kind: 'slow' }, { kind: 'lost' }, { kind: 'restored' }, { kind: 'begun' }),
      constantFrom('land', 'rail', 'zones').chain((sheet) => constantFrom<MapEvent>(came(sheet), missing(sheet))),
      constantFrom<MapEvent>(refused('webgl'), refused('late'), refused('worker'), refused('lost'), refused('script')),
    );
    assert(
      property(array(event, { maxLength: 40 }), (events) => {
        const state = after(...events);
        expect(state.refusal !== null).toBe(state.phase === 'failed');
        if (state.phase === 'usable' || state.phase === 'settled') expect([state.missing, state.lost]).toEqual([[], false]);
        expect(new Set(state.missing).size).toBe(state.missing.length);
      }),
      { numRuns: 2000 },
    );
  });
});

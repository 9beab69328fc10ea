import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingTime, units, voiceFor } from './reading.ts';
import { type Command, step, stopsAt, type Walk } from './tour.ts';

const simple = ['next', 'back', 'first', 'last', 'leave', 'wander', 'return', 'play', 'pause', 'tick'] as const;
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...simple.filter((kind) => kind !== 'leave')).map((kind): Command => ({ kind })) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 20 }).map((to): Command => ({ kind: 'jump', to })) },
  { weight: 1, arbitrary: fc.constant<Command>({ kind: 'leave' }) },
);
const count = fc.integer({ min: 1, max: 12 });
const start: Walk = { at: 0, playing: false, wandered: false };

/** Where the camera belongs: at the stop, or where a hand left it (told by the number of the command). */
const goalOf = (walk: Walk, hand: number) => (walk.wandered ? -hand : walk.at);

/** A camera that needs time: every command may come in the middle of its flight. */
function fly(commands: readonly Command[], waits: readonly number[], stops: number): { readonly walk: Walk | null; readonly camera: number } {
  let walk: Walk | null = start;
  let [camera, goal, hand] = [0, 0, 0];
  commands.forEach((given, at) => {
    camera += (goal - camera) * (waits[at] ?? 0);
    walk = step(walk, given, stops);
    if (given.kind === 'wander') hand = at + 1;
    if (walk) goal = goalOf(walk, hand);
    if (walk?.wandered && given.kind === 'wander') camera = goal;
  });
  return { walk, camera: goal };
}

function jump(commands: readonly Command[], stops: number): { readonly walk: Walk | null; readonly camera: number } {
  let [walk, camera]: [Walk | null, number] = [start, 0];
  let hand = 0;
  commands.forEach((given, at) => {
    walk = step(walk, given, stops);
    if (given.kind === 'wander') hand = at + 1;
    if (walk) camera = goalOf(walk, hand);
  });
  return { walk, camera };
}

describe('a tour', () => {
  it('ends after any commands, given in mid-flight, as it would without flights', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 60, maxLength: 60 }), count, (commands, waits, stops) => {
        expect(fly(commands, waits, stops)).toEqual(jump(commands, stops));
      }),
    );
  });

  it('is always at one of its stops', () => {
    fc.assert(
      fc.property(fc.array(command), count, (commands, stops) => {
        const walk = commands.reduce<Walk | null>((held, given) => step(held, given, stops), start);
        if (walk) expect(walk.at >= 0 && walk.at < stops && Number.isInteger(walk.at)).toBe(true);
      }),
    );
  });

  it('next then back leads to the same stop, wherever there is a next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), (at) => {
        const there = step({ at, playing: false, wandered: true }, { kind: 'next' }, 12);
        expect(step(there, { kind: 'back' }, 12)).toEqual({ at, playing: false, wandered: false });
      }),
    );
  });

  it('plays to its last stop and no further', () => {
    fc.assert(
      fc.property(count, (stops) => {
        let walk = step(start, { kind: 'play' }, stops);
        for (let tick = 0; tick < stops + 3; tick += 1) walk = step(walk, { kind: 'tick' }, stops);
        expect(walk?.at).toBe(stops - 1);
        if (stops > 1) expect(walk?.playing).toBe(false);
      }),
    );
  });

  it('does not go on by itself unless it plays, and never after a hand has moved the map', () => {
    fc.assert(
      fc.property(fc.array(command), count, (commands, stops) => {
        const walk = [...commands, { kind: 'wander' } as const, { kind: 'tick' } as const].reduce<Walk | null>((held, given) => step(held, given, stops), start);
        const before = commands.reduce<Walk | null>((held, given) => step(held, given, stops), start);
        expect(walk?.at).toBe(before?.at);
      }),
    );
  });

  it('that was left is over', () => expect(step(null, { kind: 'next' }, 3)).toBeNull());

  it('knows which of its stops come to a place', () => {
    const view = { focus: { kind: 'place', id: 'lo-wu', section: null }, layers: null, camera: null, year: null } as const;
    expect(stopsAt([{ id: 'a', stops: [{ id: 's', view }, { id: 't', view: { ...view, focus: { kind: 'region' } } }] }], 'lo-wu')).toEqual([{ tour: 'a', stop: 's' }]);
  });
});

describe('reading', () => {
  it('counts words in English and characters in Chinese', () => {
    expect(units('Two halls, one footbridge', 'en')).toBe(4);
    expect(units('河套2025年，HKU', 'zh-Hant')).toBe(5);
  });

  it('takes longer for more', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), fc.lorem({ maxCount: 40 }), (text, more) => {
        expect(readingTime(`${text} ${more}`, 'en')).toBeGreaterThanOrEqual(readingTime(text, 'en'));
      }),
    );
    expect(readingTime('', 'en')).toBe(6000);
  });

  const voices = ['en-US', 'zh-TW', 'zh-CN', 'en-GB', 'zh-HK', 'fr-FR'].map((lang) => ({ lang, localService: true }));
  it.each([['en', 'en-GB'], ['zh-Hant', 'zh-HK'], ['zh-Hans', 'zh-CN']] as const)('%s is read by a voice of %s', (locale, lang) => expect(voiceFor(voices, locale)?.lang).toBe(lang));
  it('Hong Kong’s edition is not read in Mandarin', () => expect(voiceFor([{ lang: 'zh-TW', localService: true }, { lang: 'zh-CN', localService: true }], 'zh-Hant')).toBeNull());
  it('a voice of the device is preferred', () => expect(voiceFor([{ lang: 'yue-HK', localService: false }, { lang: 'yue-HK', localService: true }], 'zh-Hant')?.localService).toBe(true));
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Announcement, type Announcer, hear, silent, speak } from './announcer.ts';

const seen = (text: string): Announcement => ({ topic: 'view', text, priority: 'ambient' });
const done = (topic: string, text: string): Announcement => ({ topic, text, priority: 'action' });
const texts = ({ waiting }: Announcer) => waiting.map(({ text }) => text);

describe('announcer', () => {
  it('keeps only the newest message on a topic', () => {
    expect(texts([done('year', '1990'), done('year', '1991'), done('year', '1992')].reduce(hear, silent))).toEqual(['1992']);
  });

  it('says actions before ambient messages, and an action overtakes what waits', () => {
    const told = [done('place', 'Lo Wu'), seen('12 places')].reduce(hear, silent);
    expect(speak(told).said?.text).toBe('Lo Wu');
    expect(texts(speak(told))).toEqual(['12 places']);
    expect(texts(hear(hear(silent, seen('12 places')), done('place', 'Lo Wu')))).toEqual(['Lo Wu']);
  });

  it('does not repeat how things stand, but answers every action', () => {
    const stands = speak(hear(silent, seen('12 places')));
    expect(texts(hear(stands, seen('12 places')))).toEqual([]);
    const answered = speak(hear(silent, done('place', 'Lo Wu')));
    expect(texts(hear(answered, done('place', 'Lo Wu')))).toEqual(['Lo Wu']);
  });

  it('ends quiet, with one message a topic, whatever it hears', () => {
    const message = fc.record({ topic: fc.constantFrom('a', 'b', 'c'), text: fc.string({ maxLength: 3 }), priority: fc.constantFrom('action' as const, 'ambient' as const) });
    fc.assert(
      fc.property(fc.array(message), (messages) => {
        let state = messages.reduce(hear, silent);
        expect(new Set(state.waiting.map(({ topic }) => topic)).size).toBe(state.waiting.length);
        for (let turn = 0; turn < 3; turn += 1) state = speak(state);
        expect(state.waiting).toEqual([]);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWithin, parse } from './link.ts';
import { changeStop, emptyTour, fromBase64Url, limits, moveStop, type OwnTour, readOwnTour, stopOfView, toBase64Url, toFiles, toText, toTour, writeOwnTour } from './own-tour.ts';
import { firstYear, lastYear } from './era.ts';
import { initialView } from './view.ts';

const words = (maxLength: number) => fc.string({ unit: fc.constantFrom(...Array.from('abc ,.<>&"\'[]()*_#-河套一國')), maxLength });
const stop = fc
  .tuple(words(limits.title), words(200), fc.option(fc.integer({ min: firstYear, max: lastYear })))
  .map(([title, text, year]) => ({ ...stopOfView({ focus: { kind: 'place', id: 'lo-wu', section: null }, layers: null, camera: null, year }, title), text }));
const own: fc.Arbitrary<OwnTour> = fc.record({ title: words(limits.title), stops: fc.array(stop, { minLength: 1, maxLength: 12 }) });

describe('a tour of one’s own', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(own, (tour) => {
        expect(readOwnTour(writeOwnTour(tour))).toEqual(tour);
      }),
    );
  });

  it('is read from anything, or is none, and what was read is within its limits', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.tuple(fc.constantFrom(1, 2, '1'), fc.anything(), fc.array(fc.anything())).map((value) => JSON.stringify(value) ?? ''),
      fc.tuple(fc.string({ unit: 'binary', maxLength: 4000 }), fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 3000 }), fc.string()), { maxLength: 60 })).map(([title, stops]) => JSON.stringify([1, title, stops])),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const read = readOwnTour(text);
        if (!read) return;
        expect(read.title.length).toBeLessThanOrEqual(limits.title);
        expect(read.stops.length).toBeLessThanOrEqual(limits.stops);
        for (const { title, text: said, link } of read.stops) {
          for (const sign of ['\n', '\0', '\u202E']) expect(title).not.toContain(sign);
          expect(said.length).toBeLessThanOrEqual(limits.text);
          expect(formatWithin(parse(`/en/${link}`).view)).toBe(link);
        }
        expect(readOwnTour(writeOwnTour(read))).toEqual(read);
        expect(toTour(read).stops.map(({ id }) => id)).toEqual(toText(read).stops.map(({ id }) => id));
      }),
      { numRuns: 5000 },
    );
  });

  it('cannot hold a tour within a tour', () => {
    const nested = readOwnTour(JSON.stringify([1, 'x', [['a', 'b', 'tour/own/s1/?t=abc']]]));
    expect(nested?.stops[0]?.link).toBe('');
  });

  it('keeps every stop through any reordering', () => {
    fc.assert(
      fc.property(own, fc.array(fc.tuple(fc.integer({ min: -2, max: 14 }), fc.constantFrom(1 as const, -1 as const))), (tour, moves) => {
        const moved = moves.reduce((held, [at, by]) => moveStop(held, at, by), tour);
        expect(moved.stops.toSorted((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)).toEqual(tour.stops.toSorted((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      }),
    );
  });

  it('changes and drops single stops', () => {
    const two = { ...emptyTour, stops: ['a', 'b'].map((title) => stopOfView(initialView, title)) };
    expect(changeStop(two, 1, { text: 'said' }).stops.map(({ text }) => text)).toEqual(['', 'said']);
    expect(changeStop(two, 0, null).stops.map(({ title }) => title)).toEqual(['b']);
  });

  it('becomes files whose text is text', () => {
    const [record, words] = toFiles({ title: 'A "walk"', stops: [{ title: '# <b>', text: '[x](javascript:1)\n\n## no', link: '' }, { title: '# <b>', text: '', link: '?y=1990' }] }, 'en');
    expect(JSON.parse(record!.content)).toEqual({ id: 'a-walk', stops: [{ id: 'b', link: '' }, { id: 'b-2', link: '?y=1990' }] });
    expect(words?.name).toBe('en.md');
    expect(words?.content).toContain(String.raw`## \# \<b\>`);
    expect(words?.content).not.toMatch(/^## no/m);
  });
});

describe('base64url', () => {
  it('gives back every byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toMatch(/^[\w-]*$/);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
    );
  });
  it('refuses what is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = fromBase64Url(text);
        expect(bytes === null || text.length === 0 || /^[\w-]+$/.test(text)).toBe(true);
      }),
    );
  });
});

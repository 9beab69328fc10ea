import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { openedEvent, placeAskedFor, readCommand } from './embed-message.ts';
import { initialView, setFocus } from './view.ts';

const names = { en: 'Lo Wu', 'zh-Hant': '羅湖', 'zh-Hans': '罗湖' };
const sampleCatalogue: Catalogue = {
  places: [{ id: 'lo-wu', names, port: { halls: [{ id: 'luohu' }] } } as unknown as Catalogue['places'][number]],
  tours: [{ id: 'walk', stops: ['first', 'second'].map((id) => ({ id, view: initialView })) }],
  redirects: { 'lo-wu-cp': 'lo-wu' },
  checked: '2026-11-23',
};
const said = (fields: object) => readCommand({ acrossTheRiver: 1, ...fields });
const there = { lon: 114.08, lat: 22.52, zoom: 13 };

describe('a message', () => {
  it('is read when it is a command in every part', () => {
    expect(said({ command: 'open-place', place: 'lo-wu' })).toEqual({ command: 'open-place', place: 'lo-wu', section: null });
    expect(said({ command: 'open-place', place: 'lo-wu', section: 'old-bridge' })).toMatchObject({ section: 'old-bridge' });
    expect(said({ command: 'fly-to', ...there })).toEqual({ command: 'fly-to', camera: { center: [114.08, 22.52], zoom: 13, bearing: 0, pitch: 0 } });
    expect(said({ command: 'fly-to', ...there, bearing: -30, pitch: 45 })).toMatchObject({ camera: { bearing: -30, pitch: 45 } });
    expect(said({ command: 'set-language', language: 'zh-Hant' })).toEqual({ command: 'set-language', language: 'zh-Hant' });
    expect(said({ command: 'next-stop' })).toEqual({ command: 'next-stop' });
  });

  it.each([
    ['another version', { acrossTheRiver: 2, command: 'next-stop' }],
    ['no version', { acrossTheRiver: undefined, command: 'next-stop' }],
    ['an unknown command', { command: 'constructor' }],
    ['a field too many', { command: 'next-stop', also: 1 }],
    ['markup for an id', { command: 'open-place', place: '<img src=x>' }],
    ['an id that never ends', { command: 'open-place', place: 'a'.repeat(65) }],
    ['a section of another kind', { command: 'open-place', place: 'lo-wu', section: 3 }],
    ['a position off the sheet', { command: 'fly-to', ...there, lon: 0 }],
    ['a position in words', { command: 'fly-to', ...there, lat: '22.5' }],
    ['a number that is none', { command: 'fly-to', ...there, zoom: Number.NaN }],
    ['a zoom the map does not have', { command: 'fly-to', ...there, zoom: 22 }],
    ['a language we do not speak', { command: 'set-language', language: 'fr' }],
  ])('with %s is none', (_, fields) => {
    expect(said(fields)).toBeNull();
  });

  it('is a plain record: an inherited command, an array or text is none', () => {
    expect(readCommand(Object.create({ acrossTheRiver: 1, command: 'next-stop' }))).toBeNull();
    expect(readCommand(Object.assign([], { acrossTheRiver: 1, command: 'next-stop' }))).toBeNull();
    expect(readCommand(JSON.stringify({ acrossTheRiver: 1, command: 'next-stop' }))).toBeNull();
  });

  it('may be anything at all: nothing throws, and what is read is inside the limits', () => {
    const nearly = fc.record(
      {
        acrossTheRiver: fc.constantFrom<unknown>(1, 1, 1, '1', 2),
        command: fc.oneof(fc.constantFrom('open-place', 'fly-to', 'set-language', 'next-stop', '__proto__'), fc.anything()),
        place: fc.oneof(fc.constant('lo-wu'), fc.anything()),
        section: fc.anything(),
        lon: fc.oneof(fc.double(), fc.constant(114)),
        lat: fc.oneof(fc.double(), fc.constant(22.5)),
        zoom: fc.oneof(fc.double(), fc.constant(12)),
        language: fc.oneof(fc.constantFrom('en', 'zh'), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withMap: true, withSet: true, withNullPrototype: true, withDate: true }), nearly), (data) => {
        const command = readCommand(data);
        if (command?.command === 'open-place') expect(command.place).toMatch(/^[a-z0-9-]{1,64}$/);
        if (command?.command === 'fly-to') expect(Object.values(command.camera).flat().every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the page around', () => {
  it('is told of a place or a stop, in the language shown', () => {
    const place = setFocus({ ...initialView, locale: 'zh-Hant' }, { kind: 'place', id: 'lo-wu', section: null });
    expect(openedEvent(place, sampleCatalogue)).toEqual({ event: 'place-opened', place: 'lo-wu', name: '羅湖', language: 'zh-Hant' });
    const stop = setFocus(initialView, { kind: 'tour', id: 'walk', stop: 'second' });
    expect(openedEvent(stop, sampleCatalogue)).toEqual({ event: 'stop-reached', tour: 'walk', stop: 'second', number: 2, of: 2, language: 'en' });
    expect(openedEvent(initialView, sampleCatalogue)).toBeNull();
  });

  it('opens a place by any id it has had, and no other', () => {
    for (const id of ['lo-wu', 'luohu', 'lo-wu-cp']) expect(placeAskedFor(initialView, sampleCatalogue, id, null)?.focus).toMatchObject({ id: 'lo-wu' });
    expect(placeAskedFor(initialView, sampleCatalogue, 'nowhere', null)).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxPitch, maxZoom, minZoom } from './camera.ts';
import { embedParts, formatEmbed, parseEmbed } from './embed.ts';
import { firstYear, lastYear } from './era.ts';
import { region as sheet } from './geography.ts';
import { layerIds } from './layer.ts';
import { format, historyMode, parse } from './link.ts';
import { locales } from './locale.ts';
import { placeKinds } from './place.ts';
import { type Focus, initialView, settleView, type View } from './view.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const end = fc.option(slug);
const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 16));

const focus: fc.Arbitrary<Focus> = fc.oneof(
  fc.constantFrom<Focus>({ kind: 'region' }, { kind: 'places' }, { kind: 'sources' }, { kind: 'parks' }, { kind: 'tours' }),
  fc.record({ kind: fc.constant('place' as const), id: slug, section: fc.option(slug) }),
  fc.record({ kind: fc.constant('tour' as const), id: slug.filter((id) => id !== 'own'), stop: slug }),
  fc.record({ kind: fc.constant('tour' as const), id: fc.constant('own'), stop: slug, packed: fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/) }),
  fc.record({ kind: fc.constant('crossing' as const), from: end, to: end, at: fc.option(time) }),
);

const camera = fc.record({
  center: fc.tuple(number(sheet[0], sheet[2]), number(sheet[1], sheet[3])),
  zoom: number(minZoom, maxZoom),
  bearing: number(-400, 400),
  pitch: number(0, maxPitch),
});

const filter = fc.record({
  kinds: fc.subarray([...placeKinds]),
  side: fc.option(fc.constantFrom('hong-kong' as const, 'shenzhen' as const)),
  open: fc.boolean(),
  within: fc.option(fc.record({ km: number(0, 200), at: fc.tuple(number(sheet[0], sheet[2]), number(sheet[1], sheet[3])) })),
});

const view: fc.Arbitrary<View> = fc
  .record({
    locale: fc.constantFrom(...locales),
    focus,
    layers: fc.option(fc.subarray([...layerIds])),
    camera: fc.option(camera),
    year: fc.option(fc.integer({ min: firstYear, max: lastYear })),
    compare: fc.option(fc.record({ year: fc.option(fc.integer({ min: firstYear, max: lastYear })), at: number(0, 100) })),
    overlay: fc.option(fc.record({ place: slug, at: fc.tuple(number(sheet[0], sheet[2]), number(sheet[1], sheet[3])) })),
    filter: fc.option(filter),
    theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
  })
  .map(settleView);

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string().map((text) => `/en/place/lo-wu/?m=${text}`),
  fc.string().map((text) => `/en/places/?f=port,${text}`),
  fc.tuple(fc.double(), fc.double(), fc.double()).map((parts) => `/zh-Hans/?m=${parts.join('/')}&l=x&y=99999`),
);

const golden = readFileSync(new URL('../../tests/links.golden.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

describe('the link', () => {
  it('says the same as the address of an embedded map, also when a host encodes it', () => {
    const options = fc.record({ parts: fc.subarray([...embedParts]), host: fc.constantFrom(null, 'https://news.example', 'http://127.0.0.1:4312') });
    fc.assert(
      fc.property(view, options, (before, given) => {
        const address = formatEmbed(before, given, '/river/');
        expect(parseEmbed(address)).toEqual({ view: before, problems: [], ...given });
        const { search, hash } = new URL(address, 'https://site.example');
        expect(parseEmbed(`/river/embed.html?${new URLSearchParams(search).toString()}${hash}`).view).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read as the view it was written from', () => {
    fc.assert(fc.property(view, (before) => { expect(parse(format(before))).toEqual({ view: before, problems: [] }); }), { numRuns: 2000 });
  });

  it('is the same under any base path', () => {
    fc.assert(fc.property(view, (before) => { expect(parse(format(before, '/a/b/'), '/a/b/').view).toEqual(before); }));
  });

  it('is left as it is by the browser’s own URL', () => {
    fc.assert(
      fc.property(view, (before) => {
        const url = new URL(format(before), 'https://example.org');
        expect(url.pathname + url.search + url.hash).toBe(format(before));
        expect(url.href.length).toBeLessThan(2000);
      }),
    );
  });

  it('reads any string as a valid view, and writes it the same from then on', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { view: read } = parse(text);
        expect(settleView(read)).toEqual(read);
        expect(parse(format(read)).view).toEqual(read);
        expect(Object.values(read.camera ?? { zoom: 9 }).flat().every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('says nothing of what is as usual', () => expect(format(initialView)).toBe('/en/'));

  it.each(golden)('still opens %s', (link, expected) => {
    const { view: read, problems } = parse(link);
    expect(format(read)).toBe(expected);
    expect(problems).toEqual([]);
  });

  it.each(['/en/place/lo-wu/?m=9/22/1e300', '/en/?m=9/22/Infinity', '/en/?m=NaN/22.5/114', '/en/?m=14/0/0', '/en/nowhere/', '/en/?y=1066', '/en/tour/own/s1/', '/en/tour/own/s1/?t=', '/en/tour/own/s1/?t=a.b', '/en/?c=1066/50', '/en/?c=today', '/en/?o=lo-wu/0/0', '/en/?o=../22.5/114', '/en/?l=zones.moon', '/en/places/?f=moon', '/en/places/?f=', '/en/?f=0km/22.5/114.1', '/en/?f=5km/0/0', '/en/?f=port,5km/22.5'])(
    'tells that part of %s could not be read',
    (link) => expect(parse(link).problems).toHaveLength(1),
  );

  it('speaks the reader’s language where the link names none', () => expect(parse('/', '/', 'zh-Hant').view.locale).toBe('zh-Hant'));

  it('forgives capitals and a missing slash', () => expect(format(parse('/ZH-HANT/Place/Lo-Wu').view)).toBe('/zh-Hant/place/lo-wu/'));
});

describe('historyMode', () => {
  const place: View = { ...initialView, focus: { kind: 'place', id: 'lo-wu', section: null } };
  it('pushes what a person decided', () => {
    expect(historyMode(initialView, place)).toBe('push');
    expect(historyMode(place, { ...place, locale: 'zh-Hans' })).toBe('push');
  });
  it('replaces what a hand dragged', () => {
    const moved = { ...place, camera: { center: [114, 22.5] as const, zoom: 12, bearing: 0, pitch: 0 } };
    expect(historyMode(place, moved)).toBe('replace');
    expect(historyMode(moved, moved)).toBe('none');
  });

  it('pushes another end of a crossing, replaces another time', () => {
    const asked = parse('/en/cross/?from=lo-wu').view;
    const answered = parse('/en/cross/?from=lo-wu&to=qianhai').view;
    expect(historyMode(asked, answered)).toBe('push');
    expect(historyMode(answered, parse('/en/cross/?from=lo-wu&to=qianhai&at=2026-11-24T10:00').view)).toBe('replace');
  });
});

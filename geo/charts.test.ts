import { describe, expect, it } from 'vitest';
import { locales } from '../src/domain/locale.ts';
import { cssVariables } from '../src/palette.ts';
import { checkCharts, checkWeights } from './check-charts.ts';
import { deriveCharts, inUnit } from './derive-charts.ts';
import { deriveStory } from './derive-stories.ts';
import { drawBars } from './draw-bars.ts';
import { drawYears, writtenYears } from './draw-years.ts';
import { type Edited, read } from './read.ts';
import type { ChartRecord } from './schema-charts.ts';

const edited = read();
const all = locales.flatMap((locale) => edited.stories.flatMap(({ id: story }) => deriveCharts(edited, story, locale).map((chart) => ({ locale, story, chart }))));
const count = (text: string, what: string) => text.split(what).length - 1;

describe('every chart', () => {
  it('is there for each port with two years, and for the four stories that have one', () => {
    expect(all).toHaveLength(3 * (14 + 4));
  });
  it('keeps to the Content-Security-Policy and to the weight of a chart', () => {
    for (const { chart } of all) expect(chart.svg).not.toMatch(/<style|style=|<script|\bon\w+=|href=/);
    expect(checkWeights(all.map(({ story, chart }) => ({ story, id: chart.id, svg: chart.svg })))).toEqual([]);
  });
  it('is one picture with a title and a description, in ids of its own', () => {
    for (const { chart } of all) {
      expect(chart.svg).toMatch(/^<svg [^>]*role="img"[^>]*><title id="([a-z0-9-]+)-title">[^<]+<\/title><desc id="\1-desc">[^<]+<\/desc>/);
      expect(chart.svg).toMatch(/aria-labelledby="[a-z0-9-]+-title"/);
    }
  });
  it('is coloured by variables of the palette only', () => {
    const known = new Set(cssVariables('light').map(([name]) => name));
    for (const { chart } of all) {
      const colours = [...chart.svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour!);
      const own = colours.filter((colour) => !/^(none|currentColor|url\(#[a-z0-9-]+\))$/.test(colour));
      expect(own.filter((colour) => !known.has(/^var\((--[\w-]+)\)$/.exec(colour)?.[1] ?? ''))).toEqual([]);
    }
  });
  it('has a source for each row among those of its story', () => {
    for (const { id } of edited.stories) {
      const story = deriveStory(edited, edited.stories.find((one) => one.id === id)!, 'en')!;
      const keys = new Set(story.sources.map(({ key }) => key));
      expect(story.charts.flatMap(({ rows }) => rows.filter(({ source }) => !keys.has(source)))).toEqual([]);
    }
  });
});

describe('a chart of years', () => {
  const columns = [{ year: 2019, value: 2, part: false }, { year: 2020, value: null, part: false }, { year: 2021, value: 0.01, part: false }, { year: 2022, value: 0, part: false }, { year: 2023, value: 1, part: true }];
  const svg = drawYears({ id: 'a', title: 'T', desc: 'D', columns, print: (value) => value.toFixed(1), grouped: true, smallest: '<0.1' });
  it('shows a gap as a gap and nought as nought', () => {
    expect(count(svg, '>–<')).toBe(1);
    expect(count(svg, '>0<')).toBe(2);
    expect(count(svg, '>&lt;0.1<')).toBe(1);
    expect(count(svg, '<rect')).toBe(4);
  });
  it('hatches a part of a year and marks it on the axis', () => {
    expect(count(svg, 'fill="url(#a-part)"')).toBe(1);
    expect(svg).toContain('>2023*<');
  });
  it('puts the highest year in ink, and only that', () => expect(count(svg, 'var(--chart-highlight)" height')).toBe(1));
  it('groups the digits of its axis as its edition does', () => {
    const thousands = { id: 'a', title: 'T', desc: 'D', columns: [{ year: 2024, value: 5000, part: false }, { year: 2025, value: 9000, part: false }], print: String, smallest: '<1' };
    expect(drawYears({ ...thousands, grouped: true })).toContain('>8,000<');
    expect(drawYears({ ...thousands, grouped: false })).toContain('>8000<');
  });
  it('writes as many years as fit', () => {
    const to = (first: number) => writtenYears(Array.from({ length: 2027 - first }, (_, at) => first + at));
    expect(to(2021)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
    expect(to(2018)).toEqual([2018, 2020, 2022, 2024, 2026]);
    expect(to(2012)).toEqual([2012, 2016, 2020, 2024, 2026]);
  });
});

describe('a chart of bars', () => {
  const bar = { label: '<b>"One" & only</b>', value: 1, printed: '1', side: 'both', planned: false } as const;
  it('writes hostile words as words', () => {
    const svg = drawBars({ id: 'a', title: '</title><script>', desc: '&', bars: [bar, { ...bar, value: 2 }] });
    expect(svg).not.toMatch(/<b>|<script>/);
    expect(svg).toContain('&lt;b&gt;');
  });
  it('hatches the Shenzhen bank and what is only planned', () => {
    const svg = drawBars({ id: 'a', title: 'T', desc: 'D', bars: [bar, { ...bar, side: 'shenzhen' }, { ...bar, side: 'hong-kong' }, { ...bar, side: 'hong-kong', planned: true }] });
    expect([count(svg, 'url(#a-shenzhen)'), count(svg, 'url(#a-hong-kong)'), count(svg, 'fill="var(--bank-hongKong)"')]).toEqual([1, 1, 1]);
  });
});

describe('charts.json', () => {
  const [areas] = edited.charts;
  const floors = edited.charts.find(({ id }) => id === 'floor-space')!;
  const changed = (record: ChartRecord, change: Partial<ChartRecord>): Edited => ({ ...edited, charts: [{ ...record, ...change }] });
  const problems = (record: ChartRecord, change: Partial<ChartRecord>) => checkCharts(changed(record, change)).map(({ problem }) => problem);
  const label = { en: 'A', 'zh-Hant': '甲', 'zh-Hans': '甲' };
  const figure = { value: 60, unit: 'm2', date: '2025-12', source: 'cd626474', confidence: 'planned' } as const;
  const bars = (one: ChartRecord['bars'][number]['figure']) => [{ label, figure: one, side: 'both' as const }];

  it('is sound as it is', () => expect(checkCharts(edited)).toEqual([]));
  it('belongs to a story', () => expect(problems(areas!, { place: 'atlantis' })).toContain('belongs to an unknown story “atlantis”'));
  it('draws known figures, in one unit, from known sources', () => {
    expect(problems(areas!, { bars: bars('lo-wu/nothing') })).toEqual(['names an unknown figure “lo-wu/nothing”']);
    expect(problems(areas!, { bars: bars('lo-wu/record-day') })).toEqual(['draws “A”, given in passengers, on a scale of km2']);
    expect(problems(floors, { bars: bars({ ...figure, source: 'rumour' }) })).toEqual(['names an unknown source “rumour”']);
  });
  it('stores nothing that its story tells', () => {
    const teams = edited.charts.find(({ place }) => place === 'e-hub')!;
    const again = { value: 788, unit: 'start-ups', date: '2024-08', source: 'ehub', confidence: 'official' } as const;
    expect(problems(teams, { bars: bars(again) })).toEqual(['stores again what e-hub/start-ups-hong-kong tells']);
  });
  it('keeps to the characters of each edition', () => {
    expect(problems(areas!, { heading: { en: 'A', 'zh-Hant': '广', 'zh-Hans': '广' } })[0]).toContain('holds 广');
  });
  it('turns hectares into the unit of the chart', () => {
    const area = { ...figure, unit: 'ha', value: 87 };
    expect([inUnit(area, 'km2'), inUnit(area, 'm2'), inUnit(area, 'start-ups'), inUnit({ ...area, value: [1, 2] }, 'km2')]).toEqual([0.87, 870_000, null, null]);
  });
});

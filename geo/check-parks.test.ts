import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkParks } from './check-parks.ts';
import { checkSupplies } from './check-supplies.ts';
import { deriveCatalogue } from './derive.ts';
import { deriveList, firstSentence } from './derive-list.ts';
import { deriveLocators, locatorBudget } from './derive-locators.ts';
import { deriveComparison } from './derive-parks.ts';
import { deriveSources } from './derive-stories.ts';
import { type Edited, read } from './read.ts';
import type { ComparisonRecord, Supply } from './schema.ts';

const edited = read();
const catalogue = deriveCatalogue(edited);
const [row] = edited.comparison.rows;

function comparing(change: Partial<ComparisonRecord['rows'][number]>): Edited {
  const rows = edited.comparison.rows.map((other) => (other === row ? { ...other, ...change } : other));
  return { ...edited, comparison: { ...edited.comparison, rows } };
}
const problems = (changed: Edited) => checkParks(changed, catalogue).map(({ problem }) => problem);
const cell = (record: ComparisonRecord['rows'][number]['cells'][string][number]) => problems(comparing({ cells: { 'hong-kong-park': [record], 'shenzhen-park': [] } }));

describe('the comparison of the parks', () => {
  it('is without fault as it stands', () => expect(checkParks(edited, catalogue)).toEqual([]));
  it('names only figures that are stored', () => expect(cell({ figure: 'hong-kong-park/height' })).toEqual(['names an unknown figure “hong-kong-park/height”']));
  it('names only sources that are known', () => {
    const text = { en: 'a', 'zh-Hant': '甲', 'zh-Hans': '甲' };
    expect(cell({ text, sources: ['rumour'] })).toEqual(['names an unknown source “rumour”']);
    expect(cell({ text, sources: ['unverified'] })).toEqual(['names an unknown source “unverified”']);
  });
  it('keeps each Chinese edition to its characters', () => {
    const [found] = cell({ text: { en: 'a', 'zh-Hant': '广', 'zh-Hans': '广' }, sources: ['guofa12'] });
    expect(found).toContain('holds 广');
  });
  it('does not take a forgotten cell for an open question', () => {
    expect(problems(comparing({ cells: { 'hong-kong-park': [] } }))).toEqual(['has no cell for “shenzhen-park”']);
    expect(problems(comparing({ cells: { 'hong-kong-park': [], 'shenzhen-park': [], 'lo-wu': [] } }))).toEqual(['has a cell for “lo-wu”, which is not compared']);
  });
  it('compares places that exist, each row once', () => {
    const { comparison } = edited;
    expect(checkParks({ ...edited, comparison: { ...comparison, parks: ['hong-kong-park', 'atlantis'] } }, catalogue)[0]?.problem).toBe('compares a place that does not exist');
    expect(problems({ ...edited, comparison: { ...comparison, rows: [...comparison.rows, row!] } })).toContain('the row is there twice');
  });
  it('gives every statement a source in every edition', () => {
    for (const locale of ['en', 'zh-Hant', 'zh-Hans'] as const) {
      const said = deriveComparison(edited, locale).rows.flatMap(({ cells }) => Object.values(cells).flat());
      expect(said.length).toBeGreaterThan(20);
      expect(said.filter(({ citations, text }) => citations.length === 0 || text === '')).toEqual([]);
    }
  });
  it('shows its sources on the page of sources', () => {
    const budget = deriveSources(edited, 'en').find(({ citation }) => citation.key === 'dot250226');
    expect(budget?.places).toContain('hong-kong-park');
  });
});

describe('the supply routes', () => {
  const [route] = edited.supplies.features.filter(({ properties }) => properties.mode === 'sea');
  const routed = (properties: Partial<Supply>, geometry = route!.geometry) => {
    const features = [{ ...route!, geometry, properties: { ...route!.properties, ...properties } }];
    return checkSupplies({ ...edited, supplies: { ...edited.supplies, features } }, catalogue).map(({ problem }) => problem);
  };
  it('are without fault as they stand', () => expect(checkSupplies(edited, catalogue)).toEqual([]));
  it('belong to a story and a source', () => {
    expect(routed({ place: 'atlantis' })).toEqual(['opens an unknown place “atlantis”']);
    expect(routed({ sources: ['rumour'] })).toEqual(['names an unknown source “rumour”']);
  });
  it('do not send a ship over land', () => {
    const overland = { type: 'LineString' as const, coordinates: [[113.87, 22.49], [114.05, 22.55], [114.1, 22.3]] };
    expect(routed({}, overland)).toEqual(['a sea route crosses land at 114.05, 22.55']);
  });
  it('are all said to be approximate', () => {
    for (const { properties } of edited.supplies.features) {
      expect(properties.approximate).toBe(true);
      expect(properties.names.en).toContain('approximate');
    }
  });
});

describe('the small drawing', () => {
  const drawing = deriveLocators(edited, catalogue);
  it('keeps to its budget', () => expect(gzipSync(drawing, { level: 9 }).length).toBeLessThanOrEqual(locatorBudget));
  it('takes every colour from the page and carries no style', () => {
    expect(drawing).not.toContain('style=');
    const paints = [...drawing.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, paint]) => paint);
    expect(paints.length).toBeGreaterThan(12);
    expect(paints.filter((paint) => !paint?.startsWith('var(--'))).toEqual(paints.filter((paint) => paint === 'none'));
    expect(drawing.match(/<symbol/g)?.length).toBe(catalogue.places.filter(({ point }) => point).length);
  });
  it('holds no broken path', () => expect(drawing).not.toMatch(/NaN|undefined|d=""/));
});

describe('the list', () => {
  it('ends a sentence where the language does', () => {
    expect(firstSentence('It measures 0.87 km². Then more.', 'en')).toBe('It measures 0.87 km².');
    expect(firstSentence('佔0.87平方公里。其後再述。', 'zh-Hant')).toBe('佔0.87平方公里。');
  });
  it('says something of every place, and the last whole year of a port', () => {
    const list = deriveList(edited, 'en');
    expect(catalogue.places.filter(({ id }) => !list[id]?.lead)).toEqual([]);
    expect(list['lo-wu']?.passengers).toMatchObject({ value: 70400869, date: '2025' });
    expect(list['hong-kong-park']?.passengers).toBeNull();
  });
});

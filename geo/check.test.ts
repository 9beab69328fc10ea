import { describe, expect, it } from 'vitest';
import type { Feature, Geometry, Position } from 'geojson';
import { bankFault, bankOf } from './check-datum.ts';
import { checkGeometry, geometryFaults } from './check-geometry.ts';
import { checkPlaces } from './check-places.ts';
import { checkStories } from './check-stories.ts';
import { deriveCatalogue } from './derive.ts';
import { sentence } from './fault.ts';
import { foreignWords } from './foreign.ts';
import { canonicalGeoJson } from './format.ts';
import { compile } from './markdown.ts';
import { type Edited, read } from './read.ts';

const edited = read();
const catalogue = deriveCatalogue(edited);

const square: Position[] = [[114, 22.5], [114.01, 22.5], [114.01, 22.51], [114, 22.51], [114, 22.5]];
const feature = (geometry: Geometry): Feature<Geometry, Record<string, unknown>> => ({ type: 'Feature', id: 'a', properties: {}, geometry });
const polygon = (ring: Position[]) => feature({ type: 'Polygon', coordinates: [ring] });
const problems = (ring: Position[]) => geometryFaults(polygon(ring)).map(({ problem }) => problem);

describe('the sheets as they are', () => {
  it('have no fault', () => {
    const faults = [...edited.faults, ...checkGeometry(edited), ...checkPlaces(edited, catalogue), ...checkStories(edited, catalogue)];
    expect(faults.map(sentence)).toEqual([]);
  });
});

describe('geometry', () => {
  it('passes a sound ring', () => expect(problems(square)).toEqual([]));
  it('finds an open ring', () => expect(problems(square.slice(0, 4))).toEqual(['a ring is not closed']));
  it('finds a ring that runs the wrong way', () => expect(problems(square.toReversed())).toEqual(['a ring runs the wrong way']));
  it('finds an outline that crosses itself', () => {
    expect(problems([[114, 22.5], [114.03, 22.5], [114.03, 22.53], [114.01, 22.495], [114, 22.5]])).toEqual(['an outline crosses itself']);
  });
  it('finds swapped coordinates', () => {
    expect(geometryFaults(feature({ type: 'Point', coordinates: [22.5, 114] }))[0]?.problem).toContain('swapped');
  });
  it('finds a point outside the map', () => {
    expect(geometryFaults(feature({ type: 'Point', coordinates: [116, 22.5] }))[0]?.problem).toContain('outside');
  });
  it('finds an area beyond its tolerance', () => {
    const [zone] = edited.zones.features;
    const tight = { ...zone!, properties: { ...zone!.properties, official_km2: 999, tolerance_percent: 1 } };
    const faults = checkGeometry({ ...edited, zones: { ...edited.zones, features: [tight] } });
    expect(faults.map(({ problem }) => problem).join()).toContain('from the official 999 km²');
  });
});

describe('positions', () => {
  it('knows the banks', () => {
    expect(bankOf([114.05, 22.54])).toBe('shenzhen');
    expect(bankOf([114.1136, 22.5294])).toBe('hong-kong');
  });
  it('recognises a hall copied from a mainland map', () => {
    // Luohu's hall, moved by the GCJ-02 offset: it lands south-east, on the other bank.
    const fault = bankFault({ file: 'f', id: 'luohu', side: 'shenzhen', point: [114.11329 + 0.00505, 22.53099 - 0.00272] });
    expect(fault?.problem).toContain('GCJ-02');
  });
});

describe('places and stories', () => {
  const portsWith = (change: object): Edited => ({ ...edited, ports: edited.ports.map((port) => (port.id === 'lo-wu' ? { ...port, ...change } : port)) });

  it('finds a port without hours', () => {
    const faults = checkPlaces(portsWith({ hours: { passengers: null, vehicles: null, goods: null, special: [], records: [], note: null } }), catalogue);
    expect(faults.map(sentence)).toEqual([expect.stringContaining('“lo-wu”: has no passenger hours')]);
  });
  it('finds an unknown source', () => {
    expect(checkPlaces(portsWith({ hoursSource: ['rumour'] }), catalogue).map(({ problem }) => problem)).toEqual(['names an unknown source “rumour”']);
  });
  it('finds a redirect that hides a place, and one that leads nowhere', () => {
    const faults = checkPlaces({ ...edited, redirects: { 'lo-wu': 'huanggang', old: 'nowhere' } }, catalogue);
    expect(faults.map(({ id }) => id)).toEqual(['lo-wu', 'old']);
  });
  it('finds a story of a place in no layer', () => {
    const stray = { ...edited.stories[0]!, id: 'atlantis', record: { figures: [], told: [], sections: [], timeline: [], sources: [], people: [], related: [] } };
    expect(checkPlaces({ ...edited, stories: [...edited.stories, stray] }, catalogue).map(({ id }) => id)).toEqual(['atlantis']);
  });
  it('finds characters of the other Chinese edition', () => {
    expect(foreignWords('這裡有个', 'zh-Hant')).toContain('个');
    expect(foreignWords('这里有個', 'zh-Hans')).toEqual(['個']);
  });
  it('finds words, marks and spaces of the other Chinese edition', () => {
    expect(foreignWords('轮候货柜车，截止2025年，见「东铁线」', 'zh-Hans')).toEqual(['轮候', '货柜', '截止', '「', '」']);
    expect(foreignWords('全长 5.5公里,在深圳', 'zh-Hans')).toEqual([',', '长 5']);
  });
  it('finds words, marks and amounts a Hong Kong reader would stumble over', () => {
    expect(foreignWords('乘公交車到深港邊界,換乘2號綫', 'zh-Hant')).toEqual(['公交', '換乘', '深港', '2號綫', ',']);
    expect(foreignWords('月租1元，共1091名', 'zh-Hant')).toEqual(['1元', '1091']);
    expect(foreignWords('然后控製關系', 'zh-Hant')).toEqual(['然后', '控製', '關系']);
  });
  it('lets names and chance meetings pass', () => {
    expect(foreignWords('葵青货柜码头；香港特区政府的香港边境禁区；系列印章；一座标志；便捷运输；中国境内；经过境内；IDEA研究院', 'zh-Hans')).toEqual([]);
    expect(foreignWords('前海深港青年夢工場；廣深港高速鐵路；落馬洲支線管制站；后海灣；以后海灣為界；相關系統；一批準備；獲批准時；整體製造；辦公交通；600萬元人民幣；2019年', 'zh-Hant')).toEqual([]);
  });
});

describe('Markdown', () => {
  it('drops everything that is not a story', () => {
    const { lead, sections } = compile('Lead.\n\n## A <b onclick="x">heading</b>\n\n<script>alert(1)</script>\n\n[go](javascript:alert(1)) [Lo Wu](place:lo-wu#x) ![i](https://a/b)');
    expect(lead).toBe('Lead.');
    expect(sections[0]?.html).not.toMatch(/script|onclick|javascript|img/);
    expect(sections[0]?.html).toContain('href="~/place/lo-wu/#x"');
  });
});

describe('canonical GeoJSON', () => {
  it('is the same when written again', () => {
    const once = canonicalGeoJson({ features: [polygon(square), feature({ type: 'Point', coordinates: [114.1234567, 22.5] })] });
    expect(canonicalGeoJson(JSON.parse(once))).toBe(once);
    expect(once).toContain('114.12346');
  });
});

import { describe, expect, it } from 'vitest';
import { search, type SearchIndex } from '../src/domain/find.ts';
import type { LonLat } from '../src/domain/geography.ts';
import { type Locale, locales } from '../src/domain/locale.ts';
import { checkAliases } from './check-aliases.ts';
import { deriveCatalogue } from './derive.ts';
import { deriveSearch } from './derive-search.ts';
import { read } from './read.ts';

const edited = read();
const catalogue = deriveCatalogue(edited);
const indexes = Object.fromEntries(locales.map((locale) => [locale, deriveSearch(edited, catalogue, locale)])) as Record<Locale, SearchIndex>;

/** Where readers begin: the middle of the river. */
const middle: LonLat = [114.085, 22.528];
const first = (locale: Locale, query: string, from = middle) => search(indexes[locale], query, from)[0]?.entry.link;

/** What is typed, and the place that must come first; in every edition, because readers mix scripts. */
const places: Readonly<Record<string, readonly string[]>> = {
  'lo-wu': ['lo wu', 'LoWu', 'Lowu', 'luohu', 'luo hu', 'Luohu Port', 'Lo Wu Control Point', '羅湖', '罗湖', '羅湖口岸', '罗湖管制站', '羅湖橋', 'luohukouan', 'lo wu luohu', 'lws', 'lo-wu'],
  'lok-ma-chau-spur-line': ['futian', 'Futian Port', 'futian checkpoint', 'Lok Ma Chau Spur Line', 'lmc spur', 'spur line', 'LSC', '福田', '福田口岸', '落馬洲支線', '落馬洲支綫', '落马洲支线', 'futiankouan', 'fu tian kou an', 'Futian Kou’an', 'luomazhouzhixian', '落支', 'futian-port'],
  huanggang: ['huanggang', 'Huang Gang', 'HUANGGANG PORT', 'LMC', 'lok ma chau', 'Lokmachau', '落馬洲', '落马洲', '皇崗', '皇岗', '皇崗口岸', '新皇岗口岸', 'huang gang kou an', '24-hour port', '皇巴', 'huangang'],
  'man-kam-to': ['man kam to', 'mankamto', 'Wenjindu', 'wen jin du', 'MKT', '文錦渡', '文锦渡', 'wenjing du'],
  'heung-yuen-wai': ['heung yuen wai', 'HYW', 'liantang port', 'lian tang', '蓮塘', '莲塘', '香園圍', '香园围', '蓮塘口岸', 'xiangyuanwei', 'heung yuen wei'],
  'sha-tau-kok': ['sha tau kok', 'shataukok', 'STK', 'shatoujiao', '沙頭角', '沙头角', '中英街', 'Chung Ying Street'],
  'shenzhen-bay': ['shenzhen bay', 'shenzen bay', 'SZ Bay', 'SBC', '深圳灣', '深圳湾口岸', '西部通道', 'szw', 'shenzhenwan'],
  'west-kowloon': ['west kowloon', 'XRL', 'HSR', '西九', '西九龍', '高铁西九龙', 'express rail'],
  hzmb: ['HZMB', 'macau bridge', '港珠澳大橋', '金巴', 'gold bus', 'gangzhuaodaqiao'],
  'hong-kong-airport': ['HKIA', 'hong kong airport', '赤鱲角', 'chek lap kok', '香港机场'],
  'shenzhen-airport': ['SZX', 'shenzhen airport', '宝安机场', '深圳機場', 'fuyong ferry'],
  shekou: ['shekou', '蛇口', '蛇口碼頭', 'she kou', '太子湾'],
  'macao-ferry-terminal': ['macau ferry', '港澳碼頭', '信德'],
  'china-ferry-terminal': ['china ferry', '中港城'],
  'hetao-zone': ['hetao', '河套', 'Hetao zone', 'hetao cooperation zone', '河套深港科技創新合作區', '深港科技创新合作区'],
  'lok-ma-chau-loop': ['the loop', 'Lok Ma Chau Loop', '落馬洲河套', '落马洲河套地区', 'loop'],
  'hong-kong-park': ['HSITP', 'hong kong park', '香港園區', '港深创科园', '港深創新及科技園', 'hongkongpark', 'hsitp '],
  'shenzhen-park': ['shenzhen park', '深圳園區', '深圳园区'],
  'futian-free-trade-zone': ['futian bonded zone', 'Futian FTZ', '福田保稅區', '保税区', 'futian free trade'],
  qianhai: ['qianhai', 'Tsin Hai', '前海', 'qian hai', 'qh', '前海合作区'],
  'e-hub': ['e-hub', 'ehub', '夢工場', '梦工场', 'dream factory'],
  'hku-shenzhen-hospital': ['hku shenzhen hospital', '港大深圳醫院', '港大医院'],
  'kwai-tsing-terminals': ['kwai tsing', 'kwai chung', '葵青貨櫃碼頭', '葵青货柜码头'],
  'yantian-port': ['yantian', '鹽田港', '盐田港', 'yan tian gang', 'YICT'],
  'lo-wu-station': ['lo wu station', 'MTR Lo Wu', '羅湖站', '罗湖站'],
  'lok-ma-chau-station': ['lok ma chau station', '落馬洲站'],
  'kwu-tung-station': ['kwu tung', '古洞'],
  'hung-shui-kiu-station': ['hung shui kiu', 'western rail link', '港深西部鐵路', '洪水桥'],
  'sf-express': ['sf express', '順豐', '顺丰', 'shunfeng'],
  lalamove: ['lalamove', '貨拉拉', 'huolala', 'lalamvoe'],
  'lo-wu-marshalling-yard': ['marshalling yard', '羅湖編組站', '罗湖货场'],
  'lok-ma-chau-bend': ['old meander', '舊河曲', '旧河道'],
};

/** Stations, told by their English name. */
const stations: Readonly<Record<string, readonly string[]>> = {
  Admiralty: ['admiralty', '金鐘', '金钟', 'jinzhong', 'admirality'],
  'Sheung Shui': ['sheung shui', 'sheungshui', '上水', 'sheung shiu'],
  'Tsim Sha Tsui': ['tsim sha tsui', 'TST', '尖沙咀', 'tsim sha tsoi'],
  Gangxia: ['gangxia', '岗厦', '崗廈', 'gang xia'],
  'Window of the World': ['window of the world', '世界之窗', 'shijiezhichuang'],
  Houhai: ['houhai', '后海', '後海'],
  'Sham Shui Po': ['sham shui po', '深水埗', '深水埠'],
  'Tai Wai': ['tai wai', '大圍', '大围'],
};

const stationLink = (name: string) => indexes.en.entries.find(({ kind, title }) => kind === 'station' && title === name)?.link;

const expected = [
  ...Object.entries(places).flatMap(([id, queries]) => queries.map((query) => [query, `place/${id}/`] as const)),
  ...Object.entries(stations).flatMap(([name, queries]) => queries.map((query) => [query, stationLink(name)] as const)),
];

describe('the search over everything there is', () => {
  it('is asked at least 120 things', () => expect(expected.length).toBeGreaterThanOrEqual(120));

  describe.each(locales)('in %s', (locale) => {
    it.each(expected)('%s finds %s first', (query, link) => expect(first(locale, query)).toBe(link));
  });

  it.each([
    ['en', 'one zone, two parks', 'tour/one-zone-two-parks/two-banks/'],
    ['zh-Hant', '一區兩園', 'tour/one-zone-two-parks/two-banks/'],
    ['en', 'three years shut', 'place/lo-wu/#'],
    ['zh-Hant', '關閉三年', 'place/lo-wu/#'],
    ['zh-Hans', '关闭三年', 'place/lo-wu/#'],
  ] as const)('in %s the story heading “%s” leads to %s', (locale, query, link) => expect(first(locale, query)).toContain(link));

  it('puts the nearer of two stations of one name first', () => {
    const { point } = indexes.en.entries.find(({ title, under }) => title === 'Airport' && under === 'Airport Express')!;
    const away: LonLat = [113.81, 22.63];
    const airports = (from: LonLat) => search(indexes.en, 'airport', from).filter(({ entry }) => entry.title === 'Airport');
    expect(airports(point!)[0]?.entry.under).toBe('Airport Express');
    expect(airports(away)[0]?.entry.under).not.toBe('Airport Express');
  });

  it('finds every place and every station by each of its printed names', () => {
    for (const locale of locales) {
      for (const { title, link, kind } of indexes[locale].entries) {
        if (kind === 'section' || kind === 'tour') continue;
        expect(search(indexes[locale], title, middle, 20).map(({ entry }) => entry.link), `${locale} ${title}`).toContain(link);
      }
    }
  });
});

describe('other names', () => {
  it('must belong to a place, and stand there once', () => {
    const faults = checkAliases({ aliases: { nowhere: ['x'], 'lo-wu': ['Lowu', 'Lowu', '··'] } }, catalogue);
    expect(faults.map(({ id, problem }) => `${id} ${problem}`)).toEqual(['nowhere is not the id of a place', 'lo-wu “Lowu” stands there twice', 'lo-wu “··” holds no letter to be found by']);
    expect(checkAliases(edited, catalogue)).toEqual([]);
  });
});

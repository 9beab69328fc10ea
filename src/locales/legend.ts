import type { Side } from '../domain/geography.ts';
import type { SupplyMode } from '../domain/layer.ts';
import type { Locale } from '../domain/locale.ts';

export type LegendKey = Exclude<Side, 'both'> | 'boundary' | 'port-area' | 'rail' | 'planned' | 'former' | 'station' | 'flow' | SupplyMode | 'port' | 'hall' | 'exact' | 'rough';

/** What every mark of a layer means, in a word or two. */
export const legendTexts = {
  en: {
    'hong-kong': 'Hong Kong bank', shenzhen: 'Shenzhen bank', boundary: 'Boundary', 'port-area': 'Hong Kong Port Area, from zoom 12', rail: 'Line, in its own colour', planned: 'Planned', former: 'Former course',
    station: 'Station, from zoom 12', flow: 'Passengers in a year', sea: 'By sea', road: 'By road', port: 'Port of entry', hall: 'Its halls, from zoom 13', exact: 'Place', rough: 'Place, approximate',
  },
  'zh-Hant': {
    'hong-kong': '香港一側', shenzhen: '深圳一側', boundary: '邊界', 'port-area': '港方口岸區（放大後顯示）', rail: '路線（各線顏色）', planned: '規劃中', former: '舊河道',
    station: '車站（放大後顯示）', flow: '全年旅客人次', sea: '海路', road: '陸路', port: '口岸', hall: '口岸大樓（放大後顯示）', exact: '地點', rough: '地點（位置約略）',
  },
  'zh-Hans': {
    'hong-kong': '香港一侧', shenzhen: '深圳一侧', boundary: '边界', 'port-area': '港方口岸区（放大后显示）', rail: '线路（各线颜色）', planned: '规划中', former: '旧河道',
    station: '车站（放大后显示）', flow: '全年客流', sea: '海路', road: '公路', port: '口岸', hall: '口岸楼（放大后显示）', exact: '地点', rough: '地点（位置大致）',
  },
} satisfies Record<Locale, Record<LegendKey, string>>;

import type { Locale } from '../domain/locale.ts';
import type { Tool } from '../domain/measure.ts';
import type { Quantity } from '../domain/measured.ts';

const units = {
  en: { m: ' m', km: ' km', ha: ' ha', km2: ' km²' },
  'zh-Hant': { m: '米', km: '公里', ha: '公頃', km2: '平方公里' },
  'zh-Hans': { m: '米', km: '公里', ha: '公顷', km2: '平方公里' },
} satisfies Record<Locale, Record<Quantity['unit'], string>>;

/** Writes a size in the numbers and units of an edition. */
function sizes(locale: Locale, tag: string) {
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  return ({ value, unit }: Quantity) => `${format.format(value)}${units[locale][unit]}`;
}

const en = sizes('en', 'en-GB');
const hant = sizes('zh-Hant', 'zh-HK');
const hans = sizes('zh-Hans', 'zh-CN');

/** One size, or a size with the same in a smaller unit in brackets. */
const both = (write: (size: Quantity) => string, open: string, close: string) => (all: readonly Quantity[]) =>
  all.map((size, at) => (at === 0 ? write(size) : `${open}${write(size)}${close}`)).join('');

const areaEn = both(en, ' (', ')');
const areaHant = both(hant, '（', '）');
const areaHans = both(hans, '（', '）');

/** Texts of measuring and of coordinates. */
export const measureTexts = {
  en: {
    title: 'Measure',
    tools: { path: 'Distance', area: 'Area', point: 'Coordinates' } satisfies Record<Tool, string>,
    how: { path: 'Click or tap the map, or add the point under the cross.', area: 'Click or tap the corners, or add them under the cross.', point: 'Click or tap the map to hold a point; else the cross counts.' } satisfies Record<Tool, string>,
    keys: 'On the map Enter adds the point under the cross, and Backspace takes the last one back.',
    add: 'Add point at the cross', undo: 'Undo last', finish: 'Finish', clear: 'Clear', close: 'Close measuring',
    points: (n: number) => (n === 1 ? '1 point' : `${n} points`),
    path: (length: Quantity, legs: number) => `${en(length)} in ${legs === 1 ? 'one straight line' : `${legs} straight parts`}`,
    area: (area: readonly Quantity[], round: Quantity) => `${areaEn(area)}, ${en(round)} round`,
    done: (result: string) => `${result}. Finished: the next point begins anew.`,
    crossed: 'The edges cross each other, so there is no one area. Undo the last point.',
    result: 'Result', copyResult: 'Copy result',
    truth: 'As the crow flies over a sphere, right to half a per cent; slopes are not counted.',
    pointer: 'Under the pointer', centre: 'At the cross', held: 'Held point',
    wgs: 'WGS-84, latitude and longitude', copyWgs: 'Copy WGS-84',
    others: 'In other systems',
    gcj: 'GCJ-02, as on Mainland maps', copyGcj: 'Copy GCJ-02',
    grid: 'Hong Kong 1980 Grid, metres', copyGrid: 'Copy grid position',
    east: 'E', north: 'N',
    noGrid: 'The Hong Kong 1980 Grid does not reach here.',
    gridNote: 'The grid is Hong Kong’s own: on the Shenzhen bank it is only continued. GCJ-02 is what Mainland maps use on the Mainland.',
  },
  'zh-Hant': {
    title: '量度',
    tools: { path: '距離', area: '面積', point: '坐標' } satisfies Record<Tool, string>,
    how: { path: '點按地圖，或以十字位置加點。', area: '點按各個角位，或以十字位置加點。', point: '點按地圖可固定一點，否則以十字位置為準。' } satisfies Record<Tool, string>,
    keys: '焦點在地圖時，按Enter在十字位置加點，按Backspace取消上一點。',
    add: '在十字位置加點', undo: '取消上一點', finish: '完成', clear: '清除', close: '關閉量度',
    points: (n: number) => `${n}點`,
    path: (length: Quantity, legs: number) => (legs === 1 ? `直線${hant(length)}` : `全長${hant(length)}，共${legs}段`),
    area: (area: readonly Quantity[], round: Quantity) => `面積${areaHant(area)}，周界${hant(round)}`,
    done: (result: string) => `${result}。已完成，下一點會重新開始。`,
    crossed: '邊線互相交叉，無法計算面積。請取消上一點。',
    result: '結果', copyResult: '複製結果',
    truth: '按球面直線計算，誤差不超過百分之零點五，不計斜度。',
    pointer: '指標位置', centre: '十字位置', held: '已固定的點',
    wgs: 'WGS-84緯度、經度', copyWgs: '複製WGS-84坐標',
    others: '其他坐標系統',
    gcj: 'GCJ-02，內地地圖所用', copyGcj: '複製GCJ-02坐標',
    grid: '香港1980方格網，單位米', copyGrid: '複製方格網坐標',
    east: '東', north: '北',
    noGrid: '此處不在香港1980方格網範圍。',
    gridNote: '方格網為香港專用，深圳一側只屬延伸。GCJ-02為內地地圖在內地使用的坐標。',
  },
  'zh-Hans': {
    title: '测量',
    tools: { path: '距离', area: '面积', point: '坐标' } satisfies Record<Tool, string>,
    how: { path: '点击地图，或在十字处加点。', area: '点击各个角点，或在十字处加点。', point: '点击地图可固定一个点，不固定时以十字处为准。' } satisfies Record<Tool, string>,
    keys: '焦点在地图上时，按回车键在十字处加点，按退格键撤销上一点。',
    add: '在十字处加点', undo: '撤销上一点', finish: '完成', clear: '清除', close: '关闭测量',
    points: (n: number) => `${n}个点`,
    path: (length: Quantity, legs: number) => (legs === 1 ? `直线${hans(length)}` : `全长${hans(length)}，共${legs}段`),
    area: (area: readonly Quantity[], round: Quantity) => `面积${areaHans(area)}，周长${hans(round)}`,
    done: (result: string) => `${result}。已完成，下一个点将重新开始。`,
    crossed: '边线互相交叉，算不出面积。请撤销上一点。',
    result: '结果', copyResult: '复制结果',
    truth: '按球面直线计算，误差不超过0.5%，不计坡度。',
    pointer: '指针位置', centre: '十字处', held: '已固定的点',
    wgs: 'WGS-84纬度、经度', copyWgs: '复制WGS-84坐标',
    others: '其他坐标系',
    gcj: 'GCJ-02，内地地图所用', copyGcj: '复制GCJ-02坐标',
    grid: '香港1980方格网，单位米', copyGrid: '复制方格网坐标',
    east: '东', north: '北',
    noGrid: '这里不在香港1980方格网的范围内。',
    gridNote: '方格网是香港自己的坐标系，在深圳一侧只是延伸。GCJ-02是内地地图在内地使用的坐标。',
  },
} satisfies Record<Locale, unknown>;

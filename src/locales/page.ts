import type { Locale } from '../domain/locale.ts';

/** What a page says of itself to those who see it from outside: search engines, previews, lost readers. */
export const pageTexts = {
  en: {
    region: 'A map of the Shenzhen–Hong Kong boundary: the river between two cities, the zone they share, every port of entry and which of them is open.',
    places: 'Every place on the map of the Shenzhen–Hong Kong boundary: ports of entry, the Hetao zone, Qianhai, rail, cargo and the river, each with its story and sources.',
    sources: 'Every source behind the stories and figures of Across the River, with its date and the places that rest on it.',
    parks: 'The two parks of the Hetao zone, one on each bank of the Shenzhen River, compared row by row with the sources for each.',
    tours: 'Guided tours of the Shenzhen–Hong Kong boundary: walk along the river stop by stop, on the map and in words.',
    crossing: 'Passenger hours of every port of entry between Hong Kong and Shenzhen, in Hong Kong time: which is open, and until when.',
    moved: 'This place has a new address:',
    missing: 'There is no page at this address.',
    missingHint: 'The link may be old or mistyped. From here you can go on:',
    start: 'Start',
    all: 'All places',
  },
  'zh-Hant': {
    region: '港深邊界地圖：兩城一河、兩地共建的合作區，以及每個口岸和現時是否開放。',
    places: '港深邊界地圖上的所有地點：口岸、河套合作區、前海、鐵路、貨運與河流，每處都有故事和資料來源。',
    sources: '「一河之隔」各篇故事和數字所依據的全部資料來源，附日期及引用它的地點。',
    parks: '河套合作區「一區兩園」：分處深圳河兩岸的兩個園區，逐項對照，附資料來源。',
    tours: '港深邊界導覽：沿河逐站遊覽，看地圖，也讀文字。',
    crossing: '港深之間各口岸的旅客通關時間（香港時間）：哪些正在開放，何時關閉。',
    moved: '這個地點已有新網址：',
    missing: '這個網址沒有頁面。',
    missingHint: '連結可能已舊，或輸入有誤。可由此繼續：',
    start: '首頁',
    all: '所有地點',
  },
  'zh-Hans': {
    region: '深港边界地图：两城一河、两地共建的合作区，以及每个口岸和当前是否开放。',
    places: '深港边界地图上的全部地点：口岸、河套合作区、前海、铁路、货运与河流，每处都有故事和资料来源。',
    sources: '“一河之隔”各篇故事和数字所依据的全部资料来源，附日期及引用它的地点。',
    parks: '河套合作区“一区两园”：分处深圳河两岸的两个园区，逐项对照，附资料来源。',
    tours: '深港边界导览：沿河逐站游览，看地图，也读文字。',
    crossing: '深港之间各口岸的旅客通关时间（香港时间）：哪些正在开放，几点关闭。',
    moved: '这个地点已有新网址：',
    missing: '这个网址没有页面。',
    missingHint: '链接可能已旧，或输入有误。可由此继续：',
    start: '首页',
    all: '全部地点',
  },
} satisfies Record<Locale, object>;

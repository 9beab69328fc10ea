import type { Locale } from '../domain/locale.ts';

type EmbedTexts = {
  /** The link to the explorer, for those who read on. */
  readonly readOn: string;
  readonly opensTab: string;
  readonly wheel: (key: string) => string;
  readonly touch: string;
  /** No map can be drawn, or its data did not come. */
  readonly noMap: string;
};

export const embedTexts = {
  en: {
    readOn: 'Read on in Across the River',
    opensTab: 'opens in a new tab',
    wheel: (key) => `Hold ${key} and scroll to zoom the map`,
    touch: 'Move the map with two fingers',
    noMap: 'The map cannot be shown here. The explorer tells the same in words.',
  },
  'zh-Hant': {
    readOn: '到「一河之隔」看全文',
    opensTab: '在新分頁開啟',
    wheel: (key) => `按住${key}並捲動滾輪，即可縮放地圖`,
    touch: '用兩隻手指移動地圖',
    noMap: '這裏無法顯示地圖，可到完整網站閱讀文字內容。',
  },
  'zh-Hans': {
    readOn: '到“一河之隔”看全文',
    opensTab: '在新标签页打开',
    wheel: (key) => `按住${key}并滚动滚轮，即可缩放地图`,
    touch: '用两根手指移动地图',
    noMap: '此处无法显示地图，可到完整网站阅读文字内容。',
  },
} satisfies Record<Locale, EmbedTexts>;

import type { EmbedPart } from '../domain/embed.ts';
import type { Locale } from '../domain/locale.ts';
import type { Theme } from '../domain/view.ts';

type MakerTexts = {
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly shown: string;
  readonly parts: Readonly<Record<EmbedPart, string>>;
  readonly width: string;
  readonly height: string;
  /** What stands in the empty field of the width. */
  readonly column: string;
  readonly sizes: (least: number, low: number, most: number) => string;
  readonly host: string;
  readonly hostHint: string;
  readonly hostBad: string;
  readonly preview: string;
  readonly code: string;
  readonly copy: string;
};

export const embedMakerTexts = {
  en: {
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'As on the reader’s device', light: 'Light', dark: 'Dark' },
    shown: 'On the map',
    parts: { card: 'Card with title and text', zoom: 'Zoom buttons' },
    width: 'Width in pixels',
    height: 'Height in pixels',
    column: 'full column',
    sizes: (least, low, most) => `Width from ${least}, height from ${low}, neither over ${most}.`,
    host: 'Your site (optional)',
    hostHint: 'Only for pages whose own script talks to the map. Without it the map sends nothing and obeys nobody.',
    hostBad: 'This is not the address of a site. Expected: news.example',
    preview: 'Preview',
    code: 'Code for your page',
    copy: 'Copy code',
  },
  'zh-Hant': {
    language: '語言',
    theme: '色調',
    themes: { system: '跟隨讀者裝置', light: '淺色', dark: '深色' },
    shown: '地圖上顯示',
    parts: { card: '標題及簡介卡片', zoom: '縮放按鈕' },
    width: '闊度（像素）',
    height: '高度（像素）',
    column: '與欄同闊',
    sizes: (least, low, most) => `闊度最少${least}，高度最少${low}，兩者最多${most}。`,
    host: '你的網站（可不填）',
    hostHint: '只供網頁以程式控制地圖時填寫；不填的話，地圖不會發出訊息，也不會接受任何指令。',
    hostBad: '這不是網站地址。例：news.example',
    preview: '預覽',
    code: '貼到網頁的程式碼',
    copy: '複製程式碼',
  },
  'zh-Hans': {
    language: '语言',
    theme: '配色',
    themes: { system: '跟随读者设备', light: '浅色', dark: '深色' },
    shown: '地图上显示',
    parts: { card: '标题和简介卡片', zoom: '缩放按钮' },
    width: '宽度（像素）',
    height: '高度（像素）',
    column: '与栏同宽',
    sizes: (least, low, most) => `宽度最小${least}，高度最小${low}，均不超过${most}。`,
    host: '你的网站（选填）',
    hostHint: '仅当网页脚本需要控制地图时填写；不填时，地图不发送消息，也不接受任何指令。',
    hostBad: '这不是网站地址。例：news.example',
    preview: '预览',
    code: '粘贴到网页的代码',
    copy: '复制代码',
  },
} satisfies Record<Locale, MakerTexts>;

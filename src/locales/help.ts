import type { Locale } from '../domain/locale.ts';

/** A row: the keys as they are printed on them, and what they do. */
type Row = readonly [keys: string, deed: string];
type Part = { readonly title: string; readonly rows: readonly Row[] };

/** Texts of the help on the keyboard. */
export const helpTexts = {
  en: {
    lead: 'Everything a mouse does here can be done with the keyboard. What the map shows is also in the list “Places in view”.',
    parts: [
      { title: 'Everywhere', rows: [['Tab, Shift + Tab', 'to the next control, to the last one'], ['Esc', 'close what is open; the focus goes back'], ['/', 'search'], ['?', 'this help']] },
      { title: 'On the map', rows: [['← ↑ → ↓', 'move the map'], ['+, −', 'zoom in, zoom out'], ['Shift + ← →', 'turn the map'], ['Shift + ↑ ↓', 'tilt the map']] },
      { title: 'Places in view', rows: [['↑ ↓, Home, End', 'from place to place'], ['a letter', 'to the next name that begins so'], ['Enter', 'open the place'], ['Esc', 'back to the button']] },
      { title: 'On a tour', rows: [['← →', 'last stop, next stop'], ['Home, End', 'first stop, final stop'], ['Space', 'play, pause'], ['Esc', 'leave the tour']] },
      { title: 'Years', rows: [['← →', 'year by year'], ['Page Up, Page Down', 'from moment to moment']] },
    ] as readonly Part[],
    shortcuts: 'Shortcuts of one character ( / and ? )',
    why: 'Switch them off if you steer by voice and words set them off. This device remembers it.',
  },
  'zh-Hant': {
    lead: '滑鼠能做的，鍵盤都能做。地圖所示的地點，亦列於「畫面內的地點」。',
    parts: [
      { title: '各處通用', rows: [['Tab、Shift + Tab', '移至下一個、上一個控制項'], ['Esc', '關閉已開啟的項目，焦點返回原處'], ['/', '搜尋'], ['?', '本說明']] },
      { title: '地圖上', rows: [['← ↑ → ↓', '移動地圖'], ['+、−', '放大、縮小'], ['Shift + ← →', '旋轉地圖'], ['Shift + ↑ ↓', '傾斜地圖']] },
      { title: '畫面內的地點', rows: [['↑ ↓、Home、End', '逐個選擇地點'], ['字母', '移至以該字母開首的下一個名稱'], ['Enter', '開啟該地點'], ['Esc', '返回按鈕']] },
      { title: '導覽中', rows: [['← →', '上一站、下一站'], ['Home、End', '首站、尾站'], ['空白鍵', '播放、暫停'], ['Esc', '離開導覽']] },
      { title: '年份', rows: [['← →', '逐年移動'], ['Page Up、Page Down', '逐件大事移動']] },
    ] as readonly Part[],
    shortcuts: '單鍵捷徑（「/」及「?」）',
    why: '如以語音操作，說話時可能誤觸捷徑，可在此關閉。設定只存於本裝置。',
  },
  'zh-Hans': {
    lead: '鼠标能做的，键盘都能做。地图上显示的地点，也列在“画面内的地点”中。',
    parts: [
      { title: '通用', rows: [['Tab、Shift + Tab', '移到下一个、上一个控件'], ['Esc', '关闭已打开的内容，焦点回到原处'], ['/', '搜索'], ['?', '本帮助']] },
      { title: '地图上', rows: [['← ↑ → ↓', '移动地图'], ['+、−', '放大、缩小'], ['Shift + ← →', '旋转地图'], ['Shift + ↑ ↓', '倾斜地图']] },
      { title: '画面内的地点', rows: [['↑ ↓、Home、End', '逐个选择地点'], ['字母', '移到以该字母开头的下一个名称'], ['Enter', '打开该地点'], ['Esc', '回到按钮']] },
      { title: '导览中', rows: [['← →', '上一站、下一站'], ['Home、End', '首站、末站'], ['空格键', '播放、暂停'], ['Esc', '离开导览']] },
      { title: '年份', rows: [['← →', '逐年移动'], ['Page Up、Page Down', '逐件大事移动']] },
    ] as readonly Part[],
    shortcuts: '单键快捷键（“/”和“?”）',
    why: '用语音操作时，说话可能误触快捷键，可在这里关闭。设置只保存在本设备上。',
  },
} satisfies Record<Locale, unknown>;

import type { Seen, Wind } from '../domain/in-view.ts';
import type { Locale } from '../domain/locale.ts';

const wordsOf: Readonly<Record<Locale, Readonly<Record<Wind, string>>>> = {
  en: { n: 'north', ne: 'north-east', e: 'east', se: 'south-east', s: 'south', sw: 'south-west', w: 'west', nw: 'north-west' },
  'zh-Hant': { n: '北', ne: '東北', e: '東', se: '東南', s: '南', sw: '西南', w: '西', nw: '西北' },
  'zh-Hans': { n: '北', ne: '东北', e: '东', se: '东南', s: '南', sw: '西南', w: '西', nw: '西北' },
};

const length = (metres: number, m: string, km: string) => (metres < 1000 ? `${metres}${m}` : `${metres / 1000}${km}`);

/** Where a place lies from the middle of the view, in words. */
const away = (locale: Locale, middle: string, words: (metres: number, wind: string) => string) => (seen: Pick<Seen, 'metres' | 'wind'>) =>
  seen.metres === 0 ? middle : words(seen.metres, wordsOf[locale][seen.wind]);

/** Texts of the list of places in view, of the buttons that move the map, and of what is announced about both. */
export const inViewTexts = {
  en: {
    empty: 'No place of the layers shown is in view. Move the map or zoom out.',
    away: away('en', 'in the middle', (metres, wind) => `${length(metres, ' m', ' km')} ${wind}`),
    view: (count: number, nearest: string, away: string) => (count === 0 ? 'No places in view' : `${count === 1 ? '1 place' : `${count} places`} in view; nearest ${nearest}, ${away}`),
    opened: (name: string, kind: string, side: string) => `Opened: ${name}, ${kind}, ${side}`,
    move: 'Move the map',
    up: 'Move north', down: 'Move south', left: 'Move west', right: 'Move east',
    turned: { up: 'Move up', down: 'Move down', left: 'Move left', right: 'Move right' },
    small: 'Small steps',
  },
  'zh-Hant': {
    empty: '畫面內沒有已開啟圖層的地點。請移動或縮小地圖。',
    away: away('zh-Hant', '位於畫面中央', (metres, wind) => `${wind}面${length(metres, '米', '公里')}`),
    view: (count: number, nearest: string, away: string) => (count === 0 ? '畫面內沒有地點' : `畫面內有${count}個地點；最近的是${nearest}，${away}`),
    opened: (name: string, kind: string, side: string) => `已開啟：${name}，${kind}，${side}`,
    move: '移動地圖',
    up: '向北移動', down: '向南移動', left: '向西移動', right: '向東移動',
    turned: { up: '向上移動', down: '向下移動', left: '向左移動', right: '向右移動' },
    small: '小步移動',
  },
  'zh-Hans': {
    empty: '画面内没有已打开图层的地点。请移动或缩小地图。',
    away: away('zh-Hans', '位于画面中央', (metres, wind) => `${wind}面${length(metres, '米', '公里')}`),
    view: (count: number, nearest: string, away: string) => (count === 0 ? '画面内没有地点' : `画面内有${count}个地点；最近的是${nearest}，${away}`),
    opened: (name: string, kind: string, side: string) => `已打开：${name}，${kind}，${side}`,
    move: '移动地图',
    up: '向北移动', down: '向南移动', left: '向西移动', right: '向东移动',
    turned: { up: '向上移动', down: '向下移动', left: '向左移动', right: '向右移动' },
    small: '小步移动',
  },
} satisfies Record<Locale, unknown>;

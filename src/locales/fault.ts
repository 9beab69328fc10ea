import type { Locale } from '../domain/locale.ts';
import type { FaultNotice } from '../domain/notice.ts';

type FaultTexts = {
  readonly notice: (notice: FaultNotice) => string;
  readonly retry: string;
  readonly list: string;
  readonly update: string;
  readonly reload: string;
  /** A panel that cannot be drawn, or whose script is not to be had. */
  readonly broken: string;
  readonly absent: string;
  readonly sources: string;
  /** What this device keeps, in bytes. */
  readonly kept: (bytes: number) => string;
};

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

export const faultTexts = {
  en: {
    notice: (notice) => {
      switch (notice.kind) {
        case 'map-unavailable':
          return {
            webgl: 'This browser cannot draw the map (WebGL 2 is missing). Everything can be read in the list.',
            script: 'The map could not be loaded. Everything can be read in the list.',
            worker: 'A part of the map could not be loaded, so it cannot be drawn. Everything can be read in the list.',
            data: 'The data of the map could not be loaded. Everything can be read in the list.',
            late: 'The map is taking too long. Everything can be read in the list.',
            lost: 'The map is paused: this device stopped drawing it. Everything can be read in the list.',
          }[notice.reason];
        case 'map-incomplete': return 'Part of the map could not be loaded; it is tried again by itself.';
        case 'map-slow': return 'The map is still loading.';
        case 'data-unavailable': return 'The data of this site could not be loaded.';
        case 'streets-unavailable': return 'The street map could not be loaded. The map of this site is complete without it.';
        case 'offline': return 'You are offline. What this device has kept can still be read.';
        case 'update-ready': return 'A new edition of this site is ready.';
        case 'update-elsewhere': return 'This site was updated in another window.';
      }
    },
    retry: 'Try again',
    list: 'To the list',
    update: 'Update now',
    reload: 'Reload',
    broken: 'This part of the page stopped working. Your place on the map is kept in the address.',
    absent: 'This part could not be loaded. The site may have been updated, or the connection is gone.',
    sources: 'The sources could not be loaded.',
    kept: (bytes) => `Available offline · ${megabytes(bytes)}`,
  },
  'zh-Hant': {
    notice: (notice) => {
      switch (notice.kind) {
        case 'map-unavailable':
          return {
            webgl: '此瀏覽器不支援WebGL 2，未能繪製地圖。所有內容可在列表閱讀。',
            script: '未能載入地圖。所有內容可在列表閱讀。',
            worker: '地圖有一部分程式未能載入，因此無法繪製。所有內容可在列表閱讀。',
            data: '未能載入地圖資料。所有內容可在列表閱讀。',
            late: '地圖載入需時過長。所有內容可在列表閱讀。',
            lost: '地圖已暫停：此裝置停止了繪圖。所有內容可在列表閱讀。',
          }[notice.reason];
        case 'map-incomplete': return '地圖有一部分未能載入，系統會自動再試。';
        case 'map-slow': return '地圖仍在載入。';
        case 'data-unavailable': return '未能載入本網站的資料。';
        case 'streets-unavailable': return '未能載入街道圖。沒有街道圖，本網站的地圖仍可照常使用。';
        case 'offline': return '現時離線。此裝置已儲存的內容仍可閱讀。';
        case 'update-ready': return '本網站有新版本。';
        case 'update-elsewhere': return '本網站已在另一個視窗更新。';
      }
    },
    retry: '再試一次',
    list: '前往列表',
    update: '立即更新',
    reload: '重新載入',
    broken: '頁面這一部分出現問題。網址已保留你在地圖上的位置。',
    absent: '未能載入這一部分。網站可能剛更新，或連線已中斷。',
    sources: '未能載入資料來源。',
    kept: (bytes) => `可離線使用 · ${megabytes(bytes)}`,
  },
  'zh-Hans': {
    notice: (notice) => {
      switch (notice.kind) {
        case 'map-unavailable':
          return {
            webgl: '此浏览器不支持WebGL 2，无法绘制地图。全部内容可在列表中阅读。',
            script: '地图加载失败。全部内容可在列表中阅读。',
            worker: '地图的部分程序加载失败，无法绘制。全部内容可在列表中阅读。',
            data: '地图数据加载失败。全部内容可在列表中阅读。',
            late: '地图加载时间过长。全部内容可在列表中阅读。',
            lost: '地图已暂停：此设备停止了绘图。全部内容可在列表中阅读。',
          }[notice.reason];
        case 'map-incomplete': return '地图有一部分加载失败，稍后会自动重试。';
        case 'map-slow': return '地图仍在加载。';
        case 'data-unavailable': return '本站数据加载失败。';
        case 'streets-unavailable': return '街道图加载失败。没有街道图，本站地图仍可正常使用。';
        case 'offline': return '当前离线。此设备已保存的内容仍可阅读。';
        case 'update-ready': return '本站有新版本。';
        case 'update-elsewhere': return '本站已在另一个窗口更新。';
      }
    },
    retry: '重试',
    list: '前往列表',
    update: '立即更新',
    reload: '重新加载',
    broken: '页面的这一部分出现问题。网址已保留您在地图上的位置。',
    absent: '这一部分加载失败。网站可能刚更新，或网络已断开。',
    sources: '资料来源加载失败。',
    kept: (bytes) => `可离线使用 · ${megabytes(bytes)}`,
  },
} satisfies Record<Locale, FaultTexts>;

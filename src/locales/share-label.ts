import type { Texts } from '../domain/locale.ts';

/** The one text of sharing that is there before the panel is. */
export const shareLabel: Texts = { en: 'Share', 'zh-Hant': '分享', 'zh-Hans': '分享' };

import type { Locale } from '../domain/locale.ts';

type MotionTexts = {
  readonly less: string;
  /** The system asks for it already. */
  readonly bySystem: string;
};

export const motionTexts = {
  en: { less: 'Less motion', bySystem: 'Less motion, as this device asks for' },
  'zh-Hant': { less: '減少動態效果', bySystem: '減少動態效果（已按裝置設定）' },
  'zh-Hans': { less: '减少动态效果', bySystem: '减少动态效果（已按设备设置）' },
} satisfies Record<Locale, MotionTexts>;

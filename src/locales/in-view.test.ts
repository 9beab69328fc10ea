import { expect, it } from 'vitest';
import { inViewTexts } from './in-view.ts';

it('what is in view is told in the words of each edition', () => {
  const told = (['en', 'zh-Hant', 'zh-Hans'] as const).map((locale) => {
    const { view, away } = inViewTexts[locale];
    return view(12, locale === 'en' ? 'Lo Wu' : locale === 'zh-Hant' ? '羅湖' : '罗湖', away({ metres: 300, wind: 's' }));
  });
  expect(told).toEqual(['12 places in view; nearest Lo Wu, 300 m south', '畫面內有12個地點；最近的是羅湖，南面300米', '画面内有12个地点；最近的是罗湖，南面300米']);
  expect(inViewTexts.en.view(1, 'Lo Wu', inViewTexts.en.away({ metres: 0, wind: 'n' }))).toBe('1 place in view; nearest Lo Wu, in the middle');
  expect(inViewTexts.en.away({ metres: 1400, wind: 'nw' })).toBe('1.4 km north-west');
  expect(inViewTexts.en.view(0, '', '')).toBe('No places in view');
});

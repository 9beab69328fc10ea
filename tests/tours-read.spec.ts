import { hasVoices } from './device.ts';
import { expect, test } from './driver.ts';

/* What a tour says, where no map is needed to hear or read it. */

const words = [
  ['en', 'Read aloud', 'en-GB', 'Two banks'],
  ['zh-Hant', '朗讀', 'zh-HK', '兩岸'],
  ['zh-Hans', '朗读', 'zh-CN', '两岸'],
] as const;

test('each edition is read by the voice of its readers, and the spoken sentence is marked', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  const voice = await hasVoices(visitor.page, ['de-DE', 'zh-TW', 'zh-CN', 'en-US', 'zh-HK', 'en-GB']);
  for (const [locale, button, lang] of words) {
    await visitor.opens(`/${locale}/tour/one-zone-two-parks/two-banks/`);
    await visitor.button(button).click();
    await expect.poll(async () => (await voice.said())?.voice).toBe(lang);
    const first = (await voice.said())!;
    expect(first.marked).toBe(first.text);
    expect(first.text.length).toBeGreaterThan(5);
    await voice.ends();
    await expect.poll(async () => (await voice.said())?.text).not.toBe(first.text);
    const second = (await voice.said())!;
    expect(second.marked).toBe(second.text);
  }
});

test('a voice that fails does not hurry a tour that plays through its stops', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.likesMotion();
  const voice = await hasVoices(visitor.page, ['en-GB']);
  await visitor.opens('/en/tour/one-zone-two-parks/two-banks/');
  await visitor.button('Play the tour').click();
  await visitor.button('Read aloud').click();
  await expect.poll(async () => (await voice.said())?.voice).toBe('en-GB');
  await voice.fails();
  await expect(visitor.button('Read aloud')).toBeVisible();
  await visitor.sees('Two banks');
});

test('without a voice for the edition nothing offers to read it aloud', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await hasVoices(visitor.page, ['de-DE', 'zh-TW', 'en-US']);
  await visitor.opens('/en/tour/one-zone-two-parks/two-banks/');
  await expect(visitor.button('Read aloud')).toBeVisible();
  await visitor.opens('/zh-Hant/tour/one-zone-two-parks/two-banks/');
  await expect(visitor.button('下一站')).toBeVisible();
  await expect(visitor.button('朗讀')).toHaveCount(0);
});

import { countsViolations, deniesStorage, limitsHistory } from './device.ts';
import { expect, saidByTheBrowser, test } from './hosted.ts';
import type { Fault } from './site.ts';

/* Every fault has an outcome in words and a way on. Faults are bound at the host, so that workers meet them too. */

const ways: readonly Fault[] = ['missing', 'kept', 'broken', 'page', 'garbage', 'reset'];

test.beforeEach(({ visitor }) => {
  visitor.conduct.allowed.push(...saidByTheBrowser);
});

for (const how of ways) {
  test(`two sheets of the map that are ${how} are told once, and tried again`, async ({ visitor, site }) => {
    site.breaks(/(rail|roads)\.geojson$/, how);
    await visitor.opens(`${site.url}/en/place/lo-wu/`);
    await expect(visitor.notice()).toHaveText([/^Part of the map could not be loaded/]);
    await visitor.seesTheMap();
    site.heals();
    await visitor.button('Try again').click();
    await expect(visitor.notice()).toHaveCount(0);
  });
}

test('a sheet that hangs does not hold the map back; it is said to be slow, then missing, and comes when asked again', async ({ visitor, site }) => {
  site.breaks(/rail\.geojson$/, 'hangs');
  await visitor.opens(`${site.url}/zh-Hant/`);
  await expect(visitor.notice()).toContainText('地圖仍在載入');
  await expect(visitor.notice()).toContainText('地圖有一部分未能載入');
  site.heals();
  await visitor.button('再試一次').click();
  await expect(visitor.notice()).toHaveCount(0);
  await visitor.seesTheMap();
});

test('without any data of the map the list takes over, and the map comes back when asked', async ({ visitor, site }) => {
  site.breaks(/\.geojson$/, 'missing');
  await visitor.opens(`${site.url}/zh-Hans/`);
  await expect(visitor.notice()).toContainText('地图数据加载失败');
  await visitor.sees('地点');
  site.heals();
  await visitor.button('重试').click();
  await visitor.seesTheMap();
  await expect(visitor.notice()).toHaveCount(0);
});

for (const how of ['missing', 'page', 'hangs'] as const) {
  test(`a worker of the map that is ${how} is told, and the list takes over`, async ({ visitor, site }) => {
    test.setTimeout(100_000);
    site.breaks(/maplibre-gl-worker/, how);
    await visitor.opens(`${site.url}/en/`);
    await expect(visitor.notice()).toContainText('Everything can be read in the list');
    await visitor.sees('Places');
    site.heals();
    await visitor.button('Try again').click();
    // A browser keeps a second request for a file waiting behind the first for up to 20 seconds.
    await visitor.seesTheMap(how === 'hangs' ? 45_000 : 20_000);
  });
}

test('a map script that is gone makes the page load anew once, not in circles', async ({ visitor, site }) => {
  site.breaks(/mount-[^/]*\.js$/, 'missing');
  await visitor.opens(`${site.url}/en/`);
  await expect(visitor.notice()).toContainText('The map could not be loaded');
  expect(site.asked.filter((path) => path.endsWith('/en/'))).toHaveLength(2);
  site.heals();
  await visitor.button('Try again').click();
  await visitor.seesTheMap();
});

test('a panel whose script is gone says so; the rest of the page works on', async ({ visitor, site }) => {
  await visitor.hasNoWebGL();
  await visitor.opens(`${site.url}/en/places/`);
  site.breaks(/parks-page-[^/]*\.js$/, 'missing');
  await visitor.link('The two parks compared').first().click();
  await expect(visitor.page.getByRole('alert')).toContainText('This part could not be loaded');
  expect(site.asked.filter((path) => path.endsWith('/parks/')).length).toBeLessThan(2);
  await visitor.page.getByRole('alert').getByRole('link', { name: 'To the list' }).click();
  await visitor.sees('Places');
});

for (const how of ['missing', 'page', 'hangs'] as const) {
  test(`a story that is ${how} says so and comes when asked again`, async ({ visitor, site }) => {
    // Whatever changes the view asks again by itself: a map that flies there would take the button away.
    await visitor.hasNoWebGL();
    await visitor.opens(`${site.url}/en/places/`);
    site.breaks(/stories\/en\/lok-ma-chau-loop\.json$/, how);
    await visitor.link('Lok Ma Chau Loop').first().click();
    // The product gives a request up after `patience` (src/store/request.ts); a loaded machine is late with what comes before.
    await expect(visitor.panel('Lok Ma Chau Loop')).toContainText('This story could not be loaded.', { timeout: 40_000 });
    site.heals();
    await visitor.panelButton('Try again').click();
    await expect(visitor.section('The river moved')).toBeVisible();
  });
}

const unread = { en: ['The data of this site could not be loaded', 'Try again'], 'zh-Hant': ['未能載入本網站的資料', '再試一次'], 'zh-Hans': ['本站数据加载失败', '重试'] } as const;
const faultOf = { en: 'hangs', 'zh-Hant': 'page', 'zh-Hans': 'missing' } as const;

for (const locale of ['en', 'zh-Hant', 'zh-Hans'] as const) {
  test(`a catalogue that is ${faultOf[locale]} is told in ${locale}; the built text stays`, async ({ visitor, site }) => {
    visitor.expectsUnusedPreload();
    site.breaks(/catalogue\.json$/, faultOf[locale]);
    await visitor.opens(`${site.url}/${locale}/place/lo-wu/`);
    const [words, retry] = unread[locale];
    await expect(visitor.notice()).toContainText(words);
    await expect(visitor.heading()).toBeVisible();
    site.heals();
    await visitor.button(retry).click();
    await expect(visitor.notice()).toHaveCount(0);
    await visitor.seesTheMap();
  });
}

test('a browser that stores nothing is no hindrance', async ({ visitor, site }) => {
  await deniesStorage(visitor.page);
  await visitor.opens(`${site.url}/en/`);
  await visitor.seesTheMap();
  await visitor.link('Explore places').click();
  await visitor.link('Lok Ma Chau Loop').first().click();
  await visitor.sees('Lok Ma Chau Loop');
  await expect(visitor.notice()).toHaveCount(0);
});

test('a browser that refuses to change the address loses nothing but the address', async ({ visitor, site }) => {
  await limitsHistory(visitor.page, 0, 60_000);
  await visitor.opens(`${site.url}/en/places/`);
  await visitor.link('Lok Ma Chau Loop').first().click();
  await visitor.sees('Lok Ma Chau Loop');
});

test('a browser that takes few changes of the address gets the last one in the end', async ({ visitor, site }) => {
  await limitsHistory(visitor.page, 3, 6000);
  await visitor.opens(`${site.url}/en/`);
  await visitor.seesTheMap();
  for (const name of ['Zoom in', 'Zoom in', 'Zoom in', 'Zoom out', 'Zoom in']) await visitor.button(name).click();
  await visitor.isAt(/[?&]m=/);
  for (const theme of ['Dark theme', 'Light theme', 'Dark theme']) await visitor.button(theme).click();
  await visitor.isAt(/b=dark/);
});

test('offline is said, in words, until it is over', async ({ visitor, site }) => {
  await visitor.opens(`${site.url}/zh-Hant/`);
  await visitor.seesTheMap();
  await visitor.page.context().setOffline(true);
  await expect(visitor.notice()).toContainText('現時離線');
  await visitor.page.context().setOffline(false);
  await expect(visitor.notice()).toHaveCount(0);
});

test('a journey under the headers of `_headers` breaks the Content-Security-Policy nowhere', async ({ visitor, site }) => {
  const violations = await countsViolations(visitor.page);
  await visitor.opens(`${site.url}/en/`);
  await visitor.seesTheMap();
  await visitor.link('Explore places').click();
  await visitor.link('The two parks compared').first().click();
  await visitor.goesBack();
  await visitor.link('Lok Ma Chau Loop').first().click();
  await expect(visitor.section('The river moved')).toBeVisible();
  await visitor.link('简体').click();
  await visitor.button('深色模式').click();
  await visitor.seesTheMap();
  expect(await violations()).toEqual([]);
});

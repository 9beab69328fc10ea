import { expect, test } from './driver.ts';

test('typing a common name finds the port, and Enter opens its story', async ({ visitor }) => {
  await visitor.opens('/en/');
  await visitor.seesTheMap();
  await visitor.presses('/');
  await expect(visitor.searchField()).toBeFocused();
  await visitor.types('LMC');
  await expect(visitor.found().first()).toContainText('Huanggang Port');
  await expect(visitor.found().first()).toHaveAttribute('aria-selected', 'true');
  await visitor.presses('Enter');
  await visitor.sees('Huanggang Port');
  await visitor.isAt('/en/place/huanggang/');
  await expect(visitor.searchField()).toHaveValue('');
});

test('the keys of the list: arrows, Home, End and Escape', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/');
  await visitor.searchField().fill('lo wu');
  const chosen = () => visitor.found().and(visitor.page.locator('[aria-selected="true"]'));
  await expect(visitor.found().first()).toContainText('Lo Wu / Luohu');
  const count = await visitor.found().count();
  expect(count).toBeGreaterThan(3);
  await visitor.presses('ArrowDown');
  await expect(visitor.found().nth(1)).toHaveAttribute('aria-selected', 'true');
  await visitor.presses('End');
  await expect(visitor.found().nth(count - 1)).toHaveAttribute('aria-selected', 'true');
  await visitor.presses('ArrowDown');
  await expect(visitor.found().first()).toHaveAttribute('aria-selected', 'true');
  await visitor.presses('ArrowUp');
  await expect(visitor.found().nth(count - 1)).toHaveAttribute('aria-selected', 'true');
  await visitor.presses('Home');
  await expect(visitor.found().first()).toHaveAttribute('aria-selected', 'true');
  await expect(chosen()).toHaveCount(1);
  await visitor.presses('Escape');
  await expect(visitor.found()).toHaveCount(0);
  await expect(visitor.searchField()).toHaveValue('lo wu');
  await visitor.presses('Escape');
  await expect(visitor.searchField()).toHaveValue('');
});

test('results are grouped, the match is marked, and Simplified finds Traditional', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/zh-Hant/');
  await visitor.searchField().fill('罗湖');
  await expect(visitor.foundGroup('口岸').first()).toContainText('羅湖');
  await expect(visitor.foundGroup('車站')).not.toHaveCount(0);
  await expect(visitor.found().first().locator('mark')).toHaveText('羅湖');
  // Found by another of its names, a thing says by which.
  await visitor.searchField().fill('lok ma chau control');
  await expect(visitor.found().first()).toContainText('皇崗口岸');
  await expect(visitor.found().first().locator('[lang^="en"] mark')).toHaveText('Lok Ma Chau Control');
});

test('a station is flown to and marked', async ({ visitor }) => {
  await visitor.opens('/en/place/lo-wu/');
  await visitor.seesTheMap();
  await visitor.searchField().fill('sheung shui');
  await visitor.found().first().click();
  await visitor.isAt(/\/en\/\?m=15\/22\.50\d+\/114\.12\d+/);
  await expect.poll(() => visitor.mapShowsColour([132, 71, 0])).toBeGreaterThan(60);
});

test('a typed position is found, in GCJ-02 too, and one outside the map is said to be', async ({ visitor }) => {
  await visitor.opens('/en/');
  await visitor.seesTheMap();
  await visitor.searchField().fill('22.515, 114.08');
  await expect(visitor.foundGroup('Position').first()).toContainText('22.515');
  await visitor.presses('Enter');
  await visitor.isAt(/\/en\/\?m=15\/22\.515\/114\.08$/);
  await visitor.searchField().fill('gcj 22.512285,114.085050');
  // 22.515, 114.08 in GCJ-02, back to within ten metres.
  await expect(visitor.foundGroup('Position').first()).toContainText(/22\.5149\d, 114\.0799\d/);
  await expect(visitor.foundGroup('Position').first()).toContainText('GCJ-02');
  await visitor.searchField().fill('51.5 N 0.1 W');
  await expect(visitor.page.getByText('This position lies outside the map.').first()).toBeVisible();
});

test('no match says what to try, and the slash stays a slash in a field', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/zh-Hans/');
  await visitor.searchField().fill('火星');
  await expect(visitor.page.getByText('没有找到“火星”。').first()).toBeVisible();
  await expect(visitor.page.getByText(/可以输入口岸/)).toBeVisible();
  await visitor.presses('/');
  await expect(visitor.searchField()).toHaveValue('火星/');
});

test('the names are fetched when someone is about to search, not before', async ({ visitor }) => {
  const asked: string[] = [];
  visitor.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visitor.opens('/en/');
  await visitor.seesTheMap();
  expect(asked.filter((path) => /search/.test(path))).toEqual([]);
  await visitor.searchField().focus();
  await expect.poll(() => asked.some((path) => path.endsWith('/data/search.en.json'))).toBe(true);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the field has the width of the screen, and a tap opens what is found over the sheet', async ({ visitor }) => {
    await visitor.opens('/en/place/lo-wu/');
    const field = await visitor.searchField().boundingBox();
    expect(field!.width).toBeGreaterThan(200);
    await visitor.searchField().fill('qianhai');
    await expect(visitor.found().first()).toBeInViewport();
    await visitor.found().first().tap();
    await visitor.isAt('/en/place/qianhai/');
    await visitor.button('Menu').tap();
    await visitor.button('Dark theme').tap();
    await visitor.isAt(/b=dark/);
  });
});

import { expect, test } from './driver.ts';

test('the text can be read while MapLibre is still on its way', async ({ visitor }) => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await visitor.page.route(/maplibre-gl-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await visitor.opens('/en/place/lo-wu/');
  await visitor.sees('Lo Wu / Luohu');
  await expect(visitor.panel('Lo Wu / Luohu').getByText('East Rail Line, Lo Wu')).toBeVisible();
  await expect(visitor.page.locator('#map canvas')).toHaveCount(0);
  release();
  await visitor.seesTheMap();
});

test('what is done with a built page before the explorer can answer is answered when it can', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  visitor.expectsUnusedPreload();
  const early = async (doing: () => Promise<void>) => {
    const letsThrough = await visitor.holdsBack('**/data/catalogue.json');
    await visitor.page.goto('/en/place/lo-wu/');
    await doing();
    letsThrough();
    await visitor.isTakenOver();
  };
  await early(() => visitor.searchField().fill('qianhai'));
  await expect(visitor.found().first()).toBeVisible();
  await expect(visitor.searchField()).toBeFocused();
  await early(() => visitor.panelButton('Share').click());
  await expect(visitor.dialog()).toBeVisible();
});

test('beyond the sheet there is paper, not sea, also in a turned and tilted view', async ({ visitor }) => {
  // Each look goes over another edge of the sheet; the pixel is beyond it.
  const looks = [
    ['9/22.15/113.7', 640, 560],
    ['9/22.85/114.5', 1200, 200],
    ['10/22.15/113.7/-140/60', 640, 90],
    ['10/22.85/114.5/40/60', 640, 90],
  ] as const;
  for (const [camera, x, y] of looks) {
    await visitor.opens(`/en/?m=${camera}&b=light`);
    await visitor.seesTheMap();
    // #FFFDF9 is `ground.beyond`; the last step of the fade may still lie on it.
    const [red = 0, green = 0, blue = 0] = await visitor.colourAt(x, y);
    expect.soft(red, camera).toBeGreaterThanOrEqual(249);
    expect.soft(green, camera).toBeGreaterThanOrEqual(246);
    expect.soft(blue, camera).toBeGreaterThanOrEqual(240);
    expect.soft(red, camera).toBeGreaterThanOrEqual(blue);
  }
});

test.describe('with a known position', () => {
  test.use({ geolocation: { latitude: 22.382, longitude: 114.188 }, permissions: ['geolocation'] });

  test('the map shows where the reader is only when asked, and the link never tells', async ({ visitor }) => {
    await visitor.opens('/en/');
    await visitor.seesTheMap();
    await visitor.button('Find me').click();
    await visitor.button('Zoom in').click();
    await visitor.isAt(/m=/);
    await visitor.page.reload();
    await visitor.sees('Across the River');
    expect(visitor.page.url()).not.toContain('position');
  });
});

test('a refused position is told, kindly', async ({ visitor }) => {
  await visitor.opens('/en/');
  await visitor.seesTheMap();
  await visitor.button('Find me').click();
  await expect(visitor.notice()).toContainText('Location is switched off');
});

test('printed, a story stands alone on clean paper with its small map', async ({ visitor }) => {
  await visitor.opens('/en/place/lo-wu/');
  await visitor.seesTheMap();
  await visitor.page.emulateMedia({ media: 'print' });
  await expect(visitor.panel('Lo Wu / Luohu')).toBeVisible();
  await expect(visitor.button('Zoom in')).toBeHidden();
  await expect(visitor.page.locator('#map')).toBeHidden();
  await expect(visitor.page.getByRole('img', { name: 'Small map: where Lo Wu / Luohu is' })).toBeVisible();
});

import { expect, test } from './driver.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a tap opens a story in a sheet that buttons and a finger raise and lower', async ({ visitor }) => {
  await visitor.opens('/en/?m=14/22.521/114.0805');
  await visitor.seesTheMap();
  await visitor.tapsTheMapAt(180, 200);
  await visitor.sees('Lok Ma Chau Loop');
  const height = async () => (await visitor.sheet().boundingBox())!.height;
  await expect.poll(height).toBeCloseTo(420, -1);
  await visitor.button('Larger').click();
  await expect.poll(height).toBeGreaterThan(700);
  await visitor.dragsTheSheetTo(500);
  await expect.poll(height).toBeCloseTo(420, -1);
  await visitor.button('Smaller').click();
  await expect.poll(height).toBeCloseTo(176, -1);
  await expect(visitor.heading()).toBeInViewport();
});

test('the framed place is seen above the sheet and left of the controls', async ({ visitor }) => {
  await visitor.opens('/en/place/hong-kong-park/');
  await visitor.seesTheMap();
  // A tap would reach them: no button of the map lies on the credits.
  await visitor.page.getByRole('contentinfo').getByRole('link', { name: 'Sources' }).tap({ trial: true });
  await expect(visitor.button('Years')).toBeHidden();
  await visitor.button('More map tools').tap();
  await visitor.button('Years').tap({ trial: true });
  const { zoom, lat, lon } = await visitor.cameraAfterClosing();
  // Web Mercator by hand: the camera's centre is the middle of the 294 × 332 px that top bar, controls and sheet leave free.
  const perDegree = (512 * 2 ** zoom) / 360;
  const [west, south, east, north] = [114.07356, 22.51529, 114.08514, 22.52824];
  const across = Math.max(Math.abs(west - lon), Math.abs(east - lon)) * perDegree;
  const upright = (Math.max(Math.abs(south - lat), Math.abs(north - lat)) * perDegree) / Math.cos((lat * Math.PI) / 180);
  expect(across).toBeLessThanOrEqual(148);
  expect(upright).toBeLessThanOrEqual(167);
  expect(Math.max(across / 148, upright / 167)).toBeGreaterThan(0.8);
});

test('the page never scrolls sideways', async ({ visitor }) => {
  for (const path of ['/en/', '/zh-Hant/place/huanggang/', '/zh-Hans/places/', '/en/sources/']) {
    await visitor.opens(path);
    expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

test('a tour on a phone turns its stops under a finger, and a flight ends right though the phone is turned', async ({ visitor }) => {
  const [upright, lying] = [{ width: 390, height: 844 }, { width: 844, height: 390 }];
  await visitor.page.setViewportSize(lying);
  await visitor.opens('/en/tour/one-zone-two-parks/one-zone/');
  await visitor.seesTheMap();
  const direct = (await visitor.looksAtTheStop()).camera;
  const player = (await visitor.panel('Guided tour').boundingBox())!;
  expect(player.width).toBeLessThan(400);
  await visitor.page.setViewportSize(upright);
  await visitor.likesMotion();
  await visitor.opens('/en/tour/one-zone-two-parks/two-banks/');
  await visitor.seesTheMap();
  const words = (await visitor.heading().boundingBox())!;
  await visitor.swipes([300, words.y + 60], [120, words.y + 64]);
  await visitor.sees('The old bend');
  await visitor.swipes([120, words.y + 60], [300, words.y + 64]);
  await visitor.sees('Two banks');
  for (let press = 0; press < 3; press += 1) await visitor.button('Next').click();
  await visitor.page.setViewportSize(lying);
  await visitor.sees('One zone');
  await expect.poll(async () => (await visitor.looksAtTheStop()).camera).toEqual(direct);
});

import { chromiumArgs, likelyBrowser } from '../scripts/browser.mjs';
import { getsGraphicsBack, killsWorkers, losesGraphics, rememberWorkers } from './device.ts';
import { expect, test } from './hosted.ts';

/* What a device takes away from a page it does not show, and what of it comes back: graphics card, workers, time, the page itself. */

test.setTimeout(120_000);

const executablePath = likelyBrowser();
// Playwright's browser keeps no page that was left; readers' browsers do.
test.use({ launchOptions: { args: [...chromiumArgs], ignoreDefaultArgs: ['--disable-back-forward-cache'], ...(executablePath && { executablePath }) } });

test('a page that was left is kept by the browser, and goes on where it was when the reader comes back', async ({ visitor, site }) => {
  const { page } = visitor;
  await page.addInitScript(() => addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { kept: persisted })));
  await visitor.opens(`${site.url}/en/place/lok-ma-chau-loop/?m=14/22.516/114.078`);
  await visitor.seesTheMap();
  await visitor.button('Dark theme').click();
  await visitor.isAt(/b=dark/);
  await visitor.seesTheMap();
  // Away by an address, as to another site, and back by the browser's own button.
  await page.goto(`${site.url}/robots.txt`);
  await page.goBack({ waitUntil: 'commit' });
  await expect(visitor.heading()).toHaveText('Lok Ma Chau Loop');
  expect(await page.evaluate(() => (globalThis as unknown as { kept: boolean }).kept)).toBe(true);
  await visitor.seesTheMap();
  await expect(visitor.notice()).toHaveCount(0);
  // It draws, answers and writes its address as before.
  await visitor.button('Zoom in').click();
  await visitor.isAt(/m=15\//);
  await visitor.seesTheMap();
  const [red = 255] = await visitor.colourAt(1100, 700);
  expect(red).toBeLessThan(120);
  await visitor.link('List').click();
  await expect(visitor.rows().first()).toBeVisible();
});

test('after a long sleep the ports are told as of now, and the map is drawn again', async ({ visitor, site }) => {
  await rememberWorkers(visitor.page);
  await visitor.page.clock.install({ time: new Date('2026-11-26T09:15:20+08:00') });
  await visitor.page.clock.resume();
  await visitor.opens(`${site.url}/en/`);
  await visitor.seesTheMap();
  await expect(visitor.page.getByText('Ports at 09:15')).toBeVisible();
  // The clock jumps; no timer has run meanwhile, and the phone has taken the workers.
  await visitor.page.clock.setSystemTime(new Date('2026-11-26T19:42:10+08:00'));
  await killsWorkers(visitor.page);
  await expect(visitor.page.getByText('Ports at 19:42')).toBeVisible({ timeout: 3000 });
  await visitor.seesTheMap();
  await expect(visitor.notice()).toHaveCount(0);
});

test('a graphics card that goes and comes back twenty times leaves the map as it was', async ({ visitor, site }) => {
  // Twenty maps built anew without a graphics card take their time.
  test.setTimeout(240_000);
  await visitor.opens(`${site.url}/en/place/lo-wu/?l=zones.rail`);
  for (let round = 1; round <= 20; round += 1) {
    await visitor.seesTheMap();
    await losesGraphics(visitor.page);
    await expect(visitor.page.locator('#map:not([data-settled])')).toBeAttached();
    // A change while nothing can be drawn must not be lost.
    if (round === 10) await visitor.button('Dark theme').click();
    await getsGraphicsBack(visitor.page);
  }
  await visitor.seesTheMap();
  await expect(visitor.notice()).toHaveCount(0);
  await visitor.isAt(/place\/lo-wu\/\?l=zones\.rail&b=dark$/);
  // Dark paper, not light: the style that was wanted meanwhile is the one that is drawn.
  const [red = 255] = await visitor.colourAt(1100, 700);
  expect(red).toBeLessThan(120);
});

test('a map whose graphics card stays away is built anew by itself', async ({ visitor, site }) => {
  await visitor.opens(`${site.url}/en/place/lo-wu/`);
  await visitor.seesTheMap();
  await losesGraphics(visitor.page);
  await expect(visitor.page.locator('#map:not([data-settled])')).toBeAttached();
  await visitor.seesTheMap();
  await expect(visitor.notice()).toHaveCount(0);
});

test('workers killed in the background come back', async ({ visitor, site }) => {
  await rememberWorkers(visitor.page);
  await visitor.opens(`${site.url}/en/`);
  await visitor.seesTheMap();
  await killsWorkers(visitor.page);
  await expect(visitor.page.locator('#map:not([data-settled])')).toBeAttached();
  await visitor.seesTheMap();
  await expect(visitor.notice()).toHaveCount(0);
});

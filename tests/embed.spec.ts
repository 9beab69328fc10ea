import * as fc from 'fast-check';
import { deniesStorage } from './device.ts';
import { HostPage } from './host-page.ts';
import { expect, saidByTheBrowser, test as hosted } from './hosted.ts';

/* The map in other people's pages: the example page is served from another origin than the site. */

const test = hosted.extend<{ host: HostPage }>({
  // By way of the visitor, so that the conduct of every page is watched.
  host: async ({ visitor }, visit) => {
    const host = new HostPage(visitor.page);
    await host.starts();
    await visit(host);
    await host.stops();
  },
});

test.use({ serviceWorkers: 'allow' });

/** Anything a page can send that is no command, much of it nearly one. */
const rubbish = fc.sample(
  fc.oneof(
    fc.jsonValue(),
    fc.record({
      acrossTheRiver: fc.constantFrom<unknown>(1, '1', 2, null),
      command: fc.constantFrom<unknown>('open-place', 'fly-to', 'set-language', 'open', '__proto__', 7),
      place: fc.oneof(fc.constantFrom<unknown>('<img src=x onerror=alert(1)>', '../../evil', 'a'.repeat(5000), 3, null), fc.string()),
      lon: fc.constantFrom<unknown>(0, '114', null, 1e99),
      language: fc.constantFrom<unknown>('fr', 'zh', 1),
    }, { requiredKeys: [] }),
  ),
  { numRuns: 1000, seed: 20_261_125 },
);

test('a page from another origin opens places, changes the language and walks a tour, where nothing may be stored', async ({ visitor, host, site }) => {
  await visitor.hasNoWebGL();
  await deniesStorage(visitor.page);
  await host.opens(site.url, { p: 'en/', width: '280' });
  await host.hears('ready', { acrossTheRiver: 1, language: 'en' });
  await host.presses('Open Lo Wu');
  await host.sees('Lo Wu / Luohu');
  await host.hears('place-opened', { place: 'lo-wu', name: 'Lo Wu / Luohu', language: 'en' });
  await host.presses('繁體');
  await host.sees('羅湖');
  await host.hears('place-opened', { place: 'lo-wu', language: 'zh-Hant' });
  expect(await host.widthOfContent()).toBe(280);
  await host.opens(site.url, { p: 'en/tour/one-zone-two-parks/old-bend/', width: '280' });
  await host.hears('stop-reached', { tour: 'one-zone-two-parks', stop: 'old-bend' });
  const [{ number } = {}] = await host.said('stop-reached');
  await host.presses('Next stop');
  await host.hears('stop-reached', { number: Number(number) + 1 });
  await host.hears('height-wanted');
  const [height] = (await host.said('height-wanted')).slice(-1);
  expect(height?.['height']).toBeGreaterThan(300);
  await expect(host.readOn()).toHaveAttribute('href', /\/en\/tour\/one-zone-two-parks\//);
  await expect(host.readOn()).toHaveAttribute('rel', 'noopener');
  expect(visitor.page.context().serviceWorkers()).toEqual([]);
});

test('a thousand messages that are no commands, and commands from a page that is not named, change nothing', async ({ visitor, host, site }) => {
  await visitor.hasNoWebGL();
  await host.opens(site.url, { p: 'en/place/hetao-zone/' });
  await host.hears('height-wanted');
  await host.hears('place-opened', { place: 'hetao-zone' });
  const before = await host.said();
  const address = await host.readOn().getAttribute('href');
  await host.sendsAll(rubbish);
  // Whatever comes after them is answered, so they have all been read.
  await host.presses('繁體');
  await host.hears('place-opened', { language: 'zh-Hant' });
  expect((await host.said()).slice(before.length).filter(({ event }) => event !== 'height-wanted')).toHaveLength(1);
  expect(await host.readOn(/^到「一河之隔」看全文/).getAttribute('href')).toBe(address?.replace('/en/', '/zh-Hant/'));
  await host.opens(site.url, { p: 'en/place/hetao-zone/', host: 'https://news.example' });
  // The map's own words to the page it names do not arrive in this one, and the browser says so.
  visitor.conduct.allowed.push(/^console (?:error|warning): Failed to execute 'postMessage' on 'DOMWindow'/);
  await expect(host.readOn()).toBeVisible();
  await host.presses('Open Lo Wu');
  await host.presses('繁體');
  await expect(host.map.getByText('Zone · Both banks')).toBeVisible();
  expect(await host.said()).toEqual([]);
});

test('in a sandboxed frame the map is drawn, the page keeps its wheel, and Ctrl zooms', async ({ visitor, host, site }) => {
  await host.opens(site.url, { p: 'zh-Hans/place/lo-wu/', width: '640', sandbox: 'allow-scripts' });
  await host.seesTheMap();
  await host.hears('ready');
  const before = await host.said('camera-moved');
  await host.scrollsOverTheMap(240);
  await expect.poll(() => host.howFarDown()).toBeGreaterThan(100);
  await expect(host.gestureHelp()).toHaveText('按住Ctrl并滚动滚轮，即可缩放地图');
  expect(await host.said('camera-moved')).toEqual(before);
  await visitor.page.evaluate(() => scrollTo(0, 0));
  await visitor.page.keyboard.down('Control');
  await host.scrollsOverTheMap(-240);
  await visitor.page.keyboard.up('Control');
  await expect.poll(async () => (await host.said('camera-moved')).length).toBeGreaterThan(before.length);
  expect(await host.howFarDown()).toBe(0);
  await host.presses('Fly to the Loop');
  await host.hears('camera-moved', { lon: 114.05, lat: 22.51, zoom: 13 });
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one finger moves the page and leaves the map, two move the map and leave the page', async ({ host, site }) => {
    const moves = async () => (await host.said('camera-moved')).length;
    const opens = async () => {
      await host.opens(site.url, { p: 'en/place/lo-wu/', width: '360' });
      await host.seesTheMap();
      await host.hears('ready');
    };
    await opens();
    // A busy browser takes a quick finger for a tap: a reader draws it again.
    await expect(async () => {
      await host.swipesOverTheMap(1, 200);
      await expect.poll(() => host.howFarDown(), { timeout: 2000 }).toBeGreaterThan(100);
    }).toPass();
    expect(await moves()).toBe(0);
    // The page is still rolling.
    await opens();
    await expect(async () => {
      await host.swipesOverTheMap(2, 120);
      await expect.poll(moves, { timeout: 2000 }).toBeGreaterThan(0);
    }).toPass();
    expect(await host.howFarDown()).toBe(0);
  });
});

test('where its scripts cannot run, a plain link leads to the same place', async ({ visitor, host, site }) => {
  visitor.conduct.allowed.push(...saidByTheBrowser);
  site.breaks(/\/assets\/embed-[^/]*\.js$/, 'missing');
  await host.opens(site.url, { p: 'zh-Hant/place/lo-wu/' });
  await expect(host.map.getByRole('link', { name: /Open this map in a new tab/ })).toHaveAttribute('href', `${site.url}/zh-Hant/place/lo-wu/`);
});

test('only the embedded map may stand in a frame', async ({ request, site }) => {
  const [embed, page] = await Promise.all(['/embed.html', '/en/place/lo-wu/'].map((at) => request.get(site.url + at)));
  expect(embed?.headers()['content-security-policy']).toContain('frame-ancestors *');
  expect(embed?.headers()['content-security-policy']).not.toContain("frame-ancestors 'none'");
  expect(page?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(page?.headers()).toMatchObject({ 'x-frame-options': 'DENY', 'cross-origin-resource-policy': 'same-origin' });
});

test('the code for one’s own page is made in the sharing dialog, and what it gives is seen beside it', async ({ visitor, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.hasNoWebGL();
  await visitor.opens(`${site.url}/en/place/lo-wu/`);
  await visitor.isTakenOver();
  await visitor.button('Share').first().click();
  await visitor.button('Make the code').click();
  const dialog = visitor.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '繁體' }).check();
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await dialog.getByRole('checkbox', { name: 'Zoom buttons' }).uncheck();
  await dialog.getByRole('textbox', { name: 'Width in pixels' }).fill('20');
  await expect(dialog.getByText(/^Width from 280/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Width in pixels' }).fill('640');
  await dialog.getByRole('textbox', { name: 'Your site' }).fill('News.example/story');
  const code = visitor.sharedText('Code for your page');
  const at = site.url.replaceAll('.', String.raw`\.`);
  await expect(code).toHaveValue(new RegExp(`^<iframe src="${at}/embed\\.html\\?p=zh-Hant/place/lo-wu/[^"]*b=dark&amp;s=card&amp;h=https://news\\.example" title="羅湖 – 一河之隔" width="640" height="420" loading="lazy"`));
  await expect(code).toHaveValue(new RegExp(`<a href="${at}/zh-Hant/place/lo-wu/\\?[^"]*b=dark">`));
  await expect(visitor.page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('羅湖');
  await visitor.button('Copy code').click();
  expect(await visitor.page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
});

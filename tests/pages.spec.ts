import type { Catalogue } from '../src/domain/catalogue.ts';
import { readData, sitemapPaths, titleOf, builtPages } from './built.ts';
import { expect, test, type Visitor } from './driver.ts';

const catalogue = readData<Catalogue>('catalogue.json');
const built = builtPages();

/** The same pages in every run of a day, others the next: a fault that is found can be found again. */
function sample(paths: readonly string[], count: number, seed: number): readonly string[] {
  const rank = (text: string) => Array.from(text).reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619), seed | 0) >>> 0;
  return paths.toSorted((a, b) => rank(a) - rank(b)).slice(0, count);
}

const day = Math.floor(Date.now() / 86_400_000);

/** Opened by itself, in a page that has nothing of it yet but what a browser keeps of a host. */
async function opensCold(visitor: Visitor, path: string): Promise<void> {
  await visitor.page.goto('about:blank');
  await visitor.opens(path);
  const heading = await visitor.heading().innerText();
  await visitor.isTakenOver();
  await expect(visitor.page, path).toHaveTitle(titleOf(built.find((page) => page.path === path)?.html ?? ''));
  await visitor.sees(heading);
  await visitor.isAt(`/${path}`);
}

const sixty = sample(sitemapPaths(), 60, day);

for (let from = 0; from < sixty.length; from += 15) {
  test(`pages ${from + 1} to ${from + 15} of sixty open cold and the explorer takes them over (day ${day})`, async ({ visitor }) => {
    await visitor.hasNoWebGL();
    for (const path of sixty.slice(from, from + 15)) await test.step(path, () => opensCold(visitor, path));
  });
}

test(`three of them with the map (day ${day})`, async ({ visitor }) => {
  for (const path of sixty.slice(0, 3)) {
    await opensCold(visitor, path);
    await visitor.seesTheMap();
  }
});

test.describe('with scripting off', () => {
  test.use({ javaScriptEnabled: false });

  test('a story can be read to its sources, and leads on', async ({ visitor }) => {
    await visitor.opens('en/place/lok-ma-chau-loop/');
    await visitor.sees('Lok Ma Chau Loop');
    await expect(visitor.page.getByRole('heading', { name: 'The river moved' })).toBeVisible();
    await visitor.link('繁體').click();
    await visitor.sees('落馬洲河套地區');
    await visitor.page.goto('zh-Hans/cross/');
    await expect(visitor.link(/罗湖/)).toBeVisible();
    const [first, second] = catalogue.tours[0]?.stops ?? [];
    await visitor.page.goto(`en/tour/${catalogue.tours[0]?.id}/${first?.id}/`);
    await visitor.link('Next').click();
    await visitor.isAt(`/${second?.id}/`);
  });

  test('the root offers the three languages, and a former address leads on', async ({ visitor }) => {
    await visitor.page.goto('');
    await expect(visitor.link('繁體中文')).toBeVisible();
    await visitor.page.goto('zh-Hant/place/lmc-spur-cp/');
    await visitor.isAt('/zh-Hant/place/lok-ma-chau-spur-line/');
  });
});

test('the explorer takes a page over without a jump', async ({ visitor }) => {
  for (const path of ['en/place/lo-wu/', 'zh-Hant/', 'zh-Hans/places/', `en/tour/${catalogue.tours[0]?.id}/${catalogue.tours[0]?.stops[0]?.id}/`]) {
    await visitor.page.goto(path);
    await visitor.isTakenOver();
    await visitor.page.waitForLoadState('networkidle');
    expect(await visitor.layoutShift(), path).toBeLessThan(0.01);
  }
});

test('what was read before the explorer arrived stays in view', async ({ visitor }) => {
  const later = await visitor.holdsBack('**/data/catalogue.json');
  await visitor.opens('en/place/lok-ma-chau-loop/');
  const section = visitor.page.getByRole('heading', { name: 'The river moved' });
  await section.scrollIntoViewIfNeeded();
  const before = await section.boundingBox();
  later();
  await visitor.isTakenOver();
  expect(await section.boundingBox()).toEqual(before);
});

test('a page whose data cannot be had keeps its text and says so', async ({ page }) => {
  await page.route('**/data/catalogue.json', (route) => route.abort());
  await page.goto('en/place/lo-wu/');
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await expect(page.getByText('Two halls face each other')).toBeVisible();
});

test('an unknown address is answered with the explorer and the nearest places', async ({ visitor }) => {
  visitor.expectsMissingPage();
  await visitor.page.goto('en/place/lo-wuu/');
  await visitor.notice().getByRole('link').first().click();
  await visitor.sees('Lo Wu / Luohu');
});

import { isPublished, inside } from './built.ts';
import { expect, test, Visitor } from './driver.ts';
import { expectGoodConduct, watch } from './network.ts';

test('a link to exactly what one reader sees shows another reader the same', async ({ visitor, browser }) => {
  await visitor.opens('/zh-Hant/place/lok-ma-chau-loop/?l=zones.ports.history&m=14.2/22.515/114.079&y=1996&b=dark');
  await visitor.seesTheMap();
  await visitor.button('分享').first().click();
  const link = await visitor.sharedText('連結').inputValue();
  expect(new URL(link).search).toBe('?l=zones.ports.history&m=14.2/22.515/114.079&y=1996&b=dark');
  const other = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await other.newPage();
  const conduct = watch(page);
  const stranger = new Visitor(page, conduct);
  await stranger.opens(link);
  await stranger.isTakenOver();
  await stranger.sees('落馬洲河套地區');
  await stranger.seesTheMap();
  await stranger.button('分享').first().click();
  await expect(stranger.sharedText('連結')).toHaveValue(link);
  expectGoodConduct(conduct);
  await other.close();
});

test('a link to the place only leaves the reader’s own map out', async ({ visitor }) => {
  await visitor.opens('/en/place/lo-wu/?l=none&m=14.2/22.515/114.079&b=dark');
  await visitor.isTakenOver();
  await visitor.panel('Lo Wu / Luohu').getByRole('button', { name: 'Share' }).click();
  await visitor.page.getByRole('radio', { name: 'Only this page' }).check();
  await expect(visitor.sharedText('Link')).toHaveValue(/\/en\/place\/lo-wu\/$/);
  await expect(visitor.sharedText('In words')).toHaveValue(/羅湖[\s\S]*WGS-84[\s\S]*22\.53020, 114\.11345[\s\S]*\/en\/place\/lo-wu\//);
});

test('copying says that it worked, and Escape closes only the dialog', async ({ visitor, context }) => {
  await visitor.hasNoWebGL();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.opens('/en/place/lo-wu/');
  await visitor.isTakenOver();
  const opener = visitor.panel('Lo Wu / Luohu').getByRole('button', { name: 'Share' });
  await opener.click();
  await visitor.button('Copy link').click();
  await expect(visitor.page.getByText('Copied')).toBeVisible();
  expect(await visitor.page.evaluate(() => navigator.clipboard.readText())).toBe(await visitor.sharedText('Link').inputValue());
  await visitor.presses('Escape');
  await expect(visitor.page.getByRole('dialog')).toHaveCount(0);
  await visitor.sees('Lo Wu / Luohu');
  await expect(opener).toBeFocused();
});

test('a place opens in other maps in their own datum, and its data can be had', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/place/shenzhen-park/');
  await visitor.isTakenOver();
  await visitor.button('Share').first().click();
  const dialog = visitor.page.getByRole('dialog');
  await expect(dialog.getByRole('link', { name: 'Amap' })).toHaveAttribute('href', /coordinate=gaode/);
  await expect(dialog.getByRole('link', { name: 'OpenStreetMap' })).toHaveAttribute('rel', /noreferrer/);
  await expect(dialog.getByRole('link', { name: 'Map app' })).toHaveAttribute('href', /^geo:22\./);
  for (const name of ['GeoJSON', 'KML', 'GPX', 'Everything (GeoJSON)', 'Licence and credits']) {
    const href = await dialog.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(isPublished(inside(href ?? '', '') ?? 'nowhere'), name).toBe(true);
  }
});

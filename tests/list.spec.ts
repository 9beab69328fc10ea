import { expect, test } from './driver.ts';

test('a category leads to its places, and a place to its story', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/places/');
  await visitor.sees('Places');
  const cargo = visitor.category('Cargo and supplies');
  await cargo.click();
  await expect(cargo).toHaveAttribute('aria-current', 'true');
  const rows = visitor.rows().and(visitor.panel('Cargo and supplies').getByRole('listitem'));
  expect(await rows.count()).toBeGreaterThan(6);
  await expect(cargo).toHaveText(`Cargo and supplies ${await rows.count()}`);
  await expect(visitor.page.getByRole('heading', { name: 'Cargo and supplies' })).toBeInViewport();
  await visitor.link('Yantian Port').click();
  await visitor.sees('Yantian Port');
  await visitor.isAt('/en/place/yantian-port/');
});

test('a port’s row tells its state, its way and its passengers, the busiest first', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/places/');
  const [busiest, next] = [visitor.row('Lo Wu / Luohu'), visitor.row('Lok Ma Chau Spur Line / Futian')];
  await expect(busiest).toContainText('Daily 06:30–24:00');
  await expect(busiest).toContainText('East Rail Line, Lo Wu');
  await expect(busiest).toContainText('70.4 million passengers in 2025');
  await expect(next).toContainText('59 million passengers in 2025');
  await expect(visitor.rows().first()).toContainText('Lo Wu / Luohu');
  await expect(visitor.row('Sha Tau Kok / Shatoujiao')).toContainText('Suspended');
});

test('a place that is no port tells what it is', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/zh-Hant/places/');
  const row = visitor.row('河套香港園區');
  await expect(row).toContainText('園區');
  await expect(row).toContainText('香港一側');
  await expect(row).toContainText('2025年12月22日開園');
});

test('every pinned place has a small map in the page’s own colours', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/places/?b=light');
  await expect(visitor.smallMap(visitor.row('Lo Wu / Luohu'))).toBeVisible();
  const light = await visitor.coloursOf(visitor.smallMap(visitor.row('Lo Wu / Luohu')));
  await visitor.button('Dark theme').click();
  const dark = await visitor.coloursOf(visitor.smallMap(visitor.row('Lo Wu / Luohu')));
  expect(light.size).toBeGreaterThan(4);
  expect([...light].filter((colour) => dark.has(colour)).length).toBeLessThan(light.size / 2);
});

test('the supply routes can be switched on, are told in the legend and open a story', async ({ visitor }) => {
  await visitor.opens('/en/?l=zones.ports.places.boundary&m=14/22.5393/114.1281');
  await visitor.seesTheMap();
  await visitor.button('Layers').click();
  await expect(visitor.layer('Supply routes, 2022')).not.toBeChecked();
  await visitor.layer('Supply routes, 2022').check();
  await visitor.isAt(/supplies/);
  await visitor.opens('/en/?l=supplies&m=14/22.6/114.1164');
  await visitor.seesTheMap();
  const { width, height } = visitor.page.viewportSize()!;
  await visitor.clicksTheMapAt(await visitor.middleOfTheMap(width), height / 2 - 2);
  await visitor.sees('Lo Wu Marshalling Yard');
});

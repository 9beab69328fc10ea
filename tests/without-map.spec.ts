import { expect, test } from './driver.ts';

test('without WebGL the list and the stories work', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/');
  await visitor.sees('Places');
  await expect(visitor.notice()).toContainText('cannot draw the map');
  await visitor.link('Lok Ma Chau Loop').first().click();
  await visitor.sees('Lok Ma Chau Loop');
  await expect(visitor.page.getByRole('heading', { name: 'The river moved' })).toBeVisible();
});

test('without WebGL a small map says where a place is', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/');
  await expect(visitor.smallMap(visitor.row('Lo Wu / Luohu'))).toBeVisible();
  await visitor.opens('/en/place/lo-wu/');
  const map = visitor.page.getByRole('img', { name: 'Small map: where Lo Wu / Luohu is' });
  await expect(map).toBeInViewport();
  expect((await visitor.coloursOf(map)).size).toBeGreaterThan(4);
});

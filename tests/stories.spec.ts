import { expect, test } from './driver.ts';

test('a story has sections whose headings are their addresses', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/place/supplies-2022/');
  await visitor.sees('Supplies to Hong Kong, early 2022');
  await visitor.link('By rail').click();
  await visitor.isAt('/en/place/supplies-2022/#by-rail');
  await expect(visitor.section('By rail')).toBeInViewport();
  await visitor.opens('/zh-Hant/place/e-hub/#two-phases');
  await expect(visitor.section('前灣的兩期')).toBeInViewport();
});

test('a link in a story opens what it names and flies the map there; Back returns', async ({ visitor }) => {
  await visitor.opens('/en/place/supplies-2022/');
  await visitor.seesTheMap();
  await visitor.panel('Supplies to Hong Kong, early 2022').getByRole('link', { name: 'Dachan Bay', exact: true }).click();
  await visitor.sees('Dachan Bay Terminal');
  await visitor.isAt('/en/place/dachan-bay-terminal/');
  await visitor.seesTheMap();
  await visitor.goesBack();
  await visitor.sees('Supplies to Hong Kong, early 2022');
});

test('a person is told with the name in other scripts and the source, and can be linked', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/place/sf-express/');
  await visitor.sees('SF Express');
  await visitor.link('the founder of Lalamove').click();
  await visitor.isAt('/en/place/lalamove/#chow-shing-yuk');
  const chow = visitor.person('Chow Shing-yuk');
  await expect(chow).toBeInViewport();
  await expect(chow).toContainText('周勝馥');
  await expect(chow).toContainText('周胜馥');
  await expect(chow).toContainText('Sing Tao');
});

test('a figure shows whose it is and of when; two that differ stand side by side; related places are links', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/place/gba-youth-employment-scheme/');
  const cards = visitor.figure('arrived in Shenzhen');
  await expect(cards).toContainText('350');
  await expect(cards).toContainText('700');
  await expect(cards).toContainText('Sources differ');
  await expect(cards).toContainText('3 Dec 2021');
  await visitor.link('Fubao Subdistrict Office').last().click();
  await visitor.sees('Fubao Subdistrict Office');
});

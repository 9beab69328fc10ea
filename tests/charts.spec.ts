import { expect, test } from './driver.ts';

test('a port’s passengers are a chart, and by keyboard a table with its sources', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/place/lo-wu/');
  const chart = visitor.chart('Passengers a year (millions)');
  await expect(chart).toHaveAccessibleDescription(/highest is 95\.7 million in 2012/);
  await expect(visitor.button('Chart')).toHaveAttribute('aria-pressed', 'true');
  await visitor.button('Chart').focus();
  await visitor.presses('Tab');
  await expect(visitor.button('Table')).toBeFocused();
  await visitor.presses('Enter');
  await expect(chart).toHaveCount(0);
  await expect(visitor.tableRow('2025')).toContainText('70,400,869');
  await expect(visitor.tableRow('2025')).toContainText('34,683,975');
  await expect(visitor.tableRow('2012').getByRole('link', { name: 'Immigration Department' })).toBeVisible();
  await expect(visitor.tableRow('2014')).toHaveCount(0);
  await expect(visitor.panel('Passengers a year').getByText('2026 to 8 March')).toBeVisible();
  await visitor.presses('Tab');
  await expect(visitor.panel('Passengers a year (crossings)')).toBeFocused();
  await visitor.button('Chart').press('Space');
  await expect(chart).toBeVisible();
});

for (const [path, chart, table, year, number] of [
  ['/zh-Hant/place/shenzhen-bay/', '全年旅客人次 (萬人次)', '表', '2020', '1,899,246'],
  ['/zh-Hans/place/west-kowloon/', '全年客流量 (万人次)', '表格', '2018*', '5,270,000'],
  ['/en/place/hetao-zone/', 'The zone and its parts (km²)', 'Table', 'Hong Kong Park', '0.87'],
  ['/en/place/qianhai/', 'Area, then and now (km²)', 'Table', 'Since September 2021', '120.56'],
  ['/zh-Hant/place/hong-kong-park/', '規劃樓面面積 (平方米)', '表', '第一期，2024年起', '1,000,000'],
  ['/zh-Hans/place/e-hub/', '香港团队 (团队或初创企业)', '表格', '2024年8月', '788'],
] as const) {
  test(`${path} has the chart “${chart}”`, async ({ visitor }) => {
    await visitor.hasNoWebGL();
    // Charts are part of the story: without a map to draw, six editions and places are soon looked at.
    await visitor.hasNoWebGL();
    await visitor.opens(path);
    await expect(visitor.chart(chart)).toBeVisible();
    await visitor.button(table).click();
    await expect(visitor.tableRow(year)).toContainText(number);
  });
}

test('on a phone the table stays inside the panel', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.page.setViewportSize({ width: 390, height: 844 });
  await visitor.opens('/en/place/west-kowloon/');
  await visitor.button('Larger').click();
  await visitor.button('Table').click();
  const table = await visitor.panel('Passengers a year (crossings)').boundingBox();
  expect(table!.x).toBeGreaterThanOrEqual(0);
  expect(table!.x + table!.width).toBeLessThanOrEqual(390);
});

test('a link to the passengers layer opens it with the year in its legend', async ({ visitor }) => {
  await visitor.opens('/en/?l=zones.ports.flows');
  await visitor.seesTheMap();
  const legend = visitor.panel('Passengers by port');
  await expect(visitor.choice('Year')).toHaveValue('2025');
  await expect(legend.getByText('2025, last full year')).toBeAttached();
  await legend.getByText('Ports without a circle: 4').click();
  await expect(legend.getByText('Nobody crossed: Sha Tau Kok')).toBeVisible();
  await expect(legend.getByText(/No figure found: .*Shekou/)).toBeVisible();
  await visitor.choice('Year').selectOption('2019');
  await visitor.isAt(/l=zones\.ports\.flows&y=2019/);
  await visitor.choice('Year').selectOption('2025');
  await visitor.isAt(/l=zones\.ports\.flows$/);
});

test('the legend follows the year of the link and says when there is none', async ({ visitor }) => {
  await visitor.opens('/zh-Hant/?l=ports.flows&y=2016');
  await expect(visitor.choice('年份')).toHaveValue('2016');
  await visitor.opens('/en/?l=ports.flows&y=2014');
  await expect(visitor.panel('Passengers by port')).toContainText('No figures for the whole of 2014');
  await visitor.opens('/en/');
  await expect(visitor.panel('Passengers by port')).toHaveCount(0);
});

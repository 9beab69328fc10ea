import { expect, test } from './driver.ts';

test('either park leads to the comparison, and the comparison back to it', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/place/shenzhen-park/');
  await visitor.link('Compare the two parks, row by row').click();
  await visitor.sees('Two parks, row by row');
  await visitor.isAt('/en/parks/');
  await visitor.link('Hetao Hong Kong Park').click();
  await visitor.sees('Hetao Hong Kong Park');
  await expect(visitor.link('Compare the two parks, row by row')).toBeVisible();
});

test('the list leads to the comparison', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/places/');
  await visitor.link('The two parks compared').click();
  await visitor.sees('Two parks, row by row');
});

for (const { width, height, screen } of [{ width: 1280, height: 800, screen: 'wide' }, { width: 390, height: 844, screen: 'phone' }]) {
  test(`each cell has a source, and an open question says so (${screen})`, async ({ visitor }) => {
    await visitor.hasNoWebGL();
    await visitor.page.setViewportSize({ width, height });
    await visitor.opens('/en/parks/');
    const table = visitor.page.getByRole('table', { name: 'Two parks, row by row' });
    await expect(table.getByRole('columnheader')).toContainText(width > 900 ? ['Aspect', 'Hetao Hong Kong Park', 'Hetao Shenzhen Park'] : ['Hetao Hong Kong Park', 'Hetao Shenzhen Park']);
    await expect(table.getByRole('rowheader')).toHaveText(['Area', 'Law and customs', 'Who may enter', 'Space and phases', 'Tenants', 'People at work', 'Public money', 'What is planned']);
    const area = table.getByRole('row').filter({ has: visitor.page.getByRole('rowheader', { name: 'Area' }) });
    await expect(area.getByRole('cell').nth(0)).toContainText('87 ha');
    await expect(area.getByRole('cell').nth(0)).toContainText('Sources differ');
    await expect(area.getByRole('cell').nth(1).getByRole('link', { name: 'State Council' }).first()).toHaveAttribute('href', /^https?:/);
    await expect(area.getByRole('cell').nth(1)).toContainText('8 Aug 2023');
    const money = table.getByRole('row').filter({ has: visitor.page.getByRole('rowheader', { name: 'Public money' }) });
    await expect(money.getByRole('cell').nth(1)).toContainText('No figure found in public sources as of 23 Nov 2026.');
    await expect(visitor.page.locator('html')).toHaveJSProperty('scrollWidth', width);
  });
}

test('the comparison is written in each edition', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/zh-Hant/parks/');
  await visitor.sees('兩個園區，逐項對照');
  await expect(visitor.page.getByRole('rowheader', { name: '誰可進入' })).toBeVisible();
  await visitor.link('简体').click();
  await visitor.sees('两个园区，逐项对比');
  await expect(visitor.page.getByRole('rowheader', { name: '谁能进入' })).toBeVisible();
});

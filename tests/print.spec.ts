import { expect, test } from './driver.ts';
import { sidewaysScrolling } from './layout.ts';

test('on paper a tour is whole, the ports have their small maps, and sources have addresses', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/tour/one-zone-two-parks/the-loop/');
  await visitor.sees('The Loop');
  await visitor.page.emulateMedia({ media: 'print' });
  await expect(visitor.paper().getByRole('heading', { level: 2 })).toHaveText([/^1\. /, /^2\. /, /^3\. /, /^4\. /, /^5\. /, /^6\. /, /^7\. /, /^8\. /, /^9\. /]);
  await expect(visitor.paper().getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(visitor.button('Next')).toBeHidden();
  await visitor.page.emulateMedia({ media: 'screen' });
  await expect(visitor.paper()).toBeHidden();
  await visitor.opens('/en/cross/');
  await visitor.page.emulateMedia({ media: 'print' });
  await expect(visitor.smallMap(visitor.portRow('Huanggang'))).toBeVisible();
  await expect(visitor.button('Print the table')).toBeHidden();
  // Printed from a phone, figures and charts end where the paper does.
  await visitor.page.setViewportSize({ width: 390, height: 844 });
  await visitor.opens('/en/place/lo-wu/');
  await expect(visitor.figures()).toBeVisible();
  expect(await sidewaysScrolling(visitor.page)).toEqual([]);
});

import { expect, test } from './driver.ts';
import { asWritten } from './driver-keys.ts';
import { pageStates } from './states.ts';

/* Where the focus goes, and what a screen reader finds. Stored lists are changed knowingly: `playwright test tests/focus.spec.ts --update-snapshots`. */

const state = (name: string) => pageStates.find((one) => one.name === name)!;

test('names and roles are those that were stored, and the Tab key stops where it did', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await test.step('a stop of a tour', async () => {
    await visitor.opens(`/en/${state('tour, in the middle').path}`);
    await visitor.minds();
    await expect(visitor.page.getByRole('banner')).toMatchAriaSnapshot({ name: 'bar.aria.yml' });
    await expect(visitor.mapTools()).toMatchAriaSnapshot({ name: 'map-tools.aria.yml' });
    await expect(visitor.panelPart('tour-buttons')).toMatchAriaSnapshot({ name: 'tour-buttons.aria.yml' });
    await visitor.button('Back').focus();
    const stops = await visitor.tabsThrough('Tab');
    expect(stops.filter(({ hidden }) => hidden)).toEqual([]);
    expect(asWritten(stops)).toMatchSnapshot('tour-tab-order.txt');
  });
  await test.step('help and sharing, dialogs', async () => {
    await visitor.presses('?');
    expect(asWritten(await visitor.tabsRound())).toMatchSnapshot('help-tab-order.txt');
    await visitor.presses('Escape');
    await visitor.button('Share').press('Enter');
    await expect(visitor.dialog()).toBeVisible();
    await expect(visitor.dialog().locator('fieldset')).toMatchAriaSnapshot({ name: 'share-choice.aria.yml' });
  });
  await test.step('the planner', async () => {
    await visitor.opens('/en/cross/?from=lo-wu&to=hong-kong-park&at=2026-12-01T10:00');
    await expect(visitor.plan()).toBeVisible();
    await expect(visitor.panelPart('plan-form')).toMatchAriaSnapshot({ name: 'planner.aria.yml' });
  });
});

test('the focus is not lost where its control goes away', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/place/lo-wu/');
  await visitor.minds();
  await test.step('a notice that goes leaves the focus in the page, and Tab goes on from there', async () => {
    await visitor.notice().getByRole('button', { name: 'Dismiss' }).press('Enter');
    await expect(visitor.notice()).toHaveCount(0);
    await expect(visitor.panel('Lo Wu / Luohu').locator(':focus')).toHaveCount(1);
  });
  await test.step('a panel that is closed gives the focus back to what opened it', async () => {
    await visitor.button('Layers').press('Enter');
    const layers = visitor.panel('Layers');
    await layers.getByRole('button', { name: 'Close' }).press('Enter');
    await expect(layers).toHaveCount(0);
    await expect(visitor.button('Layers')).toBeFocused();
  });
  await test.step('so does a dialog whose opener has gone with the menu it stood in', async () => {
    await visitor.page.setViewportSize({ width: 390, height: 844 });
    await visitor.opensTheMenu();
    await visitor.button('Keyboard and help').press('Enter');
    await visitor.dialog().getByRole('button', { name: 'Close' }).press('Enter');
    await expect(visitor.button('Menu')).toBeFocused();
  });
  await test.step('what the reader leaves by a click on the bare page stays left', async () => {
    await visitor.searchField().focus();
    await visitor.page.locator('.lead').click();
    await expect(visitor.focused()).toHaveAttribute('id', 'content');
  });
});

import { expect, test } from './driver.ts';
import { pageStates } from './states.ts';

/* Where the focus goes, and what a screen reader finds: lists of names that a change of the interface changes knowingly (`--update-snapshots`). */

const walked = ['port', 'tour, in the middle', 'share', 'help', 'planner'];

test('the Tab key stops where it did, in the same order, at nothing that is hidden', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  const told: string[] = [];
  for (const state of pageStates.filter(({ name }) => walked.includes(name))) {
    await visitor.opens(`/en/${state.path}`);
    await visitor.minds();
    await state.enter?.(visitor, 'en');
    const stops = await visitor.tabsThrough('Tab');
    expect(stops.filter(({ hidden }) => hidden), state.name).toEqual([]);
    told.push(`# ${state.name}`, ...stops.map(({ name }) => name), '');
    if (state.name === 'port') await expect(visitor.page.getByRole('banner')).toMatchAriaSnapshot({ name: 'bar.aria.yml' });
    if (state.name === 'share') await expect(visitor.dialog()).toMatchAriaSnapshot({ name: 'share.aria.yml' });
    if (state.name === 'planner') await expect(visitor.planForm()).toMatchAriaSnapshot({ name: 'planner.aria.yml' });
    if (state.name === 'tour, in the middle') await expect(visitor.panel('Guided tour')).toMatchAriaSnapshot({ name: 'tour.aria.yml' });
  }
  expect(told.join('\n')).toMatchSnapshot('tab-order.txt');
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
    await visitor.button('Layers and legend').press('Enter');
    const layers = visitor.panel('Layers and legend');
    await layers.getByRole('button', { name: 'Close' }).press('Enter');
    await expect(layers).toHaveCount(0);
    await expect(visitor.button('Layers and legend')).toBeFocused();
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
    await expect(visitor.focused()).toHaveCount(0);
  });
});

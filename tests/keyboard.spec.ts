import { expect, test } from './driver.ts';
import { asWritten } from './driver-keys.ts';

/* The keyboard script, K1 to K12: whatever a mouse does can be done without one, and the focus is never lost. */

test('K1, K2, K3, K8, K9, K10: reading, searching and sharing by keyboard', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/places/');
  await test.step('K1: the first stop skips to the list, and a place is at most five stops away', async () => {
    await visitor.presses('Tab');
    await expect(visitor.focused()).toHaveText('Skip to content');
    await visitor.presses('Enter');
    await expect(visitor.focused()).toHaveAttribute('id', 'content');
    await visitor.presses('Tab');
    await expect(visitor.focused()).toHaveText(/^Ports of entry/);
    await visitor.presses('Enter');
    const name = () => visitor.rows().getByRole('link').and(visitor.focused());
    // The skip link and the category are two of the five stops.
    for (let stops = 2; stops < 5 && (await name().count()) === 0; stops += 1) await visitor.presses('Tab');
    await expect(name()).toHaveText(/./);
  });
  await test.step('K2: a name in any script leads to the heading of the place; K3: Escape gives the focus back to the field', async () => {
    for (const name of ['Lo Wu', '羅湖', '罗湖']) {
      await visitor.presses('/');
      await expect(visitor.searchField()).toBeFocused();
      await visitor.types(name);
      await expect(visitor.found().first()).toContainText('Lo Wu / Luohu');
      await visitor.presses('Enter');
      await visitor.sees('Lo Wu / Luohu');
      await expect(visitor.heading()).toBeFocused();
      await visitor.presses('Escape');
      await expect(visitor.searchField()).toBeFocused();
      await visitor.link('Lok Ma Chau Loop').first().focus();
    }
  });
  await test.step('K8: a link inside a story is followed, and Back returns', async () => {
    await visitor.presses('Enter');
    await visitor.sees('Lok Ma Chau Loop');
    await visitor.link('One zone, two parks').focus();
    await visitor.presses('Enter');
    await visitor.isAt(/\/tour\/one-zone-two-parks\//);
    await visitor.goesBack();
    await visitor.sees('Lok Ma Chau Loop');
    await expect(visitor.heading()).toBeFocused();
  });
  await test.step('K9: the sharing dialog keeps the focus, Escape closes it alone', async () => {
    await visitor.panel('Lok Ma Chau Loop').getByRole('button', { name: 'Share' }).focus();
    await visitor.presses('Enter');
    await expect(visitor.dialog()).toBeVisible();
    await expect(visitor.dialog().getByRole('button', { name: 'Close' })).toBeFocused();
    const round = await visitor.tabsRound();
    expect(round.filter(({ hidden }) => hidden)).toEqual([]);
    expect(round.at(-1)?.name).toBe('Close');
    expect(round.length).toBeGreaterThan(8);
    // Tab from the last control leads to the browser's own bar: Escape is still the dialog's.
    for (const back of ['Escape', 'Tab']) {
      await visitor.focusesTheLast(visitor.dialog());
      if (back === 'Tab') await visitor.presses('Tab');
      await visitor.presses('Escape');
      // Out of the page, not only out of sight.
      await expect(visitor.page.locator('dialog')).toHaveCount(0);
      await expect(visitor.focused()).toHaveAttribute('aria-label', 'Share');
      await visitor.sees('Lok Ma Chau Loop');
      if (back === 'Escape') await visitor.presses('Enter');
    }
  });
  await test.step('K10: another language keeps the place and the focus', async () => {
    await visitor.link('简体').focus();
    await visitor.presses('Enter');
    await visitor.isAt('/zh-Hans/place/lok-ma-chau-loop/');
    await expect(visitor.focused()).toHaveText('简体');
  });
});

test('K4, K5, K6: the map, the list of places in view and the buttons that move it, each told once', async ({ visitor }) => {
  await visitor.opens('/en/?m=13/22.53/114.1');
  await visitor.seesTheMap();
  const heard = await visitor.listens();
  const camera = () => new URL(visitor.page.url()).searchParams.get('m');
  await test.step('K4: arrows move the map, plus and minus zoom it, and what is in view is told', async () => {
    await visitor.page.locator('#map canvas').focus();
    for (const [key, told] of [['ArrowRight', 1], ['+', 2], ['-', 3]] as const) {
      const before = camera();
      await visitor.presses(key);
      await expect.poll(camera).not.toBe(before);
      await expect.poll(async () => (await heard()).length).toBe(told);
    }
    for (const text of await heard()) expect(text).toMatch(/^\d+ places? in view; nearest .+, (in the middle|[\d.]+ k?m [a-z-]+)$/);
  });
  await test.step('K5: one stop, arrows and letters choose, Enter opens, Escape returns', async () => {
    await visitor.button('Places in view').focus();
    await visitor.presses('Enter');
    const list = visitor.page.getByRole('listbox', { name: 'Places in view' });
    await expect(list).toBeFocused();
    const chosen = list.getByRole('option', { selected: true });
    const first = await chosen.textContent();
    await visitor.presses('ArrowDown');
    await expect(chosen).not.toHaveText(first!);
    await visitor.presses('Home');
    await expect(chosen).toHaveText(first!);
    await visitor.presses('Escape');
    await expect(visitor.button('Places in view')).toBeFocused();
    await visitor.presses('Enter');
    await expect(list).toBeFocused();
    await visitor.types('lo');
    await expect(chosen).toContainText(/^Lo/);
    const name = await chosen.locator('span').textContent();
    await visitor.presses('Enter');
    await visitor.sees(name!);
    await expect(visitor.heading()).toBeFocused();
    await expect.poll(async () => (await heard()).at(-1)).toContain(`Opened: ${name}`);
    await visitor.presses('Escape');
    await expect(visitor.button('Places in view')).toBeFocused();
  });
  await test.step('K6: buttons move the map, in large and in small steps', async () => {
    await visitor.presses('Enter');
    const lon = () => Number(camera()?.split('/')[2]);
    const step = async () => {
      const before = lon();
      await visitor.button('Move east').press('Enter');
      await expect.poll(lon).not.toBe(before);
      return lon() - before;
    };
    const large = await step();
    await visitor.button('Small steps').press('Enter');
    expect(large / (await step())).toBeCloseTo(5, 0);
  });
});

test('K7, K12: a tour by keyboard; the whole page backwards without a trap or a hidden stop', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.likesMotion();
  await visitor.opens('/en/tour/one-zone-two-parks/two-banks/');
  await visitor.sees('Two banks');
  await test.step('K7: next, back, play, pause, leave', async () => {
    await expect(visitor.panel('Guided tour')).toBeFocused();
    await visitor.presses('ArrowRight');
    await visitor.isAt('/old-bend/');
    await visitor.presses('ArrowLeft');
    await visitor.isAt('/two-banks/');
    await visitor.presses('Space');
    await expect(visitor.button('Pause the tour')).toBeVisible();
    await visitor.presses('Space');
    await expect(visitor.button('Pause the tour')).toHaveCount(0);
    await visitor.presses('End');
    await visitor.button('Back').press('Enter');
    await visitor.button('Next').press('Enter');
    await visitor.isAt('/what-is-planned/');
    await expect(visitor.button('Next')).toBeDisabled();
    await expect(visitor.button('Next')).toBeFocused();
    await visitor.presses('Escape');
    await expect(visitor.page).not.toHaveURL(/\/tour\//);
  });
  await test.step('K12: forwards and backwards the same stops, none of them hidden', async () => {
    await visitor.opens('/en/place/lo-wu/');
    await visitor.sees('Lo Wu / Luohu');
    const back = await visitor.tabsThrough('Shift+Tab');
    expect(back.filter(({ hidden }) => hidden)).toEqual([]);
    const on = await visitor.tabsThrough('Tab');
    expect(on.filter(({ hidden }) => hidden)).toEqual([]);
    expect(asWritten(on)).toMatchSnapshot('port-tab-order.txt');
    expect(back.toReversed()).toEqual(on.slice(0, back.length));
  });
});

test('the question mark opens the help, never while someone writes; shortcuts can be switched off', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/places/');
  await visitor.searchField().focus();
  await visitor.types('?');
  await expect(visitor.searchField()).toHaveValue('?');
  await expect(visitor.page.getByRole('dialog')).toHaveCount(0);
  await visitor.button('Keyboard and help').focus();
  await visitor.presses('?');
  const help = visitor.page.getByRole('dialog', { name: 'Keyboard and help' });
  await expect(help.getByRole('heading')).toHaveText(['Keyboard and help', 'Everywhere', 'On the map', 'Places in view', 'On a tour', 'Years']);
  await expect(help.locator('dl').first()).toMatchAriaSnapshot(`
    - term: Tab, Shift + Tab
    - definition: to the next control, to the last one
    - term: Esc
    - definition: close what is open; the focus goes back
    - term: /
    - definition: search
    - term: "?"
    - definition: this help
  `);
  await expect(help.getByRole('checkbox')).toBeChecked();
  await help.getByRole('checkbox').press('Space');
  await visitor.presses('Escape');
  await expect(visitor.button('Keyboard and help')).toBeFocused();
  await visitor.presses('?');
  await visitor.presses('/');
  await expect(visitor.button('Keyboard and help')).toBeFocused();
  await expect(help).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('K11: buttons give the sheet its three heights', async ({ visitor }) => {
    await visitor.hasNoWebGL();
    await visitor.opens('/en/place/lo-wu/');
    await visitor.sees('Lo Wu / Luohu');
    const height = async () => (await visitor.sheet().boundingBox())!.height;
    const half = await height();
    await visitor.button('Larger').press('Enter');
    await expect.poll(height).toBeGreaterThan(half + 100);
    await visitor.button('Smaller').press('Enter');
    await expect.poll(height).toBeCloseTo(half, -1);
    await visitor.button('Smaller').press('Enter');
    await expect.poll(height).toBeLessThan(half - 100);
  });
});

import { expect, test, type Visitor } from './driver.ts';

const instant = (date: string, time: string) => new Date(`${date}T${time}:00+08:00`);

/** Stops the page's clock at a Hong Kong time. */
async function itIs(visitor: Visitor, time: string): Promise<void> {
  await visitor.page.clock.setFixedTime(instant('2026-11-24', time));
}

test.describe('for a reader in New York', () => {
  test.use({ timezoneId: 'America/New_York' });

  /** In the order of time: one page sees them all, and refreshes by itself. */
  const moments = [
    ['2026-10-11', '12:00', 'Huanggang', 'Open 24 hours'],
    ['2026-10-12', '12:00', 'Huanggang', 'Not confirmed'],
    ['2026-11-24', '06:29', 'Lo Wu / Luohu', 'Closed, opens 06:30'],
    ['2026-11-24', '06:31', 'Lo Wu / Luohu', 'Open until 24:00'],
    ['2026-11-24', '22:29', 'Lok Ma Chau Spur Line / Futian', 'Closes at 22:30'],
    ['2026-11-24', '22:31', 'Lok Ma Chau Spur Line / Futian', 'Closed, opens 06:30'],
    ['2026-11-24', '23:59', 'Shenzhen Bay', 'Closes at 24:00'],
    ['2026-11-25', '00:01', 'Shenzhen Bay', 'Closed, opens 06:30'],
  ] as const;

  test('the table of ports keeps to Hong Kong’s clock, minute by minute', async ({ visitor }) => {
    await visitor.hasNoWebGL();
    const { clock } = visitor.page;
    await clock.install({ time: instant('2026-10-11', '11:00') });
    await visitor.opens('/en/cross/');
    await expect(visitor.portRow('Huanggang')).toBeVisible();
    for (const [date, time, port, state] of moments) {
      await clock.pauseAt(instant(date, time).getTime() - 30_000);
      await clock.runFor(31_000);
      await expect(visitor.portRow(port).getByRole('rowheader'), `${date} ${time}`).toContainText(state);
    }
  });

  test('the planner leaves now by Hong Kong’s clock, and never through a port that is shut', async ({ visitor }) => {
    await visitor.hasNoWebGL();
    await itIs(visitor, '21:50');
    await visitor.opens('/en/cross/?from=hk-sha-tin&to=sz-hi-tech-park');
    await expect(visitor.ways().first()).toContainText('Lo Wu / Luohu');
    await expect(visitor.page.getByText('Leave now, 21:50')).toBeVisible();
    await expect(visitor.ways().filter({ hasText: 'Spur Line' })).toHaveCount(0);
    await expect(visitor.whyNot('Lok Ma Chau Spur Line / Futian')).toContainText(/you would be there at 22:\d\d/);
    await expect(visitor.whyNot('Man Kam To / Wenjindu')).toContainText('By coach or car only');
    await expect(visitor.whyNot('HZM Bridge')).toContainText('Zhuhai');
  });
});

test('from typing to a drawn way, to a shared link and back, by keyboard alone', async ({ visitor }) => {
  await itIs(visitor, '10:00');
  await visitor.opens('/en/cross/');
  await visitor.seesTheMap();
  await visitor.tabsTo('From');
  await visitor.types('sha tin');
  await expect(visitor.suggestions().first()).toContainText('Sha Tin');
  await visitor.presses('Enter');
  await visitor.isAt('/en/cross/\\?from=hk-sha-tin');
  await visitor.tabsTo('To');
  await visitor.types('高新园');
  await expect(visitor.suggestions().first()).toContainText('Hi-Tech Park');
  await visitor.presses('ArrowDown');
  await visitor.presses('ArrowUp');
  await visitor.presses('Enter');
  await visitor.isAt('/en/cross/\\?from=hk-sha-tin&to=sz-hi-tech-park');
  await expect(visitor.ways()).toHaveCount(6);
  await expect(visitor.ways().nth(1)).toContainText('a tie');
  await expect.poll(() => visitor.mapShowsColour([187, 37, 134])).toBeGreaterThan(300);
  await visitor.tabsTo(/^Shenzhen Bay/);
  await visitor.presses('Enter');
  await expect(visitor.ways().filter({ hasText: 'Shenzhen Bay' })).toContainText('Bus B2');
  const shared = visitor.page.url();
  await visitor.goesBack();
  await visitor.isAt('/en/cross/\\?from=hk-sha-tin');
  await expect(visitor.field('From')).toHaveValue('Sha Tin');
  await expect(visitor.field('To')).toHaveValue('');
  await visitor.opens(shared);
  await expect(visitor.field('To')).toHaveValue('Hi-Tech Park');
  await expect(visitor.ways()).toHaveCount(6);
});

test('an end can be chosen on the map, and from a place', async ({ visitor }) => {
  await itIs(visitor, '10:00');
  await visitor.opens('/en/place/hku-shenzhen-hospital/');
  await visitor.seesTheMap();
  await visitor.link('Cross to here').click();
  await visitor.isAt('/en/cross/\\?to=hku-shenzhen-hospital');
  // Sha Tin station in the middle of what the panel leaves of the map.
  await visitor.opens('/en/cross/?to=hku-shenzhen-hospital&m=14/22.3821/114.1876');
  await visitor.seesTheMap();
  await visitor.button('Choose the start on the map').click();
  await expect(visitor.page.getByText('Click the map where the trip starts.')).toBeVisible();
  await visitor.clicksTheMapAt(842, 398);
  await visitor.isAt(/\/en\/cross\/\?from=22\.38\d*,114\.18\d*&to=hku-shenzhen-hospital/);
  await expect(visitor.field('From')).toHaveValue(/^Near Sha Tin/);
  await expect(visitor.ways().first()).toBeVisible();
});

test('the reader’s own position is an end of this session and stands in no link', async ({ visitor, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ longitude: 114.188, latitude: 22.3818 });
  await itIs(visitor, '10:00');
  await visitor.opens('/en/cross/?to=sz-hi-tech-park');
  await visitor.button('Start from my position').click();
  await expect(visitor.field('From')).toHaveValue('My position');
  await expect(visitor.ways()).toHaveCount(6);
  await visitor.isAt('/en/cross/\\?to=sz-hi-tech-park');
});

test('two ends on one bank need no port, an unknown end is said to be unknown', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/cross/?from=hk-sha-tin&to=hk-central');
  await expect(visitor.page.getByText('Both ends lie on the same bank')).toBeVisible();
  await visitor.opens('/en/cross/?from=hk-sha-tin&to=atlantis');
  await expect(visitor.page.getByText('We do not know this place')).toBeVisible();
});

test('the table of all ports can be sorted, and tells who says so', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await itIs(visitor, '12:00');
  await visitor.opens('/zh-Hant/cross/');
  await expect(visitor.portRow('深圳灣')).toContainText('06:30–24:00');
  await visitor.button('貨物').click();
  await expect(visitor.page.getByRole('columnheader', { name: '貨物' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(visitor.page.getByRole('rowheader').first()).toContainText('深圳灣');
  await expect(visitor.page.getByText('深圳市口岸辦').first()).toBeVisible();
});

test('a network that does not come is said to be missing, and comes when it is asked for again', async ({ visitor }) => {
  await itIs(visitor, '10:00');
  await visitor.misses('crossings.json');
  await visitor.opens('/en/cross/?from=hk-sha-tin&to=sz-hi-tech-park');
  await expect(visitor.page.getByRole('alert')).toContainText('could not be loaded');
  await visitor.page.unrouteAll();
  await visitor.button('Try again').click();
  await expect(visitor.ways()).toHaveCount(6);
});

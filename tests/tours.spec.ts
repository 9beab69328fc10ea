import { hides } from './device.ts';
import { expect, test } from './driver.ts';

const tour = '/en/tour/one-zone-two-parks';

test('next, pressed faster than the map can fly, and Back and Forward end on the right stop, where a direct link opens', async ({ visitor }) => {
  // Many flights in one test: twice the time of others on a slow machine.
  test.setTimeout(120_000);
  await visitor.likesMotion();
  await visitor.opens(`${tour}/shenzhen-park/`);
  await visitor.seesTheMap();
  const { camera } = await visitor.looksAtTheStop();
  const stop = { title: 'The Shenzhen Park', path: new URL(visitor.page.url()).pathname, notices: 0, camera };
  await visitor.opens(`${tour}/two-banks/`);
  await visitor.seesTheMap();
  await visitor.sees('Two banks');
  for (let press = 0; press < 20; press += 1) await visitor.presses('ArrowRight');
  await visitor.sees('What is planned');
  await visitor.isAt(`${tour}/what-is-planned/`);
  for (let press = 0; press < 3; press += 1) await visitor.presses('ArrowLeft');
  await expect.poll(() => visitor.looksAtTheStop()).toEqual(stop);
  await visitor.goesBack();
  await visitor.sees('Two halls, one footbridge');
  await visitor.page.goForward();
  await expect.poll(() => visitor.looksAtTheStop()).toEqual(stop);
  await visitor.presses('Home');
  await visitor.sees('Two banks');
  await visitor.presses('End');
  await visitor.isAt(`${tour}/what-is-planned/`);
  await expect(visitor.button('Back to the stop')).toHaveCount(0);
});

test('a tour that plays pauses at a touch of the map and while a panel is open; a map that was moved finds back to the stop', async ({ visitor }) => {
  // Many flights in one test: twice the time of others on a slow machine.
  test.setTimeout(120_000);
  await visitor.likesMotion();
  await visitor.opens(`${tour}/two-banks/`);
  await visitor.seesTheMap();
  await visitor.button('Play the tour').click();
  await expect(visitor.button('Pause the tour')).toBeVisible();
  await visitor.clicksTheMapAt(900, 200);
  for (const panel of ['Layers', 'Places in view']) {
    await visitor.button('Play the tour').click();
    await expect(visitor.button('Pause the tour')).toBeVisible();
    await visitor.button(panel).click();
    await expect(visitor.button('Play the tour')).toBeVisible();
    await visitor.button(panel).click();
  }
  await visitor.dragsTheMapBy(120, 40);
  await visitor.isAt(/m=/);
  await visitor.button('Back to the stop').click();
  await visitor.isAt(`${tour}/two-banks/`);
  await expect(visitor.button('Back to the stop')).toHaveCount(0);
});

test('a tour plays on once a stop is read, not in a tab that is hidden, and never where motion is not liked', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.page.clock.install();
  await visitor.likesMotion();
  await visitor.opens(`${tour}/two-banks/`);
  await visitor.button('Play the tour').click();
  await visitor.page.clock.fastForward('01:00');
  await visitor.sees('The old bend');
  await hides(visitor.page, true);
  await expect(visitor.button('Play the tour')).toBeVisible();
  await visitor.page.clock.fastForward('10:00');
  await hides(visitor.page, false);
  await expect(visitor.button('Play the tour')).toBeVisible();
  await visitor.button('Play the tour').click();
  await visitor.button('Less motion').click();
  const player = visitor.panel('Guided tour');
  await expect(player.getByRole('button', { name: /^(Play|Pause) the tour$/ })).toHaveCount(0);
  await visitor.turnsWith(' ');
  await visitor.page.clock.fastForward('10:00');
  await visitor.sees('The old bend');
  // The switch is off again, and now the system itself asks for less.
  await visitor.button('Less motion').click();
  await visitor.button('Play the tour').click();
  await visitor.page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(player.getByRole('button', { name: /^(Play|Pause) the tour$/ })).toHaveCount(0);
  await visitor.page.clock.fastForward('10:00');
  await visitor.sees('The old bend');
  await visitor.isAt(`${tour}/old-bend/`);
});

test('read as text, the tour follows the scroll and the scroll the tour, also into another edition', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens(`${tour}/two-banks/`);
  await visitor.button('Read as text').click();
  await visitor.sees('One zone, two parks');
  await visitor.readsOnTo('The Hong Kong Park');
  await visitor.isAt(`${tour}/hong-kong-park/`);
  await visitor.button('Next').click();
  await visitor.isAt(`${tour}/shenzhen-park/`);
  await expect(visitor.stopBeingRead()).toHaveText('The Shenzhen Park');
  await visitor.button('Back').click();
  await visitor.isAt(`${tour}/hong-kong-park/`);
  await expect(visitor.stopBeingRead()).toHaveText('The Hong Kong Park');
  await visitor.link('简体').click();
  await visitor.isAt('/zh-Hans/tour/one-zone-two-parks/hong-kong-park/');
  await expect(visitor.stopBeingRead()).toHaveText('香港园区');
  await visitor.button('切换为导览条').click();
  await expect(visitor.button('切换为文章')).toBeVisible();
});

test('a tour goes on where it was left, on this device', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens(`${tour}/one-zone/`);
  await visitor.button('Next').click();
  await visitor.isAt(`${tour}/hong-kong-park/`);
  await visitor.opens('/en/tours/');
  await visitor.link('Go on at stop 5').click();
  await visitor.isAt(`${tour}/hong-kong-park/`);
});

test('a place leads into the tours that come there', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/zh-Hans/place/lok-ma-chau-loop/');
  await visitor.link('一区两园').first().click();
  await visitor.isAt('/zh-Hans/tour/one-zone-two-parks/the-loop/');
});

test('a tour of one’s own is made, sent, and opened in a fresh browser, its text as text', async ({ visitor, browser }) => {
  await visitor.opens('/en/tours/');
  await visitor.button('Make your own tour').click();
  await visitor.seesTheMap();
  await visitor.button('Add this view').click();
  await visitor.button('Add this view').click();
  await visitor.button('Edit').click();
  await visitor.textField('Title of the tour').fill('A <i>walk</i>');
  await visitor.textField('Title of stop 1').fill('First');
  await visitor.textField('Title of stop 2').fill('Second');
  await visitor.textField('Text of stop 2').fill('Here <img src=x onerror=alert(1)>');
  await visitor.button('Move stop 2 up').click();
  await expect(visitor.textField('Title of stop 1')).toHaveValue('Second');
  await expect(visitor.textField('Link of this tour')).toHaveAttribute('aria-busy', 'false');
  await expect(visitor.textField('Link of this tour')).toHaveValue(/\/en\/tour\/own\/s1\/\?t=[\w-]+$/);
  const link = await visitor.textField('Link of this tour').inputValue();
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Second');
  await expect(other.getByRole('region', { name: 'Guided tour' }).getByText('Here <img src=x onerror=alert(1)>')).toBeVisible();
  await expect(other.getByText('A <i>walk</i> · Stop 1 of 2')).toBeVisible();
  await other.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('First');
  await context.close();
});

test('broken tour links open the region and say so', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  for (const broken of ['AAAA', '____', 'i1bSUfLJzFYoyUjVU_JILMpWit', 'W10', 'a.b']) {
    await visitor.opens(`/en/tour/own/s1/?t=${broken}`);
    // Without a map the region is its list.
    await visitor.sees('Places');
    await expect(visitor.notice().filter({ hasText: /Part of this link could not be read/ }), broken).toBeVisible();
  }
});

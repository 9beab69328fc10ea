import { expect, test } from './driver.ts';

test('the year is changed by keyboard alone and stands in the link', async ({ visitor }) => {
  await visitor.opens('/en/?y=1990');
  const slider = visitor.slider('Year shown');
  await slider.focus();
  const before = await visitor.historyLength();
  await visitor.presses('ArrowRight');
  await visitor.isAt('/en/\\?y=1991');
  await visitor.presses('PageUp');
  await visitor.isAt('/en/\\?y=1995');
  await visitor.presses('PageUp');
  await visitor.isAt('/en/\\?y=1997');
  await expect(slider).toHaveAttribute('aria-valuetext', /The boundary follows the new channel/);
  await visitor.presses('Home');
  await visitor.isAt('/en/\\?y=1980');
  await visitor.presses('End');
  await visitor.isAt('/en/\\?y=2035');
  await visitor.presses('PageDown');
  await visitor.isAt('/en/\\?y=2034');
  expect(await visitor.historyLength()).toBe(before);
});

test('a moment is chosen, told with its source, and left for today', async ({ visitor }) => {
  await visitor.opens('/zh-Hant/');
  await visitor.button('年份').click();
  await visitor.page.getByRole('button', { name: /^1989年；/ }).click();
  await visitor.isAt('/zh-Hant/\\?y=1989');
  await expect(visitor.panel('歷年地圖').getByRole('listitem').filter({ hasText: '皇崗口岸開通' }).first()).toBeVisible();
  await visitor.button('關閉年份').click();
  await visitor.isAt('/zh-Hant/');
  await expect(visitor.panel('歷年地圖')).toHaveCount(0);
});

test('before 1997 the Loop is ground of the other bank, after it is a place of Hong Kong', async ({ visitor }) => {
  await visitor.opens('/en/?m=14/22.521/114.0805&y=1990');
  await visitor.seesTheMap();
  await expect(visitor.panel('The map through the years').getByText('River and boundary run round the Loop')).toBeVisible();
  await visitor.clicksTheMapAt(836, 396);
  await visitor.sees('Across the River');
  // One picture says why there is a zone: the river runs round the Loop …
  await expect.poll(() => visitor.loopAndChannel()).toEqual({ bend: 'river', channel: 'land' });
  await visitor.slider('Year shown').focus();
  for (let year = 1991; year <= 2000; year += 1) await visitor.presses('ArrowRight');
  await visitor.isAt(/y=2000/);
  // … and ten years later past it.
  await expect.poll(() => visitor.loopAndChannel()).toEqual({ bend: 'former river', channel: 'river' });
  await expect(async () => {
    await visitor.movesOverTheMapAt(830, 390);
    await visitor.movesOverTheMapAt(836, 396);
    await expect(visitor.hoverName()).toHaveText('Lok Ma Chau Loop', { timeout: 1000 });
  }).toPass();
});

test('two years stand side by side under a line that keys move, and the other map goes with it', async ({ visitor }) => {
  await visitor.opens('/en/?m=13.4/22.521/114.078&y=1990');
  await expect(visitor.mapBeside()).toHaveCount(0);
  await visitor.button('Compare with today').click();
  await visitor.isAt(/c=today\/50/);
  await expect(visitor.mapBeside()).toBeAttached();
  const line = visitor.slider('Line between the two years');
  await line.focus();
  await visitor.presses('ArrowRight');
  await visitor.isAt(/c=today\/51/);
  await visitor.presses('End');
  await visitor.isAt(/c=today\/95/);
  await visitor.button('Move the line left').click();
  await visitor.isAt(/c=today\/85/);
  await visitor.button('Compare with today').click();
  await expect(visitor.mapBeside()).toHaveCount(0);
});

test('on a narrow screen the two years take turns', async ({ visitor }) => {
  await visitor.page.setViewportSize({ width: 390, height: 844 });
  await visitor.opens('/en/?m=13/22.521/114.078&y=1990&c=today/50');
  await visitor.button('Show Today').click();
  await expect(visitor.button('Show 1990')).toBeVisible();
  await expect(visitor.mapBeside()).toHaveCount(0);
});

test('the years play after a press, also where motion is not liked, and stop when asked', async ({ visitor }) => {
  await visitor.opens('/en/?y=1989');
  await visitor.button('Play the years').click();
  await visitor.isAt(/y=199\d/);
  await visitor.button('Pause').click();
  await expect(visitor.button('Play the years')).toBeVisible();
});

test('an outline is laid over another place, with both areas', async ({ visitor }) => {
  await visitor.opens('/en/place/lok-ma-chau-loop/');
  await visitor.button('Qianhai').click();
  await visitor.isAt(/o=lok-ma-chau-loop\/22\.\d+\/113\.\d+/);
  const card = visitor.page.getByRole('complementary', { name: 'At the same scale' });
  await expect(card).toContainText('0.87 km²');
  await expect(card).toContainText('120.56 km²');
  await visitor.button('Take the outline away').click();
  await expect(card).toHaveCount(0);
});

import { expect, test } from './driver.ts';
import { clippedText, focusRing, offScreen, sidewaysScrolling, smallTargets, spaceText, unseenChoices } from './layout.ts';
import { isIn, pageStates } from './states.ts';

const phone = { width: 390, height: 844 };
/** What is left of 1280 × 1024 at 400 %. */
const magnified = { width: 320, height: 256 };
const onItsSide = { width: 844, height: 390 };
const desk = { width: 1280, height: 800 };

test.describe('under a finger', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true });

  // One walk for all measurements: opening a state costs more than looking at it.
  test('in every state all is 44 px and within reach, upright, on its side, at 400 % and with wider spacing', async ({ visitor }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    for (const state of pageStates) {
      const { page } = visitor;
      const tell = (where: string, ...what: readonly (readonly string[])[]) => found.push(...what.flat().map((one) => `${state.name}, ${where}: ${one}`));
      await page.setViewportSize(phone);
      await isIn(visitor, 'en', state);
      tell('upright', await smallTargets(page, 44), await offScreen(page));
      await page.setViewportSize(onItsSide);
      tell('on its side', await smallTargets(page, 44), await offScreen(page));
      await page.setViewportSize(magnified);
      tell('at 400 %', await sidewaysScrolling(page), await offScreen(page));
      await page.setViewportSize(phone);
      await spaceText(page);
      tell('with wider spacing', await clippedText(page));
      await page.setViewportSize(desk);
      tell('with wider spacing, on a desk', await clippedText(page));
    }
    expect(found).toEqual([]);
  });
});

test('the switch stills flights and fades, on this device and from the first moment', async ({ visitor }) => {
  await visitor.likesMotion();
  await visitor.opens('/en/?m=13/22.52/114.08');
  await visitor.seesTheMap();
  const flights = await visitor.countsFlights();
  await visitor.button('Zoom in').click();
  await expect.poll(flights).toBe(1);
  await visitor.button('Less motion').click();
  await visitor.seesTheMap();
  await visitor.button('Zoom in').click();
  await visitor.isAt(/m=15\//);
  expect(await flights()).toBe(1);
  await visitor.page.reload();
  await expect(visitor.button('Less motion')).toHaveAttribute('aria-pressed', 'true');
  expect(await visitor.animations()).toEqual([]);
  expect(visitor.page.url()).not.toContain('motion');
});

test('in a contrast theme what is chosen, focused or a sign is seen', async ({ visitor }) => {
  await visitor.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const state of pageStates.filter(({ name }) => ['layers and legend', 'port', 'tour, in the middle', 'list'].includes(name))) {
    await isIn(visitor, 'en', state);
    expect(await unseenChoices(visitor.page), state.name).toEqual([]);
    await visitor.presses('Tab');
    expect(await focusRing(visitor.page), state.name).toBeGreaterThanOrEqual(2);
  }
});

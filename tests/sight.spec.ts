import { expect, test, type Visitor } from './driver.ts';
import { clippedText, focusRing, offScreen, sidewaysScrolling, smallTargets, spaceText, unseenChoices } from './layout.ts';
import { isIn, type PageState, pageStates } from './states.ts';

const phone = { width: 390, height: 844 };
/** What is left of 1280 × 1024 at 400 %. */
const magnified = { width: 320, height: 256 };
const onItsSide = { width: 844, height: 390 };
const desk = { width: 1280, height: 800 };

/** Walks through the states and collects what a measurement finds in each, so that one failure does not hide the next. */
async function through(visitor: Visitor, look: (state: PageState) => Promise<readonly string[]>, states = pageStates): Promise<readonly string[]> {
  const found: string[] = [];
  for (const state of states) {
    await visitor.page.setViewportSize(phone);
    await isIn(visitor, 'en', state);
    found.push(...(await look(state)).map((what) => `${state.name}: ${what}`));
  }
  return found;
}

test.describe('under a finger', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true });

  test('everything is 44 px, upright and on its side', async ({ visitor }) => {
    const found = await through(visitor, async () => {
      const upright = await smallTargets(visitor.page, 44);
      await visitor.page.setViewportSize(onItsSide);
      return [...upright, ...(await smallTargets(visitor.page, 44)).map((what) => `on its side, ${what}`), ...(await offScreen(visitor.page)).map((what) => `on its side, off screen: ${what}`)];
    });
    expect(found).toEqual([]);
  });
});

test('nothing needs scrolling two ways at 400 %, and nothing is out of reach', async ({ visitor }) => {
  const found = await through(visitor, async () => {
    await visitor.page.setViewportSize(magnified);
    return [...(await sidewaysScrolling(visitor.page)), ...(await offScreen(visitor.page))];
  });
  expect(found).toEqual([]);
});

test('with wider spacing no text is cut off, and with a pointer everything is 24 px', async ({ visitor }) => {
  const found = await through(visitor, async () => {
    await visitor.page.setViewportSize(desk);
    const small = await smallTargets(visitor.page, 24);
    await spaceText(visitor.page);
    const wide = await clippedText(visitor.page);
    await visitor.page.setViewportSize(phone);
    return [...small, ...wide, ...(await clippedText(visitor.page)).map((what) => `on a phone, ${what}`)];
  });
  expect(found).toEqual([]);
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

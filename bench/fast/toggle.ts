import type { Browser, CDPSession, Page } from 'playwright';
import { quiet, visit } from '../browser.ts';
import type { Contestant } from '../contestants.ts';
import { byOwner, type Profile } from './owner.ts';

/* A button that changes the map: how long until it has changed, and how much of that is our own work. */

export type Toggle = 'theme' | 'layer';
/** Milliseconds: until the next frame was painted, until the map had drawn its last; and whose work it was. */
export type Toggled = { readonly painted: number; readonly drawn: number; readonly own: number; readonly react: number; readonly maplibre: number };

const variant: Readonly<Record<Toggle, string>> = { theme: 'dark', layer: 'without-rail' };

async function ready(page: Page, toggle: Toggle): Promise<void> {
  if (toggle === 'theme') return;
  await page.getByRole('button', { name: 'Layers', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Rail/ }).waitFor();
  await quiet(page);
}

type Pressed = { readonly began: number; readonly painted: number };

/** Presses the button from within the page: the way of the mouse there is not what is measured. */
async function press(page: Page, { id }: Contestant, toggle: Toggle, on: boolean): Promise<Pressed> {
  if (id === 'bare') {
    return page.evaluate(async (name) => {
      const asked = await window.bare!.asked();
      const began = performance.now();
      asked.restyle(name);
      return new Promise<Pressed>((resolve) => { window.afterPaint((at) => resolve({ began, painted: at - began })); });
    }, on ? variant[toggle] : 'start');
  }
  const button = toggle === 'theme' ? page.getByRole('button', { name: on ? 'Dark theme' : 'Light theme', exact: true }) : page.getByRole('checkbox', { name: /^Rail/ });
  return button.evaluate((element) => {
    const began = performance.now();
    (element as HTMLElement).click();
    return new Promise<Pressed>((resolve) => { window.afterPaint((at) => resolve({ began, painted: at - began })); });
  });
}

async function profiled<T>(cdp: CDPSession, work: () => Promise<T>): Promise<readonly [T, Profile]> {
  await cdp.send('Profiler.start');
  const answer = await work();
  const { profile } = await cdp.send('Profiler.stop');
  return [answer, profile];
}

/** There and back, `times` times. */
export async function measureToggle(browser: Browser, contestant: Contestant, toggle: Toggle, times: number): Promise<readonly Toggled[]> {
  const { page, cdp, leave } = await visit(browser, contestant.host.origin + contestant.start, { drawing: true });
  await quiet(page);
  if (contestant.id === 'ours') await ready(page, toggle);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  const all: Toggled[] = [];
  for (let turn = 0; turn < times * 2; turn += 1) {
    const [[{ began, painted }, last], profile] = await profiled(cdp, async () => {
      const pressed = await press(page, contestant, toggle, turn % 2 === 0);
      return [pressed, await quiet(page, 250, true)] as const;
    });
    all.push({ painted, drawn: last - began, ...byOwner(profile) });
  }
  await leave();
  return all;
}

import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { chromiumArgs, findBrowser } from '../scripts/browser.mjs';
import type { Size } from '../src/domain/camera.ts';
import { size } from './look.ts';
import { tellPaints, untilQuiet, watchDrawing, watchLoading } from './probe.ts';

/** A port on which the browser also listens to Lighthouse. */
export async function launch(debugPort: number): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: [...chromiumArgs, `--remote-debugging-port=${debugPort}`] });
}

export type Visit = { readonly page: Page; readonly cdp: CDPSession; readonly leave: () => Promise<void> };

export type Conditions = {
  readonly window?: Size;
  /** How many times slower the processor is made to be. */
  readonly slower?: number;
  /** Watch the drawing too, which costs a little: not while loading is measured. */
  readonly drawing?: boolean;
};

async function fresh(browser: Browser, window: Size): Promise<BrowserContext> {
  return browser.newContext({ viewport: window, deviceScaleFactor: 1, locale: 'en-GB', timezoneId: 'Asia/Hong_Kong', colorScheme: 'light', serviceWorkers: 'block' });
}

/** A first visit: nothing is kept from earlier ones. */
export async function visit(browser: Browser, address: string, { window: within = size, slower = 1, drawing = false }: Conditions = {}): Promise<Visit> {
  const context = await fresh(browser, within);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  if (slower > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(tellPaints);
  await page.addInitScript(watchLoading);
  if (drawing) await page.addInitScript(watchDrawing);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.probe.loading.usable !== null, null, { timeout: 60_000 });
  return { page, cdp, leave: () => context.close() };
}

/** Waits until the map has stopped drawing; answers when it did, on the page's own clock. `due`: it has not begun yet. */
export function quiet(page: Page, calm = 250, due = false): Promise<number> {
  return page.evaluate(untilQuiet, { calm, due });
}

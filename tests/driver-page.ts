import { expect, type Locator, type Page } from '@playwright/test';
import { siteBase } from './built.ts';
import type { Conduct } from './network.ts';

/** What a visitor does and sees on any page: opening, reading, pressing, going back. */
export class PageVisitor {
  readonly page: Page;
  readonly conduct: Conduct;

  constructor(page: Page, conduct: Conduct) {
    this.page = page;
    this.conduct = conduct;
  }

  /** An address from the root of the site, wherever the host keeps it, or a whole one. */
  async opens(path: string): Promise<void> {
    await this.page.goto(path.startsWith('/') ? siteBase + path.slice(1) : path);
    await expect(this.page.locator('h1').first()).toBeVisible();
  }

  /** The explorer has replaced the page as it was built. */
  async isTakenOver(): Promise<void> {
    await expect(this.page.locator('#ui:not([data-built])')).toBeAttached();
  }

  /** Keeps an answer back; returns how to let it through. */
  async holdsBack(pattern: string): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    await this.page.route(pattern, async (route) => {
      await promise;
      await route.continue();
    });
    return resolve;
  }

  /** Cumulative layout shift since the page was opened (web.dev/cls, one window). */
  async layoutShift(): Promise<number> {
    return this.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const shifts: number[] = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(shifts.reduce((sum, value) => sum + value, 0))));
        }),
    );
  }

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  async sees(title: string): Promise<void> {
    await expect(this.heading()).toHaveText(title);
  }

  panel(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async presses(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async goesBack(): Promise<void> {
    await this.page.goBack();
  }

  async isAt(path: string | RegExp): Promise<void> {
    await expect(this.page).toHaveURL(typeof path === 'string' ? new RegExp(`${path}$`) : path);
  }

  /** A built data file in whose place a network answers with a page of its own. */
  async misses(file: string): Promise<void> {
    await this.page.route(`**/data/${file}`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in</p>' }));
  }

  /** Serves `body` instead of a built data file, as if an editor or a host had put it there. */
  async isServed(file: string, body: unknown): Promise<void> {
    await this.page.route(`**/data/${file}`, (route) => route.fulfill({ json: body }));
  }

  /** The host answers with 404, and the browser says so in its console. */
  expectsMissingPage(): void {
    this.conduct.allowed.push(/^console error: Failed to load resource: .* 404/);
  }

  /** More steps than a browser lets a page write into its history; it says so. */
  expectsThrottledHistory(): void {
    this.conduct.allowed.push(/^console warning: Throttling navigation/);
  }

  /** A file fetched ahead is not used in time; the browser remarks on it. */
  expectsUnusedPreload(): void {
    this.conduct.allowed.push(/^console warning: The resource .* was preloaded using link preload but not used/);
  }

  async losesTheConnection(): Promise<void> {
    this.conduct.allowed.push(/^console error: Failed to load resource: net::ERR_INTERNET_DISCONNECTED/);
    await this.page.context().setOffline(true);
    await expect(this.notice()).toBeVisible();
  }

  async getsTheConnectionBack(): Promise<void> {
    await this.page.context().setOffline(false);
  }

  notice(): Locator {
    return this.page.getByRole('status').getByRole('listitem');
  }

  /** What has the focus; `body` where it is lost. */
  focused(): Locator {
    return this.page.locator(':focus');
  }

  /** The one voice of the explorer: what a screen reader is told away from the focus. */
  voice(): Locator {
    return this.page.locator('[data-voice]');
  }

  /** Notes all that the voice says from now on; returns how to read it. */
  async listens(): Promise<() => Promise<readonly string[]>> {
    await expect(this.voice()).toBeAttached();
    await this.page.evaluate(() => {
      const heard: string[] = [];
      const region = document.querySelector('[data-voice]');
      new MutationObserver(() => heard.push((region?.textContent ?? '').replace('\u200B', ''))).observe(region!, { childList: true, subtree: true, characterData: true });
      Object.assign(globalThis, { heard });
    });
    return () => this.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  }

  /** Names of what the Tab key stops at, `key` by key until the focus leaves the page or comes round. */
  async tabsThrough(key: 'Tab' | 'Shift+Tab', most = 80): Promise<readonly { name: string; hidden: boolean }[]> {
    const stops: { name: string; hidden: boolean }[] = [];
    for (let step = 0; step < most; step += 1) {
      await this.presses(key);
      const stop = await this.page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        if (at instanceof HTMLElement && at.dataset['passed']) return null;
        (at as HTMLElement).dataset['passed'] = 'yes';
        const { left, top, width, height } = at.getBoundingClientRect();
        const hit = document.elementFromPoint(left + Math.min(width, innerWidth) / 2, top + Math.min(height, innerHeight) / 2);
        const seen = at.matches('canvas') || (hit !== null && (at.contains(hit) || hit.contains(at)));
        return { name: at.getAttribute('aria-label') ?? (at.textContent ?? '').trim().slice(0, 60), hidden: !seen };
      });
      if (stop === null) break;
      stops.push(stop);
    }
    await this.page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('[data-passed]')) delete element.dataset['passed'];
    });
    return stops;
  }

  async historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  /** As a reader who likes things to move: tests are still by default. */
  async likesMotion(): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'no-preference' });
  }

  /** Goes on with the Tab key until the control of this name has the focus. */
  async tabsTo(name: string | RegExp): Promise<void> {
    const wanted = this.page.getByRole('combobox', { name, exact: true }).or(this.page.getByRole('button', { name, exact: true }));
    for (let step = 0; step < 60; step += 1) {
      await this.presses('Tab');
      if (await wanted.first().evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`The Tab key does not reach ${String(name)}.`);
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
}

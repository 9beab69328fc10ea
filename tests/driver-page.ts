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

  async historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  /** As a reader who likes things to move: tests are still by default. */
  async likesMotion(): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'no-preference' });
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
}

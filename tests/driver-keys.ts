import { expect, type Locator } from '@playwright/test';
import { PageVisitor } from './driver-page.ts';

/** Where the Tab key stops: `read` in the text of a panel, `hidden` where something lies over it. */
type Stop = { readonly name: string; readonly hidden: boolean; readonly read: boolean };

/** One stop a line. What the text of a panel links to, and how many sources it has, is its editor's to change. */
export function asWritten(stops: readonly Stop[]): string {
  const names = stops.map(({ name, read }) => (read ? '(in the text)' : name.replace(/ \(\d+\)$/, '')));
  return [...names.filter((name, at) => name !== names[at - 1]), ''].join('\n');
}

/** What a visitor reaches by the Tab key, and hears. */
export class KeyVisitor extends PageVisitor {
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
  async tabsThrough(key: 'Tab' | 'Shift+Tab', most = 80): Promise<readonly Stop[]> {
    const stops: Stop[] = [];
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
        const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : null;
        return { name: at.getAttribute('aria-label') ?? (label ?? at.textContent ?? '').trim().slice(0, 60), hidden: !seen, read: at.closest('.panel-body') !== null };
      });
      if (stop === null) break;
      stops.push(stop);
    }
    await this.page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('[data-passed]')) delete element.dataset['passed'];
    });
    return stops;
  }

  /** All that Tab stops at while a dialog is open, once round; `hidden` where it lies behind it. The browser's own bar, which comes between last and first, is left out. */
  async tabsRound(): Promise<readonly Stop[]> {
    const stops: Stop[] = [];
    await expect(this.page.locator('dialog :focus')).toHaveCount(1);
    const start = await this.focused().elementHandle();
    for (let step = 0; step < 60; step += 1) {
      await this.presses('Tab');
      const [stop, again] = await this.page.evaluate((first) => {
        const at = document.activeElement;
        const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : null;
        const named = !at || at === document.body ? null : { name: at.getAttribute('aria-label') ?? (label ?? at.textContent ?? '').trim().slice(0, 60), hidden: at.closest('dialog') === null, read: false };
        return [named, at === first] as const;
      }, start);
      if (stop) stops.push(stop);
      if (again) break;
    }
    return stops;
  }

  /** The last control of a part of the page that Tab stops at. */
  async focusesTheLast(part: Locator): Promise<void> {
    await part.getByRole('link').or(part.getByRole('button')).last().focus();
  }

  /** The explorer minds the focus from now on: that, and its voice, come after the first view. */
  async minds(): Promise<void> {
    await expect(this.voice()).toBeAttached();
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
}

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { drawsFingers } from './device.ts';

/* Somebody else's page with the map in it: the example of deploy/, from an origin of its own. */

const example = readFileSync(path.resolve(import.meta.dirname, '../deploy/embedding-example.html'));

export type Wishes = Readonly<Partial<Record<'p' | 'host' | 'width' | 'sandbox', string>>>;

export class HostPage {
  readonly #server = createServer((_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(example));
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async starts(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stops(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async opens(site: string, wishes: Wishes = {}): Promise<void> {
    await this.#page.goto(`${this.origin}/?${new URLSearchParams({ site: `${site}/`, ...wishes }).toString()}`);
  }

  /** What stands in the frame. */
  get map(): FrameLocator {
    return this.#page.frameLocator('iframe');
  }

  async sees(title: string): Promise<void> {
    await expect(this.map.getByRole('heading', { level: 1 })).toHaveText(title);
  }

  readOn(name = /^Read on in Across the River/): Locator {
    return this.map.getByRole('link', { name });
  }

  async seesTheMap(): Promise<void> {
    await expect(this.map.locator('#map[data-settled]')).toBeAttached({ timeout: 30_000 });
  }

  async presses(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  /** What the map has said, in its order; of one kind, or everything. */
  async said(event?: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const lines = await this.#page.getByRole('listitem').allTextContents();
    const all = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    return event === undefined ? all : all.filter((one) => one['event'] === event);
  }

  /** Waits until the map has said this last of its kind. */
  async hears(event: string, fields: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await expect.poll(async () => (await this.said(event)).at(-1)).toMatchObject({ event, ...fields });
  }

  async sendsAll(messages: readonly unknown[]): Promise<void> {
    await this.#page.evaluate((all) => all.forEach((one) => document.querySelector('iframe')!.contentWindow!.postMessage(one, '*')), messages as unknown[]);
  }

  async widthOfContent(): Promise<number> {
    return this.map.locator('html').evaluate((root) => root.scrollWidth);
  }

  async scrollsOverTheMap(by: number): Promise<void> {
    const box = await this.#page.locator('iframe').boundingBox();
    await this.#page.mouse.move(box!.x + box!.width / 2, box!.y + 100);
    await this.#page.mouse.wheel(0, by);
  }

  /** Draws as many fingers upwards over the map. */
  async swipesOverTheMap(fingers: 1 | 2, by: number): Promise<void> {
    const box = (await this.#page.locator('iframe').boundingBox())!;
    const [x, y] = [box.x + box.width / 3, box.y + 180];
    await drawsFingers(this.#page, Array.from({ length: fingers }, (_, at) => [[x + at * 90, y], [x + at * 90, y - by]] as const));
  }

  async howFarDown(): Promise<number> {
    return this.#page.evaluate(() => scrollY);
  }

  gestureHelp(): Locator {
    return this.map.locator('.maplibregl-desktop-message');
  }
}

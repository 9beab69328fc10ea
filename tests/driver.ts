import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type Conduct, expectGoodConduct, watch } from './network.ts';

/** What a visitor can do and see, in the product's own words. The only file with selectors. */
export class Visitor {
  readonly page: Page;
  readonly conduct: Conduct;

  constructor(page: Page, conduct: Conduct) {
    this.page = page;
    this.conduct = conduct;
  }

  async opens(path: string): Promise<void> {
    await this.page.goto(path);
    await expect(this.page.locator('h1').first()).toBeVisible();
  }

  /** As a browser without a graphics card: canvases draw, but not with WebGL. */
  async hasNoWebGL(): Promise<void> {
    await this.page.addInitScript(() => {
      const prototype = HTMLCanvasElement.prototype as unknown as { getContext: (kind: string, options?: unknown) => unknown };
      const draw = Object.getOwnPropertyDescriptor(prototype, 'getContext')?.value as typeof prototype.getContext;
      prototype.getContext = function getContext(kind, options) {
        return kind.startsWith('webgl') ? null : draw.call(this, kind, options);
      };
    });
  }

  /** The map has drawn all it was asked to. */
  async seesTheMap(): Promise<void> {
    await expect(this.page.locator('#map[data-settled]')).toBeAttached({ timeout: 20_000 });
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

  /** A text of the sharing dialog, by its label. */
  sharedText(label: string): Locator {
    return this.page.getByRole('dialog').getByRole('textbox', { name: label, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  section(heading: string): Locator {
    return this.page.getByRole('heading', { level: 2, name: heading });
  }

  person(name: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  figure(caption: string): Locator {
    return this.page.getByRole('list', { name: 'Key figures' }).getByRole('listitem').filter({ hasText: caption });
  }

  layer(name: string): Locator {
    return this.page.getByRole('checkbox', { name });
  }

  async movesOverTheMapAt(x: number, y: number): Promise<void> {
    await this.page.locator('#map canvas').hover({ position: { x, y } });
  }

  /** The name beside the pointer. */
  hoverName(): Locator {
    return this.page.locator('.hover-name');
  }

  async tapsTheMapAt(x: number, y: number): Promise<void> {
    await this.page.locator('#map canvas').tap({ position: { x, y } });
  }

  /** Where the map stands, as the address tells once a story is closed by Escape. */
  async cameraAfterClosing(): Promise<{ zoom: number; lat: number; lon: number }> {
    await this.presses('Escape');
    await this.isAt(/[?&]m=/);
    const [zoom, lat, lon] = new URL(this.page.url()).searchParams.get('m')!.split('/').map(Number) as [number, number, number];
    return { zoom, lat, lon };
  }

  /** The colour of one pixel of the page, as the reader sees it. */
  async colourAt(x: number, y: number): Promise<readonly number[]> {
    const shot = await this.page.screenshot({ clip: { x, y, width: 1, height: 1 } });
    return this.page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const context = document.createElement('canvas').getContext('2d')!;
      context.drawImage(image, 0, 0);
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    }, `data:image/png;base64,${shot.toString('base64')}`);
  }

  /** The sheet a story is told in on a phone. */
  sheet(): Locator {
    return this.page.locator('[data-panel="story"]');
  }

  async dragsTheSheetTo(y: number): Promise<void> {
    const grip = await this.page.locator('.grip').boundingBox();
    await this.page.mouse.move(grip!.x + grip!.width / 2, grip!.y);
    await this.page.mouse.down();
    await this.page.mouse.move(grip!.x, y, { steps: 4 });
    await this.page.mouse.up();
  }

  legend(): Locator {
    return this.page.getByRole('region', { name: 'Layers', exact: true });
  }

  /** A category of the list, whatever its count. */
  category(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
  }

  /** The rows of the list of places. */
  rows(): Locator {
    return this.page.locator('main').getByRole('listitem').filter({ has: this.page.locator('svg') });
  }

  row(name: string): Locator {
    return this.rows().filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  smallMap(row: Locator): Locator {
    return row.locator('svg:has(use)').first();
  }

  /** The colours a reader sees in a drawing, told from its pixels. */
  async coloursOf(drawing: Locator): Promise<ReadonlySet<string>> {
    const picture = (await drawing.screenshot()).toString('base64');
    const colours = await this.page.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.codePointAt(0) ?? 0);
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      const counts: Record<string, number> = {};
      for (let at = 0; at < pixels.length; at += 4) {
        const key = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`;
        counts[key] = (counts[key] ?? 0) + 1;
      }
      return Object.entries(counts).flatMap(([key, count]) => (count > 8 ? [key] : []));
    }, picture);
    return new Set(colours);
  }

  /** The middle of what the panels leave of a map `width` pixels wide. */
  async middleOfTheMap(width: number): Promise<number> {
    const panel = await this.page.locator('[data-panel]').boundingBox();
    return panel && panel.width < width / 2 ? (panel.x + panel.width + 24 + width - 72) / 2 : width / 2;
  }

  /** A drawing, by its title. */
  chart(title: string): Locator {
    return this.page.getByRole('img', { name: title, exact: true });
  }

  /** A line of the table that stands for a chart. */
  tableRow(start: string): Locator {
    return this.page.getByRole('table').getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: start, exact: true }) });
  }

  choice(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  async clicksTheMapAt(x: number, y: number): Promise<void> {
    await this.page.locator('#map canvas').click({ position: { x, y } });
  }

  /** As a reader who likes things to move: tests are still by default. */
  async likesMotion(): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'no-preference' });
  }

  /** Every flight has ended: the scale under the map stands still. */
  async seesTheMapAtRest(): Promise<void> {
    await expect(this.page.locator('#map[data-flying]')).toHaveCount(0);
  }

  slider(name: string): Locator {
    return this.page.getByRole('slider', { name });
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** A button of the row of moments, by its year. */
  moment(year: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${year}; `) });
  }

  /** The other year's map, which is there only while two years are compared. */
  mapBeside(): Locator {
    return this.page.locator('#map-beside');
  }

  async dragsTheMapBy(x: number, y: number): Promise<void> {
    await this.page.mouse.move(640, 300);
    await this.page.mouse.down();
    await this.page.mouse.move(640 + x, 300 + y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Scrolls the text of a tour until the stop of this title stands where one reads. */
  async readsOnTo(title: string): Promise<void> {
    await this.page.getByRole('heading', { name: title, level: 2 }).evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
  }

  async historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
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

  /** Serves `body` instead of a built data file, as if an editor or a host had put it there. */
  async isServed(file: string, body: unknown): Promise<void> {
    await this.page.route(`**/data/${file}`, (route) => route.fulfill({ json: body }));
  }

  /** The host answers with 404, and the browser says so in its console. */
  expectsMissingPage(): void {
    this.conduct.allowed.push(/^console error: Failed to load resource: .* 404/);
  }

  notice(): Locator {
    return this.page.getByRole('status').getByRole('listitem');
  }
}

/** Every test ends with the same question: did the page behave? */
export const test = base.extend<{ visitor: Visitor }>({
  visitor: async ({ page }, visit) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const conduct = watch(page);
    await visit(new Visitor(page, conduct));
    expectGoodConduct(conduct);
  },
});

export { expect };

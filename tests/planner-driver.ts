import type { Locator, Page } from '@playwright/test';

/** What a visitor does in the planner; with driver.ts the only place of selectors. */
export class Planner {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** An end of the trip in the planner. */
  end(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  suggestions(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  /** The ways across, best first. */
  ways(): Locator {
    return this.page.getByRole('region', { name: 'Ways across, quickest first' }).locator('ol').first().locator(':scope > li');
  }

  whyNot(port: string): Locator {
    return this.page.locator('dl > div').filter({ hasText: port });
  }

  portRow(port: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader').getByText(port, { exact: true }) });
  }

  /** Goes on with the Tab key until the control of this name has the focus. */
  async tabsTo(name: string | RegExp): Promise<void> {
    const wanted = this.page.getByRole('combobox', { name, exact: true }).or(this.page.getByRole('button', { name, exact: true }));
    for (let step = 0; step < 60; step += 1) {
      await this.page.keyboard.press('Tab');
      if (await wanted.first().evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`The Tab key does not reach ${String(name)}.`);
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** How many pixels of the map beside the panel have this colour, or nearly. */
  async mapShowsColour(colour: readonly [number, number, number]): Promise<number> {
    const shot = await this.page.screenshot({ clip: { x: 470, y: 60, width: 720, height: 680 } });
    return this.page.evaluate(
      async ([source, wanted]) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const context = document.createElement('canvas').getContext('2d')!;
        context.canvas.width = image.width;
        context.canvas.height = image.height;
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        let found = 0;
        for (let at = 0; at < data.length; at += 4) if (wanted.every((value, channel) => Math.abs(data[at + channel]! - value) < 6)) found += 1;
        return found;
      },
      [`data:image/png;base64,${shot.toString('base64')}`, colour] as const,
    );
  }

  /** A built data file in whose place a network answers with a page of its own. */
  async misses(file: string): Promise<void> {
    await this.page.route(`**/data/${file}`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in</p>' }));
  }
}

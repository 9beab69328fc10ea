import { test as base, expect, type Locator } from '@playwright/test';
import { MapVisitor } from './driver-map.ts';
import { expectGoodConduct, watch } from './network.ts';

/** What a visitor can do and see, in the product's own words. Selectors stand here and in the files it builds on. */
export class Visitor extends MapVisitor {
  /** A text of the sharing dialog, by its label. */
  sharedText(label: string): Locator {
    return this.page.getByRole('dialog').getByRole('textbox', { name: label, exact: true });
  }

  /** The field in the bar. */
  searchField(): Locator {
    return this.page.locator('search').getByRole('combobox');
  }

  /** What the search found, in its order. */
  found(): Locator {
    return this.page.locator('search').getByRole('option');
  }

  foundGroup(name: string): Locator {
    return this.page.locator('search').getByRole('group', { name, exact: true }).getByRole('option');
  }

  /** What the search says when it found nothing. */
  foundNothing(): Locator {
    return this.page.locator('search').locator('[data-part="nothing"]');
  }

  /** The answer of the planner. */
  plan(): Locator {
    return this.page.locator('main ol').first();
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** A button of the open panel itself, not of the bar. */
  panelButton(name: string): Locator {
    return this.page.locator('[data-panel]').getByRole('button', { name, exact: true });
  }

  /** Where the bar has no room for them, languages, appearance and motion are behind a button. */
  async opensTheMenu(): Promise<void> {
    await this.page.locator('.bar-toggle').click();
    await expect(this.page.locator('.bar-items')).toBeVisible();
  }

  section(heading: string): Locator {
    return this.page.getByRole('heading', { level: 2, name: heading });
  }

  person(name: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  figures(): Locator {
    return this.page.getByRole('list', { name: 'Key figures' });
  }

  figure(caption: string): Locator {
    return this.figures().getByRole('listitem').filter({ hasText: caption });
  }

  /** A field of the planner. */
  field(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  suggestions(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  /** Parts that come after the first view are there: the charts of a story, the voice. */
  async hasAllOfAStory(): Promise<void> {
    await expect(this.page.locator('main svg[aria-labelledby]').first()).toBeAttached();
    await this.minds();
  }

  /** A part of a panel that has a name only for us. */
  panelPart(name: string): Locator {
    return this.page.locator(`[data-part="${name}"]`);
  }

  /** The buttons beside the map. */
  mapTools(): Locator {
    return this.page.locator('.map-controls');
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

  /** A category of the list, whatever its count. */
  category(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
  }

  /** The rows of the list of places. */
  rows(): Locator {
    return this.page.locator('main').getByRole('listitem').filter({ has: this.page.locator('svg') });
  }

  /** How many places a filter leaves. */
  placesCount(): Locator {
    return this.page.locator('[data-part="count"]');
  }

  /** A kind or a bank of the filter. */
  async filterBy(name: string): Promise<void> {
    await this.page.locator('fieldset').getByLabel(name, { exact: true }).click();
  }

  row(name: string): Locator {
    return this.rows().filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** A tour as it comes out of a printer. */
  paper(): Locator {
    return this.page.locator('[data-paper]');
  }

  smallMap(row: Locator): Locator {
    return row.locator('svg:has(use)').first();
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

  slider(name: string): Locator {
    return this.page.getByRole('slider', { name });
  }

  textField(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** A button of the row of moments, by its year. */
  moment(year: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${year}; `) });
  }

  /** Scrolls the text of a tour until the stop of this title stands where one reads. */
  async readsOnTo(title: string): Promise<void> {
    await this.page.getByRole('heading', { name: title, level: 2 }).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  }

  /** The heading of the stop at which a tour read as text stands, if a reader sees it. */
  stopBeingRead(): Locator {
    return this.page.locator('[aria-current="step"] h2').filter({ visible: true });
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

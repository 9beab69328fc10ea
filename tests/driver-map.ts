import { expect, type Locator } from '@playwright/test';
import { palettes } from '../src/palette.ts';
import { drawsFingers } from './device.ts';
import { SightVisitor } from './driver-sight.ts';

const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as readonly [number, number, number];

export type Camera = { readonly zoom: number; readonly lat: number; readonly lon: number };

/** What a visitor does and sees on the map. */
export class MapVisitor extends SightVisitor {
  #undrawn = false;

  /** Without a map to wait for, a test is as fast as the explorer: it begins once the explorer has the page. */
  override async opens(path: string): Promise<void> {
    await super.opens(path);
    if (this.#undrawn) await this.isTakenOver();
  }

  /** As a browser without a graphics card: canvases draw, but not with WebGL. */
  async hasNoWebGL(): Promise<void> {
    this.#undrawn = true;
    await this.page.addInitScript(() => {
      const prototype = HTMLCanvasElement.prototype as unknown as { getContext: (kind: string, options?: unknown) => unknown };
      const draw = Object.getOwnPropertyDescriptor(prototype, 'getContext')?.value as typeof prototype.getContext;
      prototype.getContext = function getContext(kind, options) {
        return kind.startsWith('webgl') ? null : draw.call(this, kind, options);
      };
    });
  }

  /** The map's script is on its way for as long as the page is open: all else is there, and drawing costs nothing. */
  async waitsForTheMap(): Promise<void> {
    await this.page.route(/\/assets\/mount-[^/]+\.js$/, () => {});
  }

  /** Counts the flights of the map from now on; ask with the function returned. */
  async countsFlights(): Promise<() => Promise<number>> {
    await this.page.evaluate(() => {
      const counted = { flights: 0 };
      Object.assign(globalThis, counted);
      const observer = new MutationObserver((changes) => {
        // A flight says twice that it flies: when it is wanted and when it takes off.
        for (const { oldValue } of changes) if (oldValue === null) (globalThis as unknown as typeof counted).flights += 1;
      });
      observer.observe(document.getElementById('map')!, { attributeFilter: ['data-flying'], attributeOldValue: true });
    });
    return () => this.page.evaluate(() => (globalThis as unknown as { flights: number }).flights);
  }

  async waitsNoLonger(): Promise<void> {
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
  }

  /** The map has drawn all it was asked to. */
  async seesTheMap(within = 20_000): Promise<void> {
    await expect(this.page.locator('#map[data-settled]')).toBeAttached({ timeout: within });
  }

  /** What is drawn in the bend round the Loop and where the straight channel runs, on a light map at `m=14/22.521/114.0805`. */
  async loopAndChannel(): Promise<{ readonly bend: string; readonly channel: string }> {
    const middle = await this.middleOfTheMap(1280);
    // 512 · 2¹⁴ / 360 pixels a degree; the middle of the map is 398 px down.
    const drawn = async (lon: number, lat: number) => {
      const box = { x: Math.round(middle + (lon - 114.0805) * 23_302) - 20, y: Math.round(398 + (22.521 - lat) * 25_222) - 20, width: 40, height: 40 };
      if ((await this.mapShowsColour(rgb(palettes.light['river.water']), box)) > 100) return 'river';
      return (await this.mapShowsColour(rgb(palettes.light['river.oldChannel']), box)) > 100 ? 'former river' : 'land';
    };
    return { bend: await drawn(114.079, 22.5159), channel: await drawn(114.0753, 22.5238) };
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
  async cameraAfterClosing(): Promise<Camera> {
    await this.presses('Escape');
    await this.isAt(/[?&]m=/);
    const [zoom, lat, lon] = new URL(this.page.url()).searchParams.get('m')!.split('/').map(Number) as [number, number, number];
    return { zoom, lat, lon };
  }

  /** The middle of what the panels leave of a map `width` pixels wide. */
  async middleOfTheMap(width: number): Promise<number> {
    const panel = await this.page.locator('[data-panel]').boundingBox();
    return panel && panel.width < width / 2 ? (panel.x + panel.width + 24 + width - 72) / 2 : width / 2;
  }

  async opensTheMeasure(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await expect(this.measureCard()).toBeVisible();
  }

  /** The card in which distances, areas and coordinates are told. */
  measureCard(): Locator {
    return this.page.locator('[data-measure]');
  }

  /** What has been measured so far. */
  measured(): Locator {
    return this.measureCard().locator('[data-part="result"]');
  }

  async focusesTheMap(): Promise<void> {
    await this.page.locator('#map canvas').focus();
  }

  async clicksTheMapAt(x: number, y: number): Promise<void> {
    await this.page.locator('#map canvas').click({ position: { x, y } });
  }

  /** What stands before the reader at a stop, in one look: title, address, notices, and where the map has come to rest. */
  async looksAtTheStop(): Promise<{ title: string; path: string; notices: number; camera: Camera | null }> {
    const { at, ...seen } = await this.page.evaluate(() => ({
      title: document.querySelector('h1')?.textContent ?? '',
      path: location.pathname,
      notices: document.querySelectorAll('.notice').length,
      at: document.querySelector<HTMLElement>('#map:not([data-flying])')?.dataset['at'],
    }));
    const [zoom, lat, lon] = at?.split('/').map(Number) ?? [];
    return { ...seen, camera: zoom === undefined || lat === undefined || lon === undefined ? null : { zoom, lat, lon } };
  }

  /** A key pressed in the tour’s player. */
  async turnsWith(key: string): Promise<void> {
    await this.page.locator('[data-panel="tour"]').press(key);
  }

  /** Walks a tour to and fro, a step a frame, as if somebody leaned on the keys. */
  async walksTheTour(steps: number): Promise<void> {
    await this.page.locator('[data-panel="tour"]').evaluate(async (player, count) => {
      for (let at = 0; at < count; at += 1) {
        player.dispatchEvent(new KeyboardEvent('keydown', { key: at % 16 < 8 ? 'ArrowRight' : 'ArrowLeft', bubbles: true, cancelable: true }));
        await new Promise(requestAnimationFrame);
      }
    }, steps);
  }

  /** Draws a finger from one point of the screen to another. */
  async swipes(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    await drawsFingers(this.page, [[from, to]]);
  }

  /** Every flight has ended: the scale under the map stands still. */
  async seesTheMapAtRest(): Promise<void> {
    await expect(this.page.locator('#map[data-flying]')).toHaveCount(0);
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

  legend(): Locator {
    return this.page.getByRole('region', { name: 'Layers', exact: true });
  }

  layer(name: string): Locator {
    return this.page.getByRole('checkbox', { name });
  }
}

import { expect, type Locator } from '@playwright/test';
import { KeyVisitor } from './driver-keys.ts';

/** What a visitor sees, told from pixels and from what moves. */
export class SightVisitor extends KeyVisitor {
  /** What moves in the page, or would on its next appearance. */
  async animations(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const moving = (element: Element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        return (animationName !== 'none' && animationDuration !== '0s') || transitionDuration !== '0s';
      };
      return [...document.querySelectorAll('#ui *')].filter(moving).map((element) => element.outerHTML.slice(0, 80));
    });
  }

  /** How many pixels of the map beside the panel, or of a part of it, have this colour, or nearly. */
  async mapShowsColour(colour: readonly [number, number, number], clip = { x: 470, y: 60, width: 720, height: 680 }): Promise<number> {
    const shot = await this.page.screenshot({ clip });
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

  /** The colours a reader sees in a drawing, told from its pixels. */
  async coloursOf(drawing: Locator): Promise<ReadonlySet<string>> {
    // A drawing may be replaced while it is looked at: the explorer takes over from the built page.
    let picture = '';
    await expect(async () => {
      picture = (await drawing.screenshot({ timeout: 5000 })).toString('base64');
    }).toPass();
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
}

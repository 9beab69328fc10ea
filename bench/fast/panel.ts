import type { Browser, Page } from 'playwright';
import { mercatorX, mercatorY, worldSize } from '../../src/domain/camera.ts';
import { quiet, visit } from '../browser.ts';
import { type Contestant, dist } from '../contestants.ts';
import { readCatalogue, type Seen, size } from '../look.ts';
import { type Answer, expectAnswer } from '../probe.ts';

/* Click → panel painted: a click on a symbol of the map, until the story's heading is on the screen. */

export type Point = readonly [x: number, y: number];

/** Positions of places in the start view, in CSS pixels, apart from each other and clear of the panels. */
export function points({ camera, padding }: Seen): readonly Point[] {
  const world = worldSize * 2 ** camera.zoom;
  const middle: Point = [(size.width + padding.left - padding.right) / 2, (size.height + padding.top - padding.bottom) / 2];
  const all = readCatalogue(dist).places.flatMap(({ point }): readonly Point[] => {
    if (!point) return [];
    const x = middle[0] + (mercatorX(point[0]) - mercatorX(camera.center[0])) * world;
    const y = middle[1] + (mercatorY(point[1]) - mercatorY(camera.center[1])) * world;
    return x > padding.left && x < size.width - padding.right && y > padding.top + 20 && y < size.height - padding.bottom - 60 ? [[Math.round(x), Math.round(y)]] : [];
  });
  return all.filter(([x, y], at) => all.slice(0, at).every(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) > 30));
}

/** From the click to the painted heading; `null` where nothing was under the pointer. */
async function answerTo(page: Page, [x, y]: Point): Promise<Answer | null> {
  await page.mouse.move(x, y);
  await quiet(page, 120);
  await page.evaluate(expectAnswer, 'h1');
  await page.mouse.click(x, y);
  const answered = await page.waitForFunction(() => window.probe.answer, null, { timeout: 2500 }).catch(() => null);
  return (await answered?.jsonValue()) ?? null;
}

async function backToStart(page: Page): Promise<void> {
  await page.goBack();
  await quiet(page, 250, true);
}

/** Clicks every point once; the processor is `slower` times slower. */
export async function measureClicks(browser: Browser, { id, host, start }: Contestant, at: readonly Point[], slower: number): Promise<readonly Answer[]> {
  const { page, leave } = await visit(browser, host.origin + start, { drawing: true, slower });
  await quiet(page);
  if (id === 'bare') await page.evaluate(async () => (await window.bare!.asked()).answerClicks());
  const answers: Answer[] = [];
  for (const point of at) {
    const answer = await answerTo(page, point);
    if (answer === null) continue;
    answers.push(answer);
    if (id === 'ours') await backToStart(page);
  }
  await leave();
  return answers;
}

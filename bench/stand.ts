import type { Browser, Page } from 'playwright';
import type { Padding, Size } from '../src/domain/camera.ts';
import { paddingOf } from '../src/ui/map-padding.ts';
import { quiet, visit } from './browser.ts';
import { type Contestant, dist, type Stand } from './contestants.ts';
import { phone, readCatalogue, type Seen, size, startCamera, tourCameras, tourId } from './look.ts';

/* Where the explorer's own map stands, read from a running one, so that other pages can show the same. */

async function padding(page: Page, window: Size): Promise<Padding> {
  const panel = await page.evaluate(() => {
    const found = document.querySelector<HTMLElement>('[data-panel]');
    const box = found?.getBoundingClientRect();
    return found && box ? { kind: found.dataset['panel'], top: box.top, left: box.left, right: box.right } : null;
  });
  return paddingOf(panel, window, window.width >= 900);
}

async function startIn(browser: Browser, { host, start }: Contestant, window: Size): Promise<Seen> {
  const { page, leave } = await visit(browser, host.origin + start, { window });
  const covered = await padding(page, window);
  await leave();
  return { padding: covered, camera: startCamera(readCatalogue(dist), window, covered) };
}

export function tourAddress(): { readonly address: string; readonly stops: number } {
  const stops = readCatalogue(dist).tours.find(({ id }) => id === tourId)?.stops ?? [];
  return { address: `/en/tour/${tourId}/${stops[0]?.id ?? ''}/`, stops: stops.length };
}

/** Still, so that nothing has to be flown: only how much the panel covers is wanted. */
async function tourSeen(browser: Browser, { host }: Contestant): Promise<readonly Seen[]> {
  const { address, stops } = tourAddress();
  const { page, leave } = await visit(browser, host.origin + address, { drawing: true });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const paddings: Padding[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    if (stop > 0) await page.getByRole('button', { name: 'Next', exact: true }).click();
    await quiet(page, 120);
    paddings.push(await padding(page, size));
  }
  await leave();
  return tourCameras(readCatalogue(dist), paddings);
}

/** Opens the explorer `ours` once in each window and walks its first tour. */
export async function readStand(browser: Browser, ours: Contestant): Promise<Stand> {
  return { start: await startIn(browser, ours, size), phone: await startIn(browser, ours, phone), tour: await tourSeen(browser, ours) };
}

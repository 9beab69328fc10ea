import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dist } from './built.ts';
import { keptFiles } from './device.ts';
import type { Visitor } from './driver.ts';
import { expect, saidByTheBrowser, test } from './hosted.ts';

/* After one visit everything works without the host, which here is really switched off. */

test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);

const folder = mkdtempSync(path.join(tmpdir(), 'across-editions-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function isKept(visitor: Visitor): Promise<void> {
  await expect(visitor.page.getByText(/Available offline · \d\.\d MB/)).toBeVisible({ timeout: 30_000 });
}

/** How the English text of a stop begins. */
function captionOf(title: string): string {
  const [, text = ''] = readFileSync(path.resolve(import.meta.dirname, '../geo/tours/one-zone-two-parks/en.md'), 'utf8').split(`## ${title}\n`);
  return /[^\n[*.]{20,60}/.exec(text)![0];
}

const scripts = (site: string) => readdirSync(path.join(site, 'assets')).filter((name) => name.endsWith('.js'));

/** A script has another name after a change, and so has every script that names it. */
function renamed(site: string, first: RegExp): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const rename = (name: string) => names.set(name, name.replace(/[\w-]{8}\.js$/, 'nextnext.js'));
  scripts(site).filter((name) => first.test(name)).forEach(rename);
  for (let before = 0; before < names.size; ) {
    before = names.size;
    const naming = (name: string) => [...names.keys()].some((other) => readFileSync(path.join(site, 'assets', name), 'utf8').includes(other));
    scripts(site).filter((name) => !names.has(name) && naming(name)).forEach(rename);
  }
  return names;
}

/** The next edition of the site, with another script for one panel. */
function nextEdition(): string {
  const next = path.join(folder, 'next');
  cpSync(dist, next, { recursive: true });
  const names = renamed(next, /^parks-page-/);
  for (const [old, fresh] of names) renameSync(path.join(next, 'assets', old), path.join(next, 'assets', fresh));
  const texts = readdirSync(next, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(html|js)$/.test(entry.name));
  for (const entry of texts) {
    const file = path.join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    const changed = [...names].reduce((all, [old, fresh]) => all.replaceAll(old, fresh), text);
    // A page whose text has changed under the same name has another revision.
    if (changed !== text) writeFileSync(file, changed.replaceAll(/(url:.shell\.html.,revision:.)\w+/g, '$1next'));
  }
  return next;
}

test('after one visit places, tours, lists and the map open from a cold start, in all three languages', async ({ visitor, site }) => {
  visitor.conduct.allowed.push(...saidByTheBrowser);
  await visitor.opens(`${site.url}/en/`);
  await isKept(visitor);
  await site.stops();
  for (const [address, title] of [
    ['/zh-Hant/place/lo-wu/', /羅湖/],
    ['/zh-Hans/places/', '地点'],
    ['/en/parks/', 'Two parks, row by row'],
    ['/en/sources/', 'Sources'],
    ['/en/', 'Across the River'],
    ['/zh-Hans/?l=rail&m=13/22.53/114.11', '一河之隔'],
  ] as const) {
    await visitor.page.goto('about:blank');
    await visitor.page.goto(site.url + address);
    await expect(visitor.heading()).toHaveText(title);
  }
  await visitor.seesTheMap();
  const unread = await visitor.page.evaluate(async () => {
    const base = document.querySelector<HTMLLinkElement>('link[rel="icon"]')!.href.replace('icon.svg', '');
    const { places, tours } = (await (await fetch(`${base}data/catalogue.json`)).json()) as Record<'places' | 'tours', { id: string }[]>;
    const files = ['en', 'zh-Hant', 'zh-Hans'].flatMap((locale) => [...places.map(({ id }) => `stories/${locale}/${id}`), ...tours.map(({ id }) => `tours/${locale}/${id}`)]);
    const answers = await Promise.all(files.map(async (file) => [file, (await fetch(`${base}data/${file}.json`).catch(() => null))?.ok] as const));
    return answers.filter(([, there]) => !there).map(([file]) => file);
  });
  expect(unread).toEqual([]);
});

test('a tour goes on when the host is gone, and ends on the right stop with its caption and its map', async ({ visitor, site }) => {
  visitor.conduct.allowed.push(...saidByTheBrowser);
  await visitor.likesMotion();
  await visitor.opens(`${site.url}/en/tour/one-zone-two-parks/shenzhen-park/`);
  await isKept(visitor);
  const direct = (await visitor.looksAtTheStop()).camera;
  await visitor.opens(`${site.url}/en/tour/one-zone-two-parks/two-banks/`);
  await visitor.seesTheMap();
  await site.stops();
  for (let press = 0; press < 12; press += 1) await visitor.turnsWith('ArrowRight');
  for (let press = 0; press < 3; press += 1) await visitor.turnsWith('ArrowLeft');
  const arrived = { title: 'The Shenzhen Park', path: new URL(`${site.url}/en/tour/one-zone-two-parks/shenzhen-park/`).pathname, camera: direct };
  await expect.poll(() => visitor.looksAtTheStop()).toMatchObject(arrived);
  await expect(visitor.panel('Guided tour')).toContainText('Stop 6 of 9');
  await expect(visitor.panel('Guided tour')).toContainText(captionOf('The Shenzhen Park'));
});

test('a new edition waits for the reader, never in mid-tour, and then comes whole', async ({ visitor, site }) => {
  await visitor.opens(`${site.url}/en/`);
  await isKept(visitor);
  site.deploys(nextEdition());
  await visitor.page.reload();
  await expect(visitor.notice()).toContainText('A new edition of this site is ready', { timeout: 30_000 });
  // Until then the old edition is whole: a panel opened now has its script, which the host no longer has.
  await visitor.opens(`${site.url}/en/parks/`);
  await visitor.sees('Two parks, row by row');
  await visitor.opens(`${site.url}/en/tour/one-zone-two-parks/two-banks/`);
  await expect(visitor.page.getByText(/Stop 1 of/)).toBeVisible();
  await expect(visitor.notice()).toHaveCount(0);
  await visitor.opens(`${site.url}/en/place/lo-wu/`);
  let loads = 0;
  visitor.page.on('load', () => (loads += 1));
  await visitor.button('Update now').click();
  await expect.poll(() => loads).toBe(1);
  await visitor.sees('Lo Wu / Luohu');
  await visitor.isAt(/place\/lo-wu\//);
  await visitor.seesTheMap();
  await expect(visitor.notice()).toHaveCount(0);
  expect(loads).toBe(1);
  const kept = await keptFiles(visitor.page);
  expect(kept.filter((file) => file.includes('parks-page') && file.endsWith('.js'))).toEqual([expect.stringContaining('nextnext')]);
});

test('a browser that refuses to keep anything says nothing of it and works', async ({ visitor, site }) => {
  await visitor.page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('The quota has been exceeded', 'QuotaExceededError'));
  });
  await visitor.opens(`${site.url}/en/place/lo-wu/`);
  await visitor.seesTheMap();
  await expect(visitor.notice()).toHaveCount(0);
  await expect(visitor.page.getByText('Available offline')).toHaveCount(0);
});

test('the kill switch clears a device in one visit', async ({ visitor, site }) => {
  await visitor.opens(`${site.url}/en/`);
  await isKept(visitor);
  const switched = path.join(folder, 'switched');
  cpSync(dist, switched, { recursive: true });
  cpSync(path.resolve(import.meta.dirname, '../deploy/kill-switch/sw.js'), path.join(switched, 'sw.js'));
  site.deploys(switched);
  await visitor.page.reload();
  // The worker throws away what is kept first, and itself only then.
  const kept = () => visitor.page.evaluate(async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(kept, { timeout: 20_000 }).toBe(0);
  // A worker that has left goes with the last page it served: the next visit comes from the network alone.
  await visitor.opens(`${site.url}/en/`);
  expect(await visitor.page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await kept()).toBe(0);
  await visitor.sees('Across the River');
});

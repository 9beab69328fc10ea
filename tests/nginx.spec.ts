import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, nginxIsInstalled, startNginx } from '../deploy/nginx-here.ts';
import { dist, siteBase } from './built.ts';
import { countsViolations } from './device.ts';
import { expect, test } from './driver.ts';

/* The built site through the shipped nginx configuration. */

test.use({ serviceWorkers: 'allow' });
test.skip(!nginxIsInstalled, 'nginx is not installed (Debian: apt-get install nginx-light)');
test.skip(siteBase !== '/', 'deploy/nginx.conf serves a site at the root of its host');

const folder = mkdtempSync(path.join(tmpdir(), 'across-nginx-'));
let nginx: ChildProcess | undefined;
let origin = '';

test.beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  nginx = startNginx({ folder, site: dist, port, upstream: 9 });
  await expect.poll(() => fetch(origin).then(({ status }) => status, () => 0)).toBe(200);
});

test.afterAll(() => {
  nginx?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('start, place, tour, list, languages and the offline copy work through nginx, and nothing breaks its policy', async ({ visitor }) => {
  const violations = await countsViolations(visitor.page);
  await visitor.opens(`${origin}/en/`);
  await visitor.seesTheMap();
  await expect(visitor.page.getByText(/Available offline · \d\.\d MB/)).toBeVisible({ timeout: 30_000 });
  await visitor.link('Explore places').click();
  await visitor.link('Lok Ma Chau Loop').first().click();
  await expect(visitor.section('The river moved')).toBeVisible();
  await visitor.link('繁體').click();
  await visitor.isAt(/\/zh-Hant\/place\/lok-ma-chau-loop\//);
  expect(await violations()).toEqual([]);
  await visitor.opens(`${origin}/zh-Hans/tour/one-zone-two-parks/`);
  await visitor.seesTheMap();
  expect(await violations()).toEqual([]);
});

test('nginx compresses text and tells browsers how long to keep it', async ({ request }) => {
  const page = await request.get(`${origin}/en/place/lo-wu/`);
  expect(page.headers()).toMatchObject({ 'cache-control': 'no-cache', 'content-encoding': 'gzip' });
  const worker = await request.get(`${origin}/sw.js`);
  expect(worker.headers()).toMatchObject({ 'cache-control': 'no-cache', 'content-type': expect.stringContaining('text/javascript') });
  const sheet = await request.get(`${origin}/data/layers/rail.geojson`);
  expect(sheet.headers()).toMatchObject({ 'content-type': expect.stringContaining('application/geo+json'), 'content-encoding': 'gzip' });
  expect((await request.get(`${origin}/en/place/nowhere/`)).status()).toBe(404);
});

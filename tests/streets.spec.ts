import type { Page, Route } from '@playwright/test';
import { expect, test } from './driver.ts';
import { saidByTheBrowser } from './hosted.ts';
import { streetArchive } from './street-archive.ts';

/* A host may have a street map; a reader may ask for it. The archive is made here, the other host answers from here. */

const bytes = streetArchive();
const here = '/en/?m=14.5/22.515/114.06';
/** Buildings of the street map, on our land. */
const building = [232, 223, 207] as const;
const asks = /tiles\/streets|elsewhere\.example/;

/** The page as a host with this configuration serves it: its meta element, and the policy that goes with it. */
async function hostHas(page: Page, url: string, origins: readonly string[] = []): Promise<string[]> {
  const tiles = JSON.stringify({ layers: {}, streets: { url, attribution: 'Streets © OpenStreetMap contributors' }, origins }).replaceAll('"', '&quot;');
  await page.route(/\/en\/(?:\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    const policy = answer.headers()['content-security-policy']!.replace("connect-src 'self'", ["connect-src 'self'", ...origins].join(' '));
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': policy }, body: (await answer.text()).replace('<head>', `<head><meta name="tiles" content="${tiles}">`) });
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (asks.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Answers with the piece of the archive that is asked for, as nginx does. */
async function piece(route: Route): Promise<void> {
  const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '') ?? [];
  const body = bytes.subarray(Number(from), Number(to) + 1);
  await route.fulfill({ status: 206, body, headers: { 'Content-Range': `bytes ${from}-${Number(from) + body.length - 1}/${bytes.length}`, 'Access-Control-Allow-Origin': '*' } });
}

const told = (page: Page) => page.getByText('The street map could not be loaded. The map of this site is complete without it.');
const streetMap = (page: Page) => page.getByRole('checkbox', { name: 'Street map' });

test('a street map is drawn when it is asked for, not before; where it is not to be had the map stays, and it is tried again', async ({ visitor }) => {
  const { page } = visitor;
  visitor.conduct.allowed.push(...saidByTheBrowser);
  const attribution = page.getByText('Streets © OpenStreetMap contributors');
  const asked = await hostHas(page, 'pmtiles://tiles/streets.pmtiles');
  await page.route('**/tiles/streets.pmtiles', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await visitor.opens(here);
  await visitor.seesTheMap();
  await visitor.button('Layers').click();
  await expect(streetMap(page)).toHaveAccessibleDescription('Streets, buildings and street names, from this site.');
  expect(asked).toEqual([]);
  const before = await visitor.mapShowsColour(building);
  await streetMap(page).check();
  await expect(told(page)).toBeVisible();
  await expect(streetMap(page)).not.toBeChecked();
  await expect(attribution).toHaveCount(0);
  await visitor.seesTheMap();
  await page.unroute('**/tiles/streets.pmtiles');
  await page.route('**/tiles/streets.pmtiles', piece);
  await visitor.button('Try again').click();
  await expect(streetMap(page)).toBeChecked();
  await expect(attribution).toBeVisible();
  await expect(told(page)).toHaveCount(0);
  await expect.poll(() => visitor.mapShowsColour(building), { timeout: 20_000 }).toBeGreaterThan(before + 5000);
  await visitor.seesTheMap();
  await streetMap(page).uncheck();
  await expect(attribution).toHaveCount(0);
});

test('another host is named before it is contacted; where none is configured there is no switch', async ({ visitor }) => {
  const { page } = visitor;
  visitor.conduct.allowed.push(...saidByTheBrowser, /^left the own origin: https:\/\/elsewhere\.example\//);
  await visitor.opens('/en/');
  await visitor.button('Layers').click();
  await expect(page.getByRole('checkbox', { name: 'Ports of entry' })).toBeVisible();
  await expect(streetMap(page)).toHaveCount(0);
  const asked = await hostHas(page, 'https://elsewhere.example/style.json', ['https://elsewhere.example']);
  await page.route('https://elsewhere.example/**', (route) => route.fulfill({ status: 503, headers: { 'Access-Control-Allow-Origin': '*' } }));
  await visitor.opens(here);
  await visitor.button('Layers').click();
  await expect(streetMap(page)).toHaveAccessibleDescription(/fetched from elsewhere\.example\. That site then learns your internet address/);
  expect(asked).toEqual([]);
  await streetMap(page).check();
  await expect(told(page)).toBeVisible();
  expect(asked).toEqual(['https://elsewhere.example/style.json']);
  // A style that MapLibre would stop at halfway ends the same way, and our own map stands.
  const broken = { version: 8, sources: { a: { type: 'vector', tiles: ['https://elsewhere.example/{z}/{x}/{y}'] } }, layers: [{ id: 'road', type: 'line', source: 'a', 'source-layer': 'roads', paint: { 'line-width': ['interpolate', ['linear']] } }] };
  await page.unroute('https://elsewhere.example/**');
  await page.route('https://elsewhere.example/**', (route) => route.fulfill({ json: broken, headers: { 'Access-Control-Allow-Origin': '*' } }));
  await visitor.button('Try again').click();
  await expect.poll(() => asked.length).toBe(2);
  await expect(told(page)).toBeVisible();
  await expect(streetMap(page)).not.toBeChecked();
  await visitor.seesTheMap();
});

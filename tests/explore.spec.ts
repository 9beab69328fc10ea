import { readFileSync } from 'node:fs';
import { expect, test, type Visitor } from './driver.ts';

test('a stranger opens the explorer, chooses the Loop on the map and goes back', async ({ visitor }) => {
  await visitor.opens('/en/');
  await visitor.sees('Across the River');
  await visitor.seesTheMap();
  await visitor.opens('/en/?m=14/22.521/114.0805');
  await visitor.seesTheMap();
  await visitor.clicksTheMapAt(836, 396);
  await visitor.sees('Lok Ma Chau Loop');
  await visitor.isAt('/en/place/lok-ma-chau-loop/');
  await expect(visitor.panel('Lok Ma Chau Loop').getByText('Also here')).toBeVisible();
  await visitor.goesBack();
  await visitor.sees('Across the River');
});

/** Every port of entry there is: a new one is tested from the day it is drawn. */
const ports = JSON.parse(readFileSync(new URL('../geo/ports.json', import.meta.url), 'utf8')) as readonly { id: string; names: { en: string }; point: [number, number]; halls: { point: [number, number] }[] }[];

async function isFramed(visitor: Visitor, { id, names, point, halls }: (typeof ports)[number]): Promise<void> {
  await visitor.isAt(`/en/place/${id}/`);
  await expect(visitor.panel(names.en).getByText('Hong Kong time')).toBeVisible();
  const { zoom, lat, lon } = await visitor.cameraAfterClosing();
  expect(zoom).toBeGreaterThanOrEqual(12);
  const stands = [point, ...halls.map((hall) => hall.point)];
  const nearest = Math.min(...stands.map((at) => Math.hypot((at[0] - lon) * 0.924, at[1] - lat)));
  expect(nearest).toBeLessThan(0.012);
}

test('every port of entry opens its panel and is framed: by its link, and then by its name', async ({ visitor }) => {
  test.setTimeout(120_000);
  await visitor.opens(`/en/place/${ports[0]!.id}/`);
  await visitor.seesTheMap();
  for (const port of ports) {
    await test.step(port.id, async () => {
      if (port !== ports[0]) {
        await visitor.searchField().fill(port.names.en);
        await visitor.found().first().click();
      }
      await isFramed(visitor, port);
    });
  }
});

test('a hall’s own id opens its port, a former id says it has moved, an unknown one offers another', async ({ visitor }) => {
  await visitor.opens('/en/place/luohu/');
  await visitor.sees('Lo Wu / Luohu');
  await expect(visitor.notice()).toHaveCount(0);
  await visitor.opens('/en/place/lmc-spur-cp/');
  await visitor.sees('Lok Ma Chau Spur Line / Futian');
  await expect(visitor.notice()).toContainText('new address');
  visitor.expectsMissingPage();
  await visitor.opens('/en/place/lo-wuu/');
  await visitor.sees('Across the River');
  await visitor.notice().getByRole('link').first().click();
  await visitor.sees('Lo Wu / Luohu');
});

test('the pointer is told the name of what it is on', async ({ visitor }) => {
  await visitor.opens('/en/?m=14/22.521/114.0805');
  await visitor.seesTheMap();
  await visitor.movesOverTheMapAt(836, 396);
  await expect(visitor.hoverName()).toHaveText('Lok Ma Chau Loop');
  const name = (await visitor.hoverName().boundingBox())!;
  expect(Math.hypot(name.x - 836, name.y - 396)).toBeLessThan(40);
});

test('layers can be switched and are told in the link and the legend', async ({ visitor }) => {
  await visitor.opens('/en/');
  await visitor.seesTheMap();
  await visitor.button('Layers').click();
  await expect(visitor.layer('River before 1997')).not.toBeChecked();
  await visitor.layer('River before 1997').check();
  await visitor.isAt(/l=zones\.ports\.places\.rail\.history\.boundary/);
  await visitor.layer('Railways and metro').uncheck();
  await visitor.isAt(/l=zones\.ports\.places\.history\.boundary/);
});

test('changing the language keeps the place', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/place/shenzhen-bay/');
  await visitor.link('繁體').click();
  await visitor.sees('深圳灣口岸');
  await visitor.isAt('/zh-Hant/place/shenzhen-bay/');
  await expect(visitor.page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
  await visitor.link('简体').click();
  await visitor.sees('深圳湾口岸');
});

test('the tour can be walked to its end by keyboard and left', async ({ visitor }) => {
  await visitor.opens('/en/');
  await visitor.seesTheMap();
  await visitor.link(/Take a tour/).click();
  await visitor.isAt('/en/tours/');
  await visitor.link('Begin: One zone, two parks').click();
  await visitor.isAt('/en/tour/one-zone-two-parks/two-banks/');
  await visitor.sees('Two banks');
  for (const stop of ['old-bend', 'the-loop', 'one-zone', 'hong-kong-park', 'shenzhen-park', 'two-halls', 'new-port', 'what-is-planned']) {
    await visitor.presses('ArrowRight');
    await visitor.isAt(`/en/tour/one-zone-two-parks/${stop}/`);
  }
  await expect(visitor.button('Next')).toBeDisabled();
  await visitor.goesBack();
  await visitor.isAt('/en/tour/one-zone-two-parks/new-port/');
  await visitor.button('Leave the tour').click();
  await visitor.sees('Huanggang Port');
});

test('Back and Forward lead through a place, a stop, a year and a language, each as it was', async ({ visitor }) => {
  await visitor.opens('/en/places/');
  await visitor.link('Lok Ma Chau Loop').first().click();
  await visitor.sees('Lok Ma Chau Loop');
  await visitor.link('One zone, two parks').click();
  await visitor.sees('The Loop');
  await visitor.button('Next').click();
  await visitor.seesTheMap();
  await visitor.button('Years').click();
  await visitor.slider('Year shown').press('Home');
  await visitor.isAt(/y=1980/);
  await visitor.link('繁體').click();
  await visitor.isAt(/zh-Hant.*y=1980/);
  const there = visitor.page.url();
  await visitor.goesBack();
  await visitor.isAt(/\/en\/tour\/one-zone-two-parks\/one-zone\/.*y=1980/);
  await visitor.goesBack();
  await visitor.sees('The Loop');
  await visitor.goesBack();
  await visitor.isAt('/en/place/lok-ma-chau-loop/');
  await visitor.sees('Lok Ma Chau Loop');
  for (let step = 0; step < 3; step += 1) await visitor.page.goForward();
  await visitor.isAt(there.replace(/^.*(?=\/zh-Hant)/, '').replaceAll(/[?.]/g, '\\$&'));
});

test('the list is a full way to explore', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/zh-Hans/places/');
  await visitor.sees('地点');
  await visitor.link('河套香港园区').first().click();
  await visitor.sees('河套香港园区');
});

test('which ports are open is told for a given time', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/cross/?at=2026-11-24T22:31');
  await visitor.sees('Which port is open?');
  await expect(visitor.link(/Lok Ma Chau Spur Line \/ Futian.*Closed, opens 06:30/)).toBeVisible();
  await expect(visitor.link(/Lo Wu \/ Luohu.*Open until 24:00/)).toBeVisible();
  await expect(visitor.link(/Sha Tau Kok \/ Shatoujiao.*Suspended/)).toBeVisible();
});

test('Escape closes a story and leaves the map where it was', async ({ visitor }) => {
  await visitor.opens('/en/place/hong-kong-park/');
  await visitor.seesTheMap();
  await visitor.presses('Escape');
  await visitor.sees('Across the River');
  await visitor.isAt(/\/en\/\?m=/);
});

test('every source of the stories is listed', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/sources/');
  await expect(visitor.page.getByText('Drainage Services Department').first()).toBeVisible();
});

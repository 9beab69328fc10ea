import { readdirSync, readFileSync } from 'node:fs';
import { type Camera } from './driver-map.ts';
import { expect, test } from './driver.ts';

/* Every tour, every stop, every edition, with the real map. */

const size = { width: 1120, height: 620 };
test.use({ viewport: size });

const file = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const { places } = JSON.parse(file('public/data/catalogue.json')) as { places: { id: string; bbox: [number, number, number, number] | null }[] };
type Stop = { readonly id: string; readonly link: string };

const titles = (tour: string, locale: string) => [...file(`geo/tours/${tour}/${locale}.md`).matchAll(/^## (.+)$/gm)].map(([, title]) => title!.trim());

/** Web Mercator by hand: a link’s own camera, or the place in the middle of the screen and whole. */
function stands({ link }: Stop, { zoom, lat, lon }: Camera): boolean {
  const [z, y, x] = /m=([\d./]+)/.exec(link)?.[1]?.split('/').map(Number) ?? [];
  if (z !== undefined) return Math.abs(zoom - z) < 0.02 && Math.abs(lat - y!) < 0.0005 && Math.abs(lon - x!) < 0.0005;
  const [west, south, east, north] = places.find(({ id }) => link.startsWith(`place/${id}/`))!.bbox!;
  const perDegree = (512 * 2 ** zoom) / 360;
  const across = (east - west) * perDegree;
  const upright = ((north - south) * perDegree) / Math.cos((lat * Math.PI) / 180);
  return lon > west && lon < east && lat > south && lat < north && across <= size.width && upright <= size.height && Math.max(across / size.width, upright / size.height) > 0.1;
}

const editions = [
  ['en', null, 'ArrowRight'],
  ['zh-Hant', '繁體', 'ArrowLeft'],
  ['zh-Hans', '简体', 'ArrowRight'],
] as const;

for (const tour of readdirSync(new URL('../geo/tours/', import.meta.url))) {
  const { stops } = JSON.parse(file(`geo/tours/${tour}/tour.json`)) as { stops: Stop[] };
  test(`${tour} is walked from end to end in three languages`, async ({ visitor }) => {
    await visitor.opens(`/en/tour/${tour}/${stops[0]!.id}/`);
    await visitor.seesTheMap();
    for (const [locale, language, key] of editions) {
      const names = titles(tour, locale);
      expect(names).toHaveLength(stops.length);
      if (language) await visitor.link(language).click();
      const way = key === 'ArrowRight' ? stops : stops.toReversed();
      for (const [step, stop] of way.entries()) {
        if (step > 0) await visitor.turnsWith(key);
        await expect
          .poll(async () => {
            const { camera, ...seen } = await visitor.looksAtTheStop();
            return { ...seen, camera: camera && stands(stop, camera) ? 'at the stop' : camera };
          })
          .toEqual({ title: names[stops.indexOf(stop)], path: `/${locale}/tour/${tour}/${stop.id}/`, notices: 0, camera: 'at the stop' });
      }
    }
  });
}

import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import * as fc from 'fast-check';
import type { Feature, FeatureCollection } from 'geojson';
import type { Catalogue } from '../src/domain/catalogue.ts';
import { keptIds, settleFilter, shownPlaces } from '../src/domain/filter.ts';
import { defaultLayers, layerIds } from '../src/domain/layer.ts';
import { placeKinds } from '../src/domain/place.ts';
import { firstYear, lastYear } from '../src/domain/era.ts';
import { palettes } from '../src/palette.ts';
import { compose } from '../src/style/compose.ts';
import { readData } from './built.ts';
import { expect, test } from './driver.ts';

const catalogue = readData<Catalogue>('catalogue.json');
const noon = Date.parse('2026-11-24T12:00:00+08:00');
const sheets = new Map(layerIds.map((id) => [id as string, readData<FeatureCollection>(`layers/${id}.geojson`).features]));
const geometryTypes = { Point: 1, LineString: 2, Polygon: 3, MultiPolygon: 3, MultiLineString: 2, MultiPoint: 1, GeometryCollection: 0 } as const;

const filters = fc.record({
  kinds: fc.subarray([...placeKinds], { maxLength: 3 }),
  side: fc.option(fc.constantFrom('hong-kong' as const, 'shenzhen' as const)),
  open: fc.boolean(),
  within: fc.option(fc.record({ km: fc.double({ min: 0.5, max: 30, noNaN: true }), at: fc.constantFrom([114.08, 22.52] as const, [113.9, 22.5] as const) })),
});

/** The places of which the style draws something at some zoom; one layer only answers the pointer. */
function drawn(kept: readonly string[] | null, year: number | null): ReadonlySet<string> {
  const style = compose({ appearance: 'light', palette: palettes.light, locale: 'en', year, selected: null, ports: {}, layers: defaultLayers, kept, data: 'https://site.invalid/data/', overlay: null, position: null, route: null, spot: null, measure: null, eras: catalogue.eras ?? {} });
  const own = style.layers.flatMap((layer) => ('source' in layer && ['zones', 'ports', 'places'].includes(layer.source) && layer.id !== 'zone-hover' ? [layer] : []));
  const seen = own.flatMap((layer) => {
    const passes = featureFilter(layer.filter, layer.id);
    const takes = (feature: Feature) => [9, 11, 12, 14, 16].some((zoom) => passes.filter({ zoom }, { type: geometryTypes[feature.geometry.type], properties: feature.properties ?? {}, id: feature.id }));
    return (sheets.get(layer.source) ?? []).filter(takes).map(({ properties }) => String(properties?.['place']));
  });
  return new Set(seen);
}

test('list and map show the same places, whatever is asked', () => {
  const onMap = catalogue.places.filter(({ layer }) => layer !== null && ['zones', 'ports', 'places'].includes(layer));
  fc.assert(
    fc.property(filters, fc.option(fc.integer({ min: firstYear, max: lastYear })), (asked, year) => {
      const filter = settleFilter(asked);
      const listed = shownPlaces(onMap, filter, noon, year).map(({ id }) => id);
      expect([...drawn(keptIds(catalogue.places, filter, noon, year), year)].toSorted()).toEqual([...listed].toSorted());
    }),
    { numRuns: 60 },
  );
});

test('a filter narrows the list, its counts and the map, and stands in the link', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await visitor.opens('/en/places/');
  await expect(visitor.placesCount()).toHaveText(`All ${catalogue.places.length} places`);
  await visitor.page.getByText('Filter places').click();
  await visitor.filterBy('Park');
  await expect(visitor.placesCount()).toHaveText(`2 of ${catalogue.places.length} places`);
  await expect(visitor.rows()).toHaveCount(2);
  await visitor.filterBy('Shenzhen bank');
  await visitor.isAt('/en/places/\\?f=park,shenzhen');
  await expect(visitor.rows()).toHaveCount(1);
  await visitor.choice('Distance').selectOption('1');
  await expect(visitor.placesCount()).toContainText('No place passes');
  await visitor.button('Show all places').click();
  await visitor.isAt('/en/places/');
  await expect(visitor.rows()).toHaveCount(catalogue.places.length);
});

test('a link with a filter leaves the other marks off the map, and the map says so', async ({ visitor }) => {
  await visitor.opens('/zh-Hant/?f=park&m=13/22.52/114.08');
  await visitor.seesTheMap();
  await visitor.button('部分地點已被篩走：顯示篩選條件').click();
  await expect(visitor.placesCount()).toHaveText(`${catalogue.places.length}個地點中的2個`);
  await visitor.button('顯示全部地點').click();
  await visitor.isAt(/\/zh-Hant\/\?m=13/);
});

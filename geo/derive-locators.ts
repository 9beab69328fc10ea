import { area } from '@turf/area';
import { bboxClip } from '@turf/bbox-clip';
import { simplify } from '@turf/simplify';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Catalogue } from '../src/domain/catalogue.ts';
import type { BBox } from '../src/domain/geography.ts';
import { locatorBounds, type LocatorBox, locatorBox, locatorPoint, locatorSize } from '../src/domain/locator.ts';
import type { Edited, Sheet } from './read.ts';

/** Bytes of the whole file, gzipped: the list of places must not cost more than one small photograph. */
export const locatorBudget = 25_000;

type Shape = Feature<Polygon | MultiPolygon | LineString | MultiLineString>;
type Kinds = readonly string[] | null;
type Layer = { readonly features: readonly Shape[]; readonly paint: string };

/** Drawing units to a CSS pixel: a quarter of a pixel is as fine as a screen shows. */
const perPixel = 4;
/** In CSS pixels: how far a line may stray, and what is too small to be drawn. */
const stray = 0.45;
const smallest = 9;

const drawn = new Set(['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString']);

function shapes(sheet: Sheet<object>, kinds: Kinds): readonly Shape[] {
  const features = sheet.features as readonly Feature[];
  const wanted = features.filter(({ geometry, properties }) => drawn.has(geometry.type) && (!kinds || kinds.includes(String(properties?.['kind']))));
  return wanted as readonly Shape[];
}

/** As wide on every small map, whatever part of the sheet it shows. */
const stroke = (role: string, width: number) => `stroke="var(--${role})" stroke-width="${width}" stroke-linejoin="round" vector-effect="non-scaling-stroke"`;

/** Bottom to top. Colours are the page's own variables: what is used takes them from where it is used. */
function layers({ basemap, zones, lines }: Edited): readonly Layer[] {
  const zone = (id: string) => shapes(zones, null).filter((feature) => feature.id === id);
  const bank = (id: string, side: string, opacity: number, dash = '') => ({ features: zone(id), paint: `fill="var(--bank-${side})" fill-opacity="${opacity}" ${stroke(`bank-${side}`, 1)}${dash}` });
  const dashed = ' stroke-dasharray="3 2"';
  return [
    { features: shapes(basemap.land, null), paint: `fill="var(--ground-land)" stroke-opacity="0.45" ${stroke('river-bank', 0.8)}` },
    { features: shapes(basemap.green, ['country-park']), paint: 'fill="var(--ground-countryPark)"' },
    { features: shapes(basemap.green, ['park', 'wetland']), paint: 'fill="var(--ground-cityPark)"' },
    { features: shapes(basemap.water, ['reservoir', 'lake']), paint: 'fill="var(--ground-reservoir)"' },
    bank('qianhai-expanded', 'shenzhen', 0.1, dashed),
    bank('qianhai-original', 'shenzhen', 0.2, dashed),
    bank('shenzhen-park', 'shenzhen', 0.26, dashed),
    bank('hong-kong-park', 'hongKong', 0.3),
    { features: shapes(basemap.water, ['boundary-river']), paint: `fill="var(--river-water)" paint-order="stroke" ${stroke('river-bank', 2.6)}` },
    { features: shapes(lines.boundary, ['boundary']), paint: `fill="none" ${stroke('line-boundary', 1)} stroke-dasharray="4 2 1 2"` },
  ];
}

function ringsOf({ geometry }: Shape): readonly Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates;
}

/** Steps from point to point, without those that lead nowhere: `M10 20l3-4 5 6`. */
function ringPath(ring: readonly Position[], closed: boolean, toUnits: (position: Position) => readonly [number, number]): string {
  const points = ring.map(toUnits).filter((point, at, all) => at === 0 || point[0] !== all[at - 1]?.[0] || point[1] !== all[at - 1]?.[1]);
  const [first, ...rest] = closed ? points.slice(0, -1) : points;
  if (!first || rest.length < (closed ? 2 : 1)) return '';
  const steps = rest.flatMap((point, at) => {
    const from = rest[at - 1] ?? first;
    return [point[0] - from[0], point[1] - from[1]];
  });
  const written = steps.map((step, at) => (at > 0 && step >= 0 ? ` ${step}` : String(step))).join('');
  return `M${first[0]} ${first[1]}l${written}${closed ? 'z' : ''}`;
}

/** A little more than is seen, so that a coast cut off at the edge shows no line there. */
function beyond(box: LocatorBox): BBox {
  const more = Math.ceil(box.width * 0.04);
  return locatorBounds({ x: box.x - more, y: box.y - more, width: box.width + 2 * more, height: box.height + 2 * more });
}

function layerPath({ features, paint }: Layer, box: LocatorBox): string {
  const scale = (locatorSize.width * perPixel) / box.width;
  const toUnits = ([lon = 0, lat = 0]: Position): readonly [number, number] => {
    const [x, y] = locatorPoint([lon, lat]);
    return [Math.round((x - box.x) * scale), Math.round((y - box.y) * scale)];
  };
  // A drawing unit is about 11.1 m and 0.0001°.
  const pixel = box.width / locatorSize.width;
  const d = features
    .map((feature) => bboxClip(feature, [...beyond(box)]) as Shape)
    .filter((feature) => !feature.geometry.type.endsWith('Polygon') || area(feature) > smallest * (pixel * 11.1) ** 2)
    .map((feature) => simplify(feature, { tolerance: pixel * stray * 0.0001, highQuality: true }))
    .flatMap((feature) => ringsOf(feature).map((ring) => ringPath(ring, feature.geometry.type.endsWith('Polygon'), toUnits)))
    .join('');
  return d && `<path d="${d}" ${paint}/>`;
}

/**
 * A small map of every place that is pinned, as one SVG file with a symbol for each: land, parks,
 * zones, river and boundary around it, as fine as its size can show.
 */
export function deriveLocators(edited: Edited, { places }: Catalogue): string {
  const ground = layers(edited);
  const [width, height] = [locatorSize.width * perPixel, locatorSize.height * perPixel];
  const symbols = places.flatMap(({ id, bbox, point }) => {
    const box = point && bbox && locatorBox(bbox);
    if (!box) return [];
    const drawing = ground.map((layer) => layerPath(layer, box)).join('');
    return [`<symbol id="${id}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="var(--ground-sea)"/>${drawing}</symbol>`];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}

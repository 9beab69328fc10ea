import { area } from '@turf/area';
import { simplify } from '@turf/simplify';
import type { Feature, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { locatorPoint, locatorSheet } from '../src/domain/locator.ts';
import type { Edited, Sheet } from './read.ts';

/** What the file is held to, so that a list of places costs no more than a photograph's thumbnail. */
export const locatorBudget = 25_000;

type Shape = Feature<Polygon | MultiPolygon | LineString | MultiLineString>;
type Detail = { /** Degrees: how far a drawn line may stray from the surveyed one. */ readonly tolerance: number; /** Square metres; what is smaller is left out. */ readonly smallest?: number };

const drawn = new Set(['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString']);

function shapes(sheet: Sheet<Record<string, unknown>>, wanted: (feature: Feature<Geometry, Record<string, unknown>>) => boolean): readonly Shape[] {
  return sheet.features.filter((feature) => drawn.has(feature.geometry.type) && wanted(feature)) as unknown as readonly Shape[];
}

function ringsOf({ geometry }: Shape): readonly Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates;
}

/** Steps from point to point, without the ones that fall on the point before: `M10 20l3-4 5 6`. */
function ringPath(ring: readonly Position[], closed: boolean): string {
  const points = ring.map(([lon = 0, lat = 0]) => locatorPoint([lon, lat]));
  const open = closed ? points.slice(0, -1) : points;
  const [first, ...rest] = open.filter((point, at) => at === 0 || point[0] !== open[at - 1]?.[0] || point[1] !== open[at - 1]?.[1]);
  if (!first || rest.length < (closed ? 2 : 1)) return '';
  const steps = rest.map((point, at) => {
    const from = rest[at - 1] ?? first;
    return [point[0] - from[0], point[1] - from[1]] as const;
  });
  const written = steps.flat().map((step, at) => (at > 0 && step >= 0 ? ` ${step}` : String(step))).join('');
  return `M${first[0]} ${first[1]}l${written}${closed ? 'z' : ''}`;
}

function pathOf(features: readonly Shape[], { tolerance, smallest = 0 }: Detail): string {
  return features
    .filter((feature) => smallest === 0 || area(feature) >= smallest)
    .map((feature) => simplify(feature, { tolerance, highQuality: true }))
    .flatMap((feature) => ringsOf(feature).map((ring) => ringPath(ring, feature.geometry.type.endsWith('Polygon'))))
    .join('');
}

/** Colours are the page's own variables: a symbol that is used takes them from where it is used. */
function path(d: string, paint: string): string {
  return d && `<path d="${d}" ${paint}/>`;
}

/** As wide on every little map, whatever part of the sheet it shows. */
const stroke = (role: string, width: number) => `stroke="var(--${role})" stroke-width="${width}" stroke-linejoin="round" vector-effect="non-scaling-stroke"`;

/**
 * The whole sheet as one small SVG symbol: land, parks, zones, river and boundary, simplified. Each
 * little map of a place is a view of it.
 */
export function deriveLocator({ basemap, zones, lines }: Edited): string {
  const kind = (...kinds: readonly string[]) => ({ properties }: { properties: Record<string, unknown> }) => kinds.includes(String(properties['kind']));
  const zone = (id: string) => shapes(zones as unknown as Sheet<Record<string, unknown>>, (feature) => feature.id === id);
  const land = pathOf(shapes(basemap.land, () => true), { tolerance: 0.001, smallest: 300_000 });
  const river = pathOf(shapes(basemap.water, kind('boundary-river')), { tolerance: 0.0002 });
  const boundary = pathOf(shapes(lines.boundary, kind('boundary')), { tolerance: 0.0003 });
  const bank = (id: string, side: string, opacity: number, dash: string) =>
    path(pathOf(zone(id), { tolerance: 0.0003 }), `fill="var(--bank-${side})" fill-opacity="${opacity}" ${stroke(`bank-${side}`, 1)}${dash}`);
  const dashed = ' stroke-dasharray="3 2"';
  const { width, height } = locatorSheet;
  const drawing = [
    `<rect width="${width}" height="${height}" fill="var(--ground-sea)"/>`,
    path(land, `fill="var(--ground-land)" stroke-opacity="0.4" ${stroke('river-bank', 0.8)}`),
    path(pathOf(shapes(basemap.green, kind('country-park')), { tolerance: 0.004, smallest: 2_000_000 }), 'fill="var(--ground-countryPark)"'),
    path(pathOf(shapes(basemap.green, kind('park', 'wetland')), { tolerance: 0.0011, smallest: 400_000 }), 'fill="var(--ground-cityPark)"'),
    path(pathOf(shapes(basemap.water, kind('reservoir', 'lake')), { tolerance: 0.0012, smallest: 300_000 }), 'fill="var(--ground-reservoir)"'),
    bank('qianhai-expanded', 'shenzhen', 0.1, dashed),
    bank('qianhai-original', 'shenzhen', 0.2, dashed),
    bank('shenzhen-park', 'shenzhen', 0.26, dashed),
    bank('hong-kong-park', 'hongKong', 0.3, ''),
    path(river, `fill="var(--river-water)" paint-order="stroke" ${stroke('river-bank', 2.6)}`),
    path(boundary, `fill="none" ${stroke('line-boundary', 1)} stroke-dasharray="4 2 1 2"`),
  ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="sheet" viewBox="0 0 ${width} ${height}">${drawing}</symbol></svg>\n`;
}

import { buffer } from '@turf/buffer';
import { difference } from '@turf/difference';
import { featureCollection, lineString, point as pointOf, polygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { union } from '@turf/union';
import type { Feature, Geometry, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { type RiverCourse, riverMoved, yearOf } from '../src/domain/era.ts';
import { locales } from '../src/domain/locale.ts';
import { type Detour, detour, withDetours } from './course.ts';
import type { Edited } from './read.ts';

/*
 * The river, the boundary and the Loop as they lay before the river was trained: today's river without the
 * stretches cut later, joined to the old bends. Widths of the old bends are not surveyed: see geo/SOURCES.md.
 */

type Area = Feature<Polygon | MultiPolygon>;

/** Metres: half the width of a former bend, half the width that is taken out of today's channel, and the discs at the joins. */
const widths = {
  lower: { bend: 32, cut: 95, join: 130 },
  upper: { bend: 16, cut: 55, join: 62 },
};

const only = (areas: readonly (Area | null | undefined)[]): Area[] => areas.filter((area): area is Area => Boolean(area));

function merge(areas: readonly (Area | null | undefined)[]): Area | null {
  const [first, ...more] = only(areas);
  if (!first) return null;
  return more.length === 0 ? first : (union(featureCollection([first, ...more])));
}

const both = (a: Area, b: Area) => intersect(featureCollection([a, b]));
const less = (a: Area, b: Area | null) => (b ? (difference(featureCollection([a, b]))) : a);
const strip = (line: readonly Position[], metres: number) => buffer(lineString([...line]), metres, { units: 'meters', steps: 6 }) as Area;
const disc = (at: Position, metres: number) => buffer(pointOf([...at]), metres, { units: 'meters', steps: 12 }) as Area;

function waterOf({ basemap }: Edited, kind: string): Area {
  return basemap.water.features.find(({ properties }) => properties['kind'] === kind) as unknown as Area;
}

function todaysLine({ lines }: Edited): readonly Position[] {
  const land = lines.boundary.features.find(({ properties }) => properties['part'] === 'land-and-river');
  return (land?.geometry as LineString | undefined)?.coordinates ?? [];
}

type Course = Detour & { readonly to: number };

function courses(edited: Edited): readonly Course[] {
  const line = todaysLine(edited);
  return edited.lines.history.features
    .filter(({ properties }) => properties['kind'] === 'former-course')
    .map(({ id, properties, geometry }) => ({ ...detour(String(id), line, (geometry as LineString).coordinates), to: yearOf(String(properties['to'])) }));
}

const widthOf = ({ to }: Course) => (to <= riverMoved ? widths.lower : widths.upper);

/** The river while the bends of `standing` still carried it. */
function riverThen(edited: Edited, standing: readonly Course[]): { readonly river: Area; readonly uncut: Area | null } {
  const today = waterOf(edited, 'boundary-river');
  const cut = merge(standing.map((course) => strip(course.today, widthOf(course).cut)));
  const bends = standing.map((course) => strip(course.former, widthOf(course).bend));
  const joins = standing.flatMap((course) => [course.enters, course.leaves].map(({ point }) => both(disc(point, widthOf(course).join), today)));
  const old = standing.some(({ to }) => to <= riverMoved) ? waterOf(edited, 'old-meander') : null;
  const river = merge([less(today, cut), ...bends, ...joins, old])!;
  const channel = cut && both(today, cut);
  return { river, uncut: channel && less(channel, river) };
}

function feature(id: string, kind: string, geometry: Geometry, properties: Record<string, unknown>): Feature {
  return { type: 'Feature', id, properties: { id, kind, ...properties }, geometry };
}

function period(edited: Edited, course: RiverCourse, standing: readonly Course[]): readonly Feature[] {
  const { river, uncut } = riverThen(edited, standing);
  const line: LineString = { type: 'LineString', coordinates: [...withDetours(todaysLine(edited), standing)] };
  return [
    feature(`river-${course}`, 'water', river.geometry, { course }),
    ...(uncut ? [feature(`uncut-${course}`, 'uncut', uncut.geometry, { course })] : []),
    feature(`boundary-${course}`, 'boundary', line, { course }),
  ];
}

/** What the map says of the Loop before the river was moved, and in the years after. */
const onTheBank = {
  old: { en: 'on the Shenzhen bank', 'zh-Hant': '位於深圳一側', 'zh-Hans': '位于深圳一侧' },
  between: { en: 'now on the Hong Kong bank', 'zh-Hant': '改位於香港一側', 'zh-Hans': '改位于香港一侧' },
};

/** The Loop by its name, and under it the bank it is on. */
function loopLabels({ zones }: Edited): readonly Feature[] {
  const zone = zones.features.find(({ id }) => id === 'lok-ma-chau-loop')?.properties;
  if (!zone) return [];
  return (['old', 'between'] as const).map((course) => {
    const bank = Object.fromEntries(locales.map((locale) => [`bank-${locale}`, onTheBank[course][locale]]));
    return feature(`loop-${course}-label`, 'loop-label', { type: 'Point', coordinates: [...zone.point] }, { place: 'lok-ma-chau-loop', course, ...zone.short, ...bank });
  });
}

/** The ground inside the bend: north of the old river, on both sides of the channel to come. */
function loopThen(edited: Edited, loop: Course): readonly Feature[] {
  const { river, uncut } = riverThen(edited, [loop]);
  const enclosed = polygon([[...loop.former, ...loop.today.toReversed(), loop.former[0]!]]) as Area;
  const ground = less(merge([enclosed, uncut])!, river)!;
  return [feature('loop-old', 'loop', ground.geometry, { place: 'lok-ma-chau-loop', course: 'old' }), ...loopLabels(edited)];
}

function todaysRiver(edited: Edited): readonly Feature[] {
  const today = { course: 'today' };
  const line: LineString = { type: 'LineString', coordinates: [...todaysLine(edited)] };
  const meander = waterOf(edited, 'old-meander').geometry;
  return [
    feature('river-today', 'water', waterOf(edited, 'boundary-river').geometry, today),
    feature('boundary-today', 'boundary', line, today),
    feature('meander-today', 'meander', meander, today),
    feature('meander-between', 'meander', meander, { course: 'between' }),
  ];
}

/** The river in its three courses, each with its boundary: one source, so that a change of year swaps all at once. */
export function derivePeriods(edited: Edited): readonly Feature[] {
  const all = courses(edited);
  const loop = all.find(({ id }) => id === 'former-course-loop');
  return [
    ...period(edited, 'old', all),
    ...period(edited, 'between', all.filter(({ to }) => to > riverMoved)),
    ...(loop ? loopThen(edited, loop) : []),
    ...todaysRiver(edited),
  ];
}

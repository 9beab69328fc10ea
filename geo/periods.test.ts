import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, LineString, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { validityFaults } from './check-years.ts';
import { detour, footOf, withDetours } from './course.ts';
import { derivePeriods } from './derive-periods.ts';
import { read } from './read.ts';

const features = derivePeriods(read());
const one = (id: string) => features.find((feature) => feature.id === id) as Feature<Polygon>;

/** On the bend south of the Loop, in the middle of the straight channel, and in the middle of the Loop. */
const [bend, channel, loop] = [[114.08532, 22.52251], [114.0738, 22.5205], [114.0795, 22.522]] as const;
const covers = (id: string, point: readonly number[]) => booleanPointInPolygon([...point], one(id));

it('the old river runs round the Loop, today’s cuts it off', () => {
  expect(covers('river-old', bend)).toBe(true);
  expect(covers('river-today', bend)).toBe(false);
  expect(covers('loop-old', loop)).toBe(true);
  expect(covers('river-old', loop)).toBe(false);
});

it('the river was longer before, and its boundary with it', () => {
  const points = ['old', 'between', 'today'].map((course) => (one(`boundary-${course}`).geometry as unknown as LineString).coordinates.length);
  expect(points[0]).toBeGreaterThan(points[1]!);
  expect(points[1]).toBeGreaterThan(points[2]!);
  expect(area(one('uncut-old'))).toBeGreaterThan(area(one('uncut-between')));
});

it('a channel not yet cut is no river', () => {
  const today = area(one('river-today'));
  expect(area(one('uncut-old'))).toBeLessThan(today / 2);
  expect(features.some(({ properties }) => properties?.['kind'] === 'uncut' && properties['course'] === 'today')).toBe(false);
  expect(channel.length).toBe(2);
});

it('the name of the river does not run along the channel beside the Loop before it is cut, and the Loop is named with its bank', () => {
  const along = (kind: string) =>
    read().basemap.labels.features.filter(({ properties }) => properties['kind'] === kind).flatMap(({ geometry }) => (geometry as LineString).coordinates);
  const uncut = (kind: string) => along(kind).filter((point) => point[0]! < 114.09 && covers('uncut-old', point)).length;
  expect(uncut('river-line')).toBe(0);
  expect(uncut('river-line-cut')).toBeGreaterThan(10);
  expect(one('loop-old-label').properties?.['bank-en']).toBe('on the Shenzhen bank');
  expect(one('loop-between-label').properties?.['bank-en']).toBe('now on the Hong Kong bank');
});

it('takes a detour whichever way it was drawn', () => {
  const line = [[114, 22.5], [114.01, 22.5], [114.02, 22.5], [114.03, 22.5]];
  const former = [[114.011, 22.5], [114.015, 22.49], [114.019, 22.5]];
  const ways = [former, former.toReversed()].map((way) => withDetours(line, [detour('x', line, way)]));
  expect(ways[0]).toEqual(ways[1]);
  expect(ways[0]).toHaveLength(line.length + former.length);
  expect(footOf(line, [114.015, 22.49]).metres).toBeCloseTo(1113, -1);
});

it.each([
  [{ from: '2001', to: '2000' }, 'ends'],
  [{ announced: '2001' }, 'never begins'],
  [{ announced: '2002', from: '2001' }, 'after it begins'],
  [{ from: '2001', status: 'planned' as const }, 'which is past'],
  [{ from: '2031' }, 'not planned'],
  [{ status: 'closed' as const }, 'no end'],
])('tells that %o is not a life', (dates, problem) => expect(validityFaults(dates)[0]?.problem).toContain(problem));

it.each([{ from: '1997', to: '1997-07-01' }, { from: '2035', status: 'planned' as const }, { announced: '2017-01-03', from: '2025-12-22' }, {}])('lets %o live', (dates) =>
  expect(validityFaults(dates)).toEqual([]),
);

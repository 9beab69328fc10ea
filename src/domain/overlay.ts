import type { BBox, LonLat } from './geography.ts';

/** Rings of `[lon, lat]`, as GeoJSON has them in a MultiPolygon. */
export type Outline = readonly (readonly (readonly LonLat[])[])[];

const cosine = (lat: number) => Math.cos((lat * Math.PI) / 180);

/** The middle of the box around an outline. */
export function middleOf(outline: Outline): LonLat {
  const [west, south, east, north] = boxOf(outline);
  return [(west + east) / 2, (south + north) / 2];
}

export function boxOf(outline: Outline): BBox {
  const points = outline.flat(2);
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/**
 * The outline moved so that its middle lies at `to`, north up and as large on the ground as it is: a step to the east is
 * stretched by the ratio of the cosines of the two latitudes, because meridians draw together towards the poles.
 */
export function layOver(outline: Outline, to: LonLat): Outline {
  const [lon, lat] = middleOf(outline);
  const stretch = (from: number, there: number) => cosine(from) / cosine(there);
  return outline.map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]): LonLat => [to[0] + (x - lon) * stretch(y, to[1] + y - lat), to[1] + y - lat])),
  );
}

/** Whether a point lies in a ring: a ray to the east crosses its edges an odd number of times. */
function inRing(ring: readonly LonLat[], [x, y]: LonLat): boolean {
  return ring.slice(1).reduce((within, [bx, by], at) => {
    const [ax, ay] = ring[at]!;
    const crosses = ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    return crosses ? !within : within;
  }, false);
}

/** Whether an outline covers a point; its holes do not count. */
export function covers(outline: Outline, point: LonLat): boolean {
  return outline.some(([outer, ...holes]) => outer !== undefined && inRing(outer, point) && !holes.some((hole) => inRing(hole, point)));
}

/** Ground that outlines are laid over by name, the one first that is meant where several cover a point. */
export const grounds: readonly { readonly id: string; readonly point: LonLat | null }[] = [
  { id: 'lok-ma-chau-loop', point: null },
  { id: 'shenzhen-park', point: null },
  // The core of 2010: the middle of all Qianhai lies at the airport.
  { id: 'qianhai', point: [113.893, 22.53] },
  { id: 'hetao-zone', point: null },
];

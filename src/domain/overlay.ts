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

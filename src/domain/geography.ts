/** `[longitude, latitude]` in degrees, WGS-84. */
export type LonLat = readonly [number, number];

/** `[west, south, east, north]` in degrees, WGS-84. */
export type BBox = readonly [number, number, number, number];

/** Which bank of the river a thing belongs to. */
export type Side = 'hong-kong' | 'shenzhen' | 'both';

/** The drawn sheet. Beyond it nothing was surveyed, so nothing is shown. */
export const region: BBox = [113.7, 22.15, 114.5, 22.85];

/** What opens without a link: the river from Shenzhen Bay to Sha Tau Kok. */
export const riverBounds: BBox = [113.925, 22.465, 114.245, 22.59];

export function inside([lon, lat]: LonLat, [west, south, east, north]: BBox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

export function union(a: BBox, b: BBox): BBox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

import { type BBox, inside, type LonLat, region } from './geography.ts';

/*
 * The small maps of places are parts of one drawing of the whole sheet. Its unit is 0.0001° of latitude,
 * about 11 m; longitude is shortened by the cosine of 22.5°, the middle of the sheet, which keeps
 * shapes true to within half a per cent everywhere on it.
 */

const perDegree = 10_000;
const shortening = Math.cos((22.5 * Math.PI) / 180);
const [west, south, east, north] = region;

/** Size of the drawing in its own units. */
export const locatorSheet = {
  width: Math.round((east - west) * shortening * perDegree),
  height: Math.round((north - south) * perDegree),
};

/** A rectangle of the drawing, in its units, y downwards. */
export type LocatorBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** About 5 km: closer, the simplified shores would look exact when they are not. */
const narrowest = 460;
/** Room around an outline. */
const margin = 1.3;

/** Where a position lies in the drawing, `[x, y]`, rounded to its unit. */
export function locatorPoint([lon, lat]: LonLat): readonly [number, number] {
  return [Math.round((lon - west) * shortening * perDegree), Math.round((north - lat) * perDegree)];
}

/** Size of a small map in CSS pixels. */
export const locatorSize = { width: 132, height: 78 };

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The corners of a part of the drawing as positions. */
export function locatorBounds({ x, y, width, height }: LocatorBox): BBox {
  const lon = (at: number) => west + at / perDegree / shortening;
  const lat = (at: number) => north - at / perDegree;
  return [lon(x), lat(y + height), lon(x + width), lat(y)];
}

/**
 * The part of the drawing that shows `bbox`, `ratio` times as wide as high, moved inside the sheet
 * where it would reach beyond it. `null` for what lies outside the sheet.
 */
export function locatorBox(bbox: BBox, ratio = locatorSize.width / locatorSize.height): LocatorBox | null {
  if (!inside([bbox[0], bbox[1]], region) || !inside([bbox[2], bbox[3]], region)) return null;
  const [left, top] = locatorPoint([bbox[0], bbox[3]]);
  const [right, bottom] = locatorPoint([bbox[2], bbox[1]]);
  const wanted = Math.max(narrowest, (right - left) * margin, (bottom - top) * margin * ratio);
  const width = Math.round(Math.min(wanted, locatorSheet.width, locatorSheet.height * ratio));
  const height = Math.min(Math.round(width / ratio), locatorSheet.height);
  return {
    x: Math.round(within((left + right - width) / 2, 0, locatorSheet.width - width)),
    y: Math.round(within((top + bottom - height) / 2, 0, locatorSheet.height - height)),
    width,
    height,
  };
}

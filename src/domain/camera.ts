import { type BBox, type LonLat, region } from './geography.ts';

/** Where the reader stands. `center` is the middle of the part of the map no panel covers. */
export type Camera = {
  readonly center: LonLat;
  readonly zoom: number;
  /** Degrees clockwise from north, in (−180, 180]. */
  readonly bearing: number;
  /** Degrees from straight down, 0–60. */
  readonly pitch: number;
};

export const minZoom = 9;
export const maxZoom = 16;
export const maxPitch = 60;

/** CSS pixels. */
export type Size = { readonly width: number; readonly height: number };
export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // `+ 0` turns −0 into 0, which would otherwise make two equal cameras print differently.
  return Math.round(value * scale) / scale + 0;
}

/** Rounds before wrapping: 179.96 and −179.96 both become 180, never −180. */
function settleBearing(degrees: number): number {
  const turned = round(degrees % 360, 1);
  if (turned > 180) return round(turned - 360, 1);
  if (turned <= -180) return round(turned + 360, 1);
  return turned;
}

/**
 * The one form a camera has in a link: inside the sheet, rounded to about a metre.
 * Numbers that are not finite become the nearest sensible value, so no camera can hang the map.
 */
export function settle(camera: Camera): Camera {
  const finite = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);
  const [west, south, east, north] = region;
  return {
    center: [
      round(clamp(finite(camera.center[0], 114.08), west, east), 5),
      round(clamp(finite(camera.center[1], 22.52), south, north), 5),
    ],
    zoom: round(clamp(finite(camera.zoom, minZoom), minZoom, maxZoom), 2),
    bearing: settleBearing(finite(camera.bearing, 0)),
    pitch: round(clamp(finite(camera.pitch, 0), 0, maxPitch), 0),
  };
}

export function sameCamera(a: Camera, b: Camera): boolean {
  const [one, other] = [settle(a), settle(b)];
  return (
    one.center[0] === other.center[0] &&
    one.center[1] === other.center[1] &&
    one.zoom === other.zoom &&
    one.bearing === other.bearing &&
    one.pitch === other.pitch
  );
}

/** Web Mercator (EPSG:3857) in worlds: 0–1 from the antimeridian east, and from about 85° north southwards. */
export const mercatorX = (lon: number) => lon / 360 + 0.5;
export const mercatorY = (lat: number) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const latitudeAt = (y: number) => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;

/** Pixels of one world at zoom 0: MapLibre's tile size. */
export const worldSize = 512;

/** A point has no extent; this is the closest a framed place is shown. */
const closest = 15;

/**
 * The camera that shows `box` north up in the part of a `size` viewport left free by `padding`.
 * Web Mercator as in EPSG:3857. A box without extent is shown at zoom 15.
 */
export function frame(box: BBox, size: Size, padding: Padding, limit: number = closest): Camera {
  const width = Math.max(80, size.width - padding.left - padding.right);
  const height = Math.max(80, size.height - padding.top - padding.bottom);
  const [west, south, east, north] = box;
  const spanX = Math.abs(mercatorX(east) - mercatorX(west));
  const spanY = Math.abs(mercatorY(north) - mercatorY(south));
  const zoomX = Math.log2(width / (worldSize * spanX));
  const zoomY = Math.log2(height / (worldSize * spanY));
  const middle = latitudeAt((mercatorY(north) + mercatorY(south)) / 2);
  return settle({
    center: [(west + east) / 2, middle],
    zoom: Math.min(zoomX, zoomY, limit),
    bearing: 0,
    pitch: 0,
  });
}

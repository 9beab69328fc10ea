import type { LonLat } from '../domain/geography.ts';

/** `latitude, longitude` in degrees to about a metre, the order in which other maps and the search field take it. */
export function latLon([lon, lat]: LonLat): string {
  return `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
}

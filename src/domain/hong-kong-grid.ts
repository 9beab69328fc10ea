import proj4 from 'proj4';
import type { BBox, LonLat } from './geography.ts';

/*
 * The Hong Kong 1980 Grid (EPSG:2326): transverse Mercator on the International 1924 ellipsoid, tied to WGS-84 by the seven
 * parameters of the Survey and Mapping Office (7P_ITRF96_HK80_V1.0, in EPSG's registry as transformation 1825). The office
 * gives rotations of the frame; proj4 wants those of the vector, so their signs are turned.
 */
const grid =
  '+proj=tmerc +lat_0=22.3121333333333 +lon_0=114.178555555556 +k=1 +x_0=836694.05 +y_0=819069.8 +ellps=intl +towgs84=-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246 +units=m +no_defs';

/** EPSG's area of use: Hong Kong, on shore and off. Beyond it the grid says nothing. */
export const gridArea: BBox = [113.76, 22.13, 114.51, 22.58];

export type GridReference = { readonly easting: number; readonly northing: number };

/** Metres east and north on the Hong Kong 1980 Grid of a WGS-84 point `[lon, lat]`; agrees with the office's own service to a decimetre. */
export function toHongKongGrid([lon, lat]: LonLat): GridReference {
  const [easting, northing] = proj4('WGS84', grid, [lon, lat]);
  return { easting, northing };
}

/** WGS-84 `[lon, lat]` of a position on the grid, the inverse of `toHongKongGrid`. */
export function fromHongKongGrid({ easting, northing }: GridReference): LonLat {
  const [lon, lat] = proj4(grid, 'WGS84', [easting, northing]);
  return [lon, lat];
}

import gcoord from 'gcoord';
import type { LonLat, Side } from './geography.ts';

/*
 * Where other maps draw a point. Mainland maps publish GCJ-02, which near Shenzhen lies about 540 m off WGS-84;
 * Baidu adds a shift of its own (BD-09). The formulas are gcoord's; datum.test.ts holds them to published pairs.
 */

/** GCJ-02 of a WGS-84 point, `[lon, lat]` in degrees. */
export function toGcj02([lon, lat]: LonLat): LonLat {
  return gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02);
}

/** WGS-84 of a GCJ-02 point, `[lon, lat]` in degrees; the inverse of `toGcj02` to about a decimetre. */
export function fromGcj02([lon, lat]: LonLat): LonLat {
  return gcoord.transform([lon, lat], gcoord.GCJ02, gcoord.WGS84);
}

/** BD-09 of a WGS-84 point, `[lon, lat]` in degrees. */
export function toBd09([lon, lat]: LonLat): LonLat {
  return gcoord.transform([lon, lat], gcoord.WGS84, gcoord.BD09);
}

export const mapApps = ['amap', 'baidu', 'tencent', 'google', 'apple', 'osm'] as const;
export type MapApp = (typeof mapApps)[number];

/** `latitude,longitude` to about a decimetre. */
const latLon = ([lon, lat]: LonLat) => `${lat.toFixed(6)},${lon.toFixed(6)}`;

/** What is told to the map that is opened. `point` is WGS-84. */
export type Pin = { readonly point: LonLat; readonly side: Side; readonly name: string };

type Opener = (pin: Pin, mainland: boolean) => string | null;

/**
 * One line a map. On the Mainland side the point is converted to the map's own datum; on the Hong Kong side Amap and
 * Baidu are told that it is WGS-84, and Tencent, which cannot be told, is not offered. Google, Apple and OpenStreetMap
 * take WGS-84 everywhere.
 */
const openers: Readonly<Record<MapApp, Opener>> = {
  amap: ({ point, name }, mainland) => {
    const [lon, lat] = mainland ? toGcj02(point) : point;
    return `https://uri.amap.com/marker?position=${lon.toFixed(6)},${lat.toFixed(6)}&name=${encodeURIComponent(name)}&coordinate=${mainland ? 'gaode' : 'wgs84'}&src=across-the-river`;
  },
  baidu: ({ point, name }, mainland) => {
    const title = encodeURIComponent(name);
    return `https://api.map.baidu.com/marker?location=${latLon(mainland ? toBd09(point) : point)}&title=${title}&content=${title}&coord_type=${mainland ? 'bd09ll' : 'wgs84'}&output=html&src=across-the-river`;
  },
  tencent: ({ point, name }, mainland) =>
    mainland ? `https://apis.map.qq.com/uri/v1/marker?marker=coord:${latLon(toGcj02(point))};title:${encodeURIComponent(name)}&referer=across-the-river` : null,
  google: ({ point }) => `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(latLon(point))}`,
  apple: ({ point, name }) => `https://maps.apple.com/?ll=${latLon(point)}&q=${encodeURIComponent(name)}`,
  osm: ({ point: [lon, lat] }) => `https://www.openstreetmap.org/?mlat=${lat.toFixed(6)}&mlon=${lon.toFixed(6)}#map=17/${lat.toFixed(5)}/${lon.toFixed(5)}`,
};

/** The address that opens a point in another map, `null` where that map cannot be told where it is. */
export function openIn(app: MapApp, pin: Pin): string | null {
  return openers[app](pin, pin.side !== 'hong-kong');
}

/** RFC 5870, with the accuracy in metres where it is known. WGS-84 is its default. */
export function geoUri([lon, lat]: LonLat, accuracyM: number | null): string {
  return `geo:${lat.toFixed(5)},${lon.toFixed(5)}${accuracyM === null ? '' : `;u=${Math.round(accuracyM)}`}`;
}

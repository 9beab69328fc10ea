import { type Camera, mercatorX, mercatorY, type Padding, settle, type Size, worldSize } from './camera.ts';
import type { LonLat } from './geography.ts';
import type { LayerId } from './layer.ts';
import { metresBetween } from './network.ts';
import type { Place } from './place.ts';

/** Eight winds, clockwise from north. */
export const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Wind = (typeof winds)[number];

/** A place and where it lies from the middle of the view. `metres` is rounded as one would say it; 0 is "in the middle". */
export type Seen = { readonly place: Place; readonly metres: number; readonly wind: Wind };

/** The wind towards which `to` lies from `from`: the initial bearing of the great circle. */
export function windTowards([lon, lat]: LonLat, [x, y]: LonLat): Wind {
  const rad = Math.PI / 180;
  const east = Math.sin((x - lon) * rad) * Math.cos(y * rad);
  const north = Math.cos(lat * rad) * Math.sin(y * rad) - Math.sin(lat * rad) * Math.cos(y * rad) * Math.cos((x - lon) * rad);
  return winds[(Math.round(Math.atan2(east, north) / (Math.PI / 4)) + 8) % 8]!;
}

/** Metres as one would say them: to 50 m below a kilometre, to 100 m below ten, then to whole kilometres. */
export function spokenMetres(metres: number): number {
  const step = metres < 1000 ? 50 : metres < 10_000 ? 100 : 1000;
  return Math.round(metres / step) * step;
}

function middleOf({ point, bbox }: Place): LonLat | null {
  return point ?? (bbox && [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2]);
}

/** Whether a point is in the part of the map that no panel covers; a tilted map is taken as if it lay flat. */
function shows(camera: Camera, [lon, lat]: LonLat, size: Size, padding: Padding): boolean {
  const scale = worldSize * 2 ** camera.zoom;
  const [dx, dy] = [(mercatorX(lon) - mercatorX(camera.center[0])) * scale, (mercatorY(lat) - mercatorY(camera.center[1])) * scale];
  const turn = (camera.bearing * Math.PI) / 180;
  const [right, down] = [dx * Math.cos(turn) + dy * Math.sin(turn), dy * Math.cos(turn) - dx * Math.sin(turn)];
  return Math.abs(right) * 2 <= size.width - padding.left - padding.right && Math.abs(down) * 2 <= size.height - padding.top - padding.bottom;
}

/** Places of the layers shown whose middle is in view, the nearest to the middle of the view first. */
export function placesInView(places: readonly Place[], layers: readonly LayerId[], camera: Camera, size: Size, padding: Padding): readonly Seen[] {
  return places
    .flatMap((place) => {
      const middle = middleOf(place);
      if (!middle || !place.layer || !layers.includes(place.layer) || !shows(camera, middle, size, padding)) return [];
      return [{ place, off: metresBetween(camera.center, middle), wind: windTowards(camera.center, middle) }];
    })
    .toSorted((a, b) => a.off - b.off || (a.place.id < b.place.id ? -1 : 1))
    .map(({ place, off, wind }) => ({ place, metres: spokenMetres(off), wind }));
}

/** The camera after the view has gone `right` and `down` by so many CSS pixels, whichever way the map is turned. */
export function pan(camera: Camera, right: number, down: number): Camera {
  const scale = worldSize * 2 ** camera.zoom;
  const turn = (camera.bearing * Math.PI) / 180;
  const east = (right * Math.cos(turn) - down * Math.sin(turn)) / scale;
  const south = (right * Math.sin(turn) + down * Math.cos(turn)) / scale;
  const [lon, lat] = camera.center;
  const y = mercatorY(lat) + south;
  return settle({ ...camera, center: [lon + east * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI] });
}

/** The first of `names` after `active` that begins with what was typed; one letter goes on to the next, more stay where they fit. −1 where none does. */
export function typeAhead(names: readonly string[], active: number, typed: string): number {
  const from = typed.length > 1 ? active : active + 1;
  const order = names.map((_, at) => (from + at) % names.length);
  return order.find((at) => names[at]?.toLowerCase().startsWith(typed.toLowerCase())) ?? -1;
}

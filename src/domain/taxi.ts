import { toMinutes } from './clock.ts';
import type { LonLat } from './geography.ts';
import { metresBetween, type Network } from './network.ts';

const minutesPerDay = 1440;

/** Minutes at this speed until the next change between day and night speed, and the speed in km/h. */
function stretch({ taxi }: Network['model'], clock: number): readonly [number, number] {
  const at = ((clock % minutesPerDay) + minutesPerDay) % minutesPerDay;
  const [from, to] = [toMinutes(taxi.nightFrom), toMinutes(taxi.nightTo)];
  if (at < to) return [to - at, taxi.nightKmh];
  return at < from ? [from - at, taxi.dayKmh] : [minutesPerDay - at + to, taxi.nightKmh];
}

/**
 * Minutes by taxi from door to door, call included, on a road `detour` times as long as the straight line.
 * The speed changes on the way when night falls, so that setting out later never arrives sooner.
 */
export function taxiMinutes({ model }: Network, from: LonLat, to: LonLat, clock: number): number {
  let km = (metresBetween(from, to) / 1000) * model.taxi.detour;
  let minutes = model.taxi.callMinutes;
  for (;;) {
    const [left, kmh] = stretch(model, clock + minutes);
    const reach = (left / 60) * kmh;
    if (km <= reach) return minutes + (km / kmh) * 60;
    km -= reach;
    minutes += left;
  }
}

import type { Leg } from './journey.ts';
import { type Crossing, metresBetween, type Network } from './network.ts';

/** Known fares of a way, in each currency. `complete` is false where a part of the way has a fare we do not know. */
export type Fares = { readonly hkd: number; readonly cny: number; readonly complete: boolean };

type Priced = { readonly hkd: number; readonly cny: number; readonly known: boolean };

/** Shenzhen Metro by distance: a base fare, then one yuan for each started step (published rule, about 2024). */
export function metroFare({ fares }: Network, km: number): number {
  const { baseCny, baseKm, steps } = fares.metro;
  let fare = baseCny;
  let from = baseKm;
  for (const { toKm, kmPerCny } of steps) {
    const within = Math.min(km, toKm ?? Infinity) - from;
    if (within <= 0) break;
    fare += Math.ceil(within / kmPerCny);
    from = toKm ?? from;
  }
  return fare;
}

function rideKm({ stops, model }: Network, stations: readonly number[]): number {
  const metres = stations.slice(1).reduce((sum, stop, at) => sum + metresBetween(stops[stations[at]!]!.point, stops[stop]!.point), 0);
  return (metres * model.runDetour) / 1000;
}

type Ride = Extract<Leg, { kind: 'ride' }>;

/** Rides that follow each other without leaving the gates are paid as one. */
function fareOfRides(network: Network, rides: readonly Ride[]): Priced {
  const shenzhen = network.lines[rides[0]!.line]!.bank === 'shenzhen';
  if (shenzhen) return { hkd: 0, cny: metroFare(network, rides.reduce((sum, { stations }) => sum + rideKm(network, stations), 0)), known: true };
  const ends = [rides[0]!.stations[0], rides.at(-1)!.stations.at(-1)];
  const atBorder = ends.some((stop) => ['hk-lo-wu', 'hk-lok-ma-chau'].includes(network.stops[stop ?? -1]?.id ?? ''));
  const fare = network.fares.toBorder.find(([stop]) => ends.includes(stop))?.[1];
  return atBorder && fare !== undefined ? { hkd: fare, cny: 0, known: true } : { hkd: 0, cny: 0, known: false };
}

function priceOf(network: Network, legs: readonly Leg[]): readonly Priced[] {
  const prices: Priced[] = [];
  let rides: Ride[] = [];
  const pay = () => {
    if (rides.length > 0) prices.push(fareOfRides(network, rides));
    rides = [];
  };
  for (const leg of legs) {
    if (leg.kind === 'ride') rides.push(leg);
    if (leg.kind !== 'ride' || leg.after > 0) pay();
    if (leg.kind === 'bus') prices.push({ hkd: leg.fareHkd ?? 0, cny: leg.fareCny ?? 0, known: leg.fareHkd !== null || leg.fareCny !== null });
    if (leg.kind === 'taxi') prices.push({ hkd: 0, cny: 0, known: false });
  }
  pay();
  return prices;
}

export function faresOf(network: Network, crossing: Crossing, access: readonly Leg[], onward: readonly Leg[]): Fares {
  const own: Priced = { hkd: crossing.fareHkd ?? 0, cny: crossing.fareCny ?? 0, known: true };
  const prices = [own, ...priceOf(network, access), ...priceOf(network, onward)];
  const total = (of: (price: Priced) => number) => Math.round(prices.reduce((sum, price) => sum + of(price), 0) * 10) / 10;
  return { hkd: total(({ hkd }) => hkd), cny: total(({ cny }) => cny), complete: prices.every(({ known }) => known) };
}

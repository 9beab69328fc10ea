import type { LonLat } from './geography.ts';
import type { Edge, Graph } from './graph.ts';
import type { Texts } from './locale.ts';
import type { Bank, LinkedPlace, Network, PlaceLink } from './network.ts';
import { metresBetween } from './network.ts';
import { type Departure, type Reached, search, wayTo } from './dijkstra.ts';

/** Where a leg begins or ends: a stop, or a point of the reader's own (`stop` is `null`). */
export type Spot = { readonly stop: number | null; readonly point: LonLat };

/** A part of a way on one bank. `before` is the walk to the platform and the wait, `after` the walk out. */
export type Leg =
  | { readonly kind: 'walk'; readonly from: Spot; readonly to: Spot; readonly minutes: number }
  | { readonly kind: 'ride'; readonly line: number; readonly stations: readonly number[]; readonly before: number; readonly minutes: number; readonly after: number; readonly estimated: boolean }
  | {
      readonly kind: 'bus';
      readonly names: Texts;
      readonly from: Spot;
      readonly to: Spot;
      readonly minutes: number;
      readonly fareHkd: number | null;
      readonly fareCny: number | null;
      readonly assumed: boolean;
    }
  | { readonly kind: 'taxi'; readonly from: Spot; readonly to: Spot; readonly minutes: number };

/** An end of a trip on its bank. A port gives its own stops, to which there is no way to go. */
export type End = { readonly point: LonLat; readonly bank: Bank; readonly stops: readonly number[] };

/** A way from the street to a stop, or back. */
export type Access = { readonly stop: number; readonly minutes: number; readonly link: PlaceLink | null };

function walkMinutes({ model }: Network, a: LonLat, b: LonLat): number {
  return (metresBetween(a, b) * model.walkDetour) / model.walkMetresPerMinute;
}

function linkedPlace({ places, model }: Network, { point, bank }: End): LinkedPlace | null {
  return places.find((place) => place.bank === bank && metresBetween(place.point, point) <= model.placeLinkRadiusMetres) ?? null;
}

/** Stops within a walk, nearest first, and what leads from a linked place. `halls` may be walked to whatever else is near. */
export function accesses(network: Network, end: End, halls: readonly number[]): readonly Access[] {
  if (end.stops.length > 0) return end.stops.map((stop) => ({ stop, minutes: 0, link: null }));
  const { maxWalkMetres, walkMetresPerMinute, maxStops } = network.model;
  const near = network.stops
    .flatMap(({ point, bank, walkIn }, stop) => (bank === end.bank && walkIn ? [{ stop, minutes: walkMinutes(network, end.point, point), link: null }] : []))
    .filter(({ minutes }) => minutes * walkMetresPerMinute <= maxWalkMetres)
    .toSorted((a, b) => a.minutes - b.minutes);
  const links = linkedPlace(network, end)?.links.map((link) => ({ stop: link.to, minutes: link.minutes, link })) ?? [];
  return [...near.filter(({ stop }, at) => at < maxStops || halls.includes(stop)), ...links];
}

const runs = ({ link }: Access, clock: number) => !link?.hours || (clock >= link.hours[0] && clock <= link.hours[1]);

function rideLeg(graph: Graph, edges: readonly Edge[]): Leg {
  const steps = edges.flatMap(({ step }) => (step.kind === 'board' || step.kind === 'change' || step.kind === 'ride' ? [step] : []));
  const [{ line } = { line: 0 }] = steps;
  const { stations, estimated } = graph.network.lines[line]!;
  const at = steps.map((step) => step.at);
  const run = edges.filter(({ step }) => step.kind === 'ride');
  const out = edges.find(({ step }) => step.kind === 'alight');
  return {
    kind: 'ride',
    line,
    stations: at.map((index) => stations[index]!),
    before: edges[0]!.minutes,
    minutes: run.reduce((sum, { minutes }) => sum + minutes, 0),
    after: out?.minutes ?? 0,
    estimated: at.slice(1).some((index, step) => estimated[Math.min(index, at[step]!)]),
  };
}

function streetLeg({ network, stopOf }: Graph, edge: Edge, start: number): Leg {
  const spot = (stop: number): Spot => ({ stop, point: network.stops[stop]!.point });
  const [from, to] = [spot(stopOf[start]!), spot(stopOf[edge.to]!)];
  if (edge.step.kind !== 'feeder') return { kind: 'walk', from, to, minutes: edge.minutes };
  const { names, fareHkd, assumed } = network.feeders[edge.step.feeder]!;
  return { kind: 'bus', names, from, to, minutes: edge.minutes, fareHkd, fareCny: null, assumed };
}

/** Edges of one ride belong together: from boarding or changing until the next change, or out to the street. */
export function legsOf(graph: Graph, { start, edges }: { readonly start: number; readonly edges: readonly Edge[] }): readonly Leg[] {
  const legs: Leg[] = [];
  let ride: Edge[] = [];
  let at = start;
  const finish = () => {
    if (ride.length > 0) legs.push(rideLeg(graph, ride));
    ride = [];
  };
  for (const edge of edges) {
    const { kind } = edge.step;
    if (kind === 'board' || kind === 'change' || kind === 'walk' || kind === 'feeder') finish();
    if (kind === 'walk' || kind === 'feeder') legs.push(streetLeg(graph, edge, at));
    else ride.push(edge);
    at = edge.to;
  }
  finish();
  return legs;
}

function accessLeg({ stops }: Network, end: End, { stop, minutes, link }: Access, outward: boolean): readonly Leg[] {
  const [own, there]: readonly Spot[] = [{ stop: null, point: end.point }, { stop, point: stops[stop]!.point }];
  const [from, to] = outward ? [own!, there!] : [there!, own!];
  if (end.stops.length > 0) return [];
  if (link) return [{ kind: 'bus', names: link.names, from, to, minutes, fareHkd: null, fareCny: link.fareCny, assumed: link.assumed }];
  return minutes < 0.5 ? [] : [{ kind: 'walk', from, to, minutes }];
}

export type Way = { readonly minutes: number; readonly legs: readonly Leg[] };

/** From a point to each of `halls`, by public ways: one search answers for all. `null` where there is none at that clock. */
export function waysOut(graph: Graph, start: End, halls: readonly number[], departure: Departure): (hall: number) => Way | null {
  const open = accesses(graph.network, start, halls).filter((access) => runs(access, departure.clock));
  const reached: Reached = search(graph, open.map(({ stop, minutes }) => [stop, minutes] as const), departure);
  return (hall) => {
    const minutes = reached.minutes[hall]!;
    if (!Number.isFinite(minutes)) return null;
    const way = wayTo(reached, hall);
    const [first] = open.filter(({ stop }) => stop === way.start).toSorted((a, b) => a.minutes - b.minutes);
    return { minutes, legs: [...(first ? accessLeg(graph.network, start, first, true) : []), ...legsOf(graph, way)] };
  };
}

/** From a hall to a point, over one of the accesses of that point, by public ways, or `null` where there is none at that clock. */
export function wayIn(graph: Graph, hall: number, end: End, near: readonly Access[], departure: Departure): Way | null {
  const atStop = new Map<number, readonly Access[]>();
  for (const access of near) atStop.set(access.stop, [...(atStop.get(access.stop) ?? []), access]);
  let best: { readonly minutes: number; readonly access: Access } | null = null;
  const reached = search(graph, [[hall, 0]], departure, (node, spent) => {
    for (const access of atStop.get(node) ?? []) {
      const minutes = spent + access.minutes;
      if (minutes < (best?.minutes ?? Infinity) && runs(access, departure.clock + spent)) best = { minutes, access };
    }
    return best?.minutes ?? Infinity;
  });
  const found = best as { readonly minutes: number; readonly access: Access } | null;
  if (!found) return null;
  return { minutes: found.minutes, legs: [...legsOf(graph, wayTo(reached, found.access.stop)), ...accessLeg(graph.network, end, found.access, false)] };
}

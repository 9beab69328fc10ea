import type { Line, Network, Validity, Window } from './network.ts';

/** What one does along an edge. Minutes of `board` and `change` hold the walk to the platform and the wait. */
export type Step =
  | { readonly kind: 'board' | 'change' | 'ride'; readonly line: number; readonly at: number }
  | { readonly kind: 'alight' }
  | { readonly kind: 'walk' }
  | { readonly kind: 'feeder'; readonly feeder: number };

/** An edge may be entered only when the clock, `after` minutes from now, is inside the window. */
export type Gate = { readonly after: number; readonly window: Window };

export type Edge = { readonly to: number; readonly minutes: number; readonly gate: Gate | null; readonly validity: Validity | null; readonly step: Step };

/** Nodes below `stops` are stops as seen from the street; the others are "on this line, in this direction, at this station". */
export type Graph = { readonly network: Network; readonly stopOf: readonly number[]; readonly edges: readonly (readonly Edge[])[] };

type Direction = 0 | 1;
const directions: readonly Direction[] = [0, 1];

type Builder = { readonly network: Network; readonly base: readonly number[]; readonly edges: Edge[][] };

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);

/** When a train of this direction may be boarded at station `at`: from the line's first to the direction's last, which gets here later. */
function window(line: Line, direction: Direction, at: number): Window {
  const run = direction === 0 ? sum(line.minutes.slice(0, at)) : sum(line.minutes.slice(at));
  return [line.first, line.last[direction] + run];
}

function boarded({ base, network }: Builder, line: number, direction: Direction, at: number): number {
  return base[line]! + direction * network.lines[line]!.stations.length + at;
}

const leadsOn = ({ stations }: Line, direction: Direction, at: number) => (direction === 0 ? at < stations.length - 1 : at > 0);

/** Board from the street, ride on, alight: everything one line does by itself. */
function addLine(builder: Builder, index: number): void {
  const { network, edges } = builder;
  const { entryMinutes, exitMinutes, waitShareOfHeadway } = network.model;
  const line = network.lines[index]!;
  const entry = entryMinutes[line.bank];
  for (const direction of directions) {
    line.stations.forEach((stop, at) => {
      const node = boarded(builder, index, direction, at);
      edges[node]!.push({ to: stop, minutes: exitMinutes, gate: null, validity: null, step: { kind: 'alight' } });
      if (!leadsOn(line, direction, at)) return;
      const [next, minutes] = direction === 0 ? [at + 1, line.minutes[at]!] : [at - 1, line.minutes[at - 1]!];
      edges[node]!.push({ to: boarded(builder, index, direction, next), minutes, gate: null, validity: null, step: { kind: 'ride', line: index, at: next } });
      const gate = { after: entry, window: window(line, direction, at) };
      edges[stop]!.push({ to: node, minutes: entry + line.headway * waitShareOfHeadway, gate, validity: null, step: { kind: 'board', line: index, at } });
    });
  }
}

/** From any direction of one line at a station to any of another, or of the same stop's neighbour inside the gates. */
function addChange(builder: Builder, from: { line: number; stop: number }, to: { line: number; stop: number }, walk: number): void {
  const { network, edges } = builder;
  const [line, next] = [network.lines[from.line]!, network.lines[to.line]!];
  const [at, start] = [line.stations.indexOf(from.stop), next.stations.indexOf(to.stop)];
  if (at < 0 || start < 0) return;
  for (const direction of directions.filter((way) => leadsOn(next, way, start))) {
    const edge: Edge = {
      to: boarded(builder, to.line, direction, start),
      minutes: walk + next.headway * network.model.waitShareOfHeadway,
      gate: { after: walk, window: window(next, direction, start) },
      validity: null,
      step: { kind: 'change', line: to.line, at: start },
    };
    for (const arrived of directions) edges[boarded(builder, from.line, arrived, at)]!.push(edge);
  }
}

const linesAt = ({ lines }: Network, stop: number) => lines.flatMap(({ stations }, line) => (stations.includes(stop) ? [{ line, stop }] : []));

function addChanges(builder: Builder): void {
  const { network } = builder;
  for (const { stop, lines: [a, b], minutes } of network.interchanges) {
    addChange(builder, { line: a, stop }, { line: b, stop }, minutes);
    addChange(builder, { line: b, stop }, { line: a, stop }, minutes);
  }
  for (const { between: [a, b], minutes } of network.walks.filter(({ paidArea }) => paidArea)) {
    for (const here of linesAt(network, a)) {
      for (const there of linesAt(network, b)) {
        addChange(builder, here, there, minutes);
        addChange(builder, there, here, minutes);
      }
    }
  }
}

function addStreet({ network, edges }: Builder): void {
  const bothWays = ([a, b]: readonly [number, number], edge: Omit<Edge, 'to'>) => {
    edges[a]!.push({ ...edge, to: b });
    edges[b]!.push({ ...edge, to: a });
  };
  for (const { between, minutes, paidArea } of network.walks) {
    if (!paidArea) bothWays(between, { minutes, gate: null, validity: null, step: { kind: 'walk' } });
  }
  network.feeders.forEach(({ between, ride, headway, hours, validFrom, validTo }, feeder) => {
    const wait = Math.min(headway * network.model.waitShareOfHeadway, network.model.feederWaitCap);
    const gate = hours && { after: 0, window: hours };
    bothWays(between, { minutes: ride + wait, gate, validity: { validFrom, validTo }, step: { kind: 'feeder', feeder } });
  });
}

/** Builds the graph once after the network has been fetched; every query only reads it. */
export function openNetwork(network: Network): Graph {
  const base: number[] = [];
  const stopOf: number[] = network.stops.map((_, at) => at);
  for (const { stations } of network.lines) {
    base.push(stopOf.length);
    stopOf.push(...stations, ...stations);
  }
  const builder: Builder = { network, base, edges: stopOf.map(() => []) };
  network.lines.forEach((_, index) => addLine(builder, index));
  addChanges(builder);
  addStreet(builder);
  return { network, stopOf, edges: builder.edges };
}

import type { Edge, Graph } from './graph.ts';

/** When one sets out: minutes of the service day, and the ISO date that decides what runs. */
export type Departure = { readonly clock: number; readonly date: string };

/** Fastest minutes to every node from one or more starts, and the edge it was reached by. */
export type Reached = { readonly minutes: Float64Array; readonly from: Int32Array; readonly by: readonly (Edge | undefined)[] };

/** A binary heap of nodes by minutes; an outdated entry is skipped when it comes up. */
class Queue {
  private readonly nodes: number[] = [];
  private readonly keys: number[] = [];

  get size(): number {
    return this.nodes.length;
  }

  push(node: number, key: number): void {
    const { nodes, keys } = this;
    let at = nodes.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (keys[above]! <= key) break;
      nodes[at] = nodes[above]!;
      keys[at] = keys[above]!;
      at = above;
    }
    nodes[at] = node;
    keys[at] = key;
  }

  /** Minutes of the node that comes next. */
  get least(): number {
    return this.keys[0] ?? Infinity;
  }

  pop(): number {
    const { nodes, keys } = this;
    const top = nodes[0]!;
    const [node, key] = [nodes.pop()!, keys.pop()!];
    const { length } = nodes;
    if (length === 0) return top;
    let at = 0;
    for (let below = 1; below < length; below = 2 * at + 1) {
      if (below + 1 < length && keys[below + 1]! < keys[below]!) below += 1;
      if (keys[below]! >= key) break;
      nodes[at] = nodes[below]!;
      keys[at] = keys[below]!;
      at = below;
    }
    nodes[at] = node;
    keys[at] = key;
    return top;
  }
}

function opens({ gate, validity }: Edge, clock: number, date: string): boolean {
  if (validity && ((validity.validFrom !== null && date < validity.validFrom) || (validity.validTo !== null && date > validity.validTo))) return false;
  if (!gate) return true;
  const at = clock + gate.after;
  return at >= gate.window[0] && at <= gate.window[1];
}

/**
 * Dijkstra's algorithm over the graph from `starts` (`[stop, minutes already spent]`). Stops once everything within
 * `enough(node, minutes)` minutes is known: the callback may lower its answer while the search runs.
 */
export function search(graph: Graph, starts: readonly (readonly [number, number])[], { clock, date }: Departure, enough: (node: number, minutes: number) => number = () => Infinity): Reached {
  const minutes = new Float64Array(graph.edges.length).fill(Infinity);
  const from = new Int32Array(graph.edges.length).fill(-1);
  const by: (Edge | undefined)[] = [];
  by.length = graph.edges.length;
  const queue = new Queue();
  for (const [stop, spent] of starts) {
    if (spent >= minutes[stop]!) continue;
    minutes[stop] = spent;
    queue.push(stop, spent);
  }
  while (queue.size > 0) {
    const spent = queue.least;
    const node = queue.pop();
    if (spent > minutes[node]!) continue;
    if (spent > enough(node, spent)) break;
    for (const edge of graph.edges[node]!) {
      const then = spent + edge.minutes;
      if (then >= minutes[edge.to]! || !opens(edge, clock + spent, date)) continue;
      minutes[edge.to] = then;
      from[edge.to] = node;
      by[edge.to] = edge;
      queue.push(edge.to, then);
    }
  }
  return { minutes, from, by };
}

/** The edges that lead to a node, first to last, with the node each ends at, and the node it all began at. */
export function wayTo(reached: Reached, node: number): { readonly start: number; readonly edges: readonly Edge[] } {
  const edges: Edge[] = [];
  let at = node;
  for (let edge = reached.by[at]; edge; edge = reached.by[at]) {
    edges.unshift(edge);
    at = reached.from[at]!;
  }
  return { start: at, edges };
}

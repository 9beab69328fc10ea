import type { Option } from './crossing.ts';
import type { BBox, LonLat } from './geography.ts';
import type { Graph } from './graph.ts';
import type { Leg } from './journey.ts';
import { type Bank, bankOf, metresBetween } from './network.ts';
import type { PlaceId } from './place.ts';

/** The drawn lines by id, each in one or more parts. */
export type Tracks = Readonly<Record<string, readonly (readonly LonLat[])[]>>;

/** How sure the drawing is: along a drawn track, or only straight from end to end. */
export type RouteMode = 'track' | 'straight' | 'walk';
export type RoutePart = { readonly mode: RouteMode; readonly bank: Bank; readonly path: readonly LonLat[] };

/** What the map draws of a plan: the chosen way in its parts, the others as plain lines. */
export type Route = {
  readonly port: PlaceId | null;
  readonly ends: readonly { readonly letter: 'A' | 'B'; readonly point: LonLat }[];
  readonly chosen: readonly RoutePart[];
  readonly others: readonly (readonly LonLat[])[];
  readonly bounds: BBox;
};

/** A foot on a line: the segment it stands on and how far along, as one number; and its distance in metres. */
type Foot = { readonly at: number; readonly point: LonLat; readonly off: number };

function footOn(part: readonly LonLat[], point: LonLat): Foot {
  let best: Foot = { at: 0, point: part[0]!, off: Infinity };
  for (let at = 0; at + 1 < part.length; at += 1) {
    const [a, b] = [part[at]!, part[at + 1]!];
    const [dx, dy] = [(b[0] - a[0]) * 0.924, b[1] - a[1]];
    const along = ((point[0] - a[0]) * 0.924 * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    const foot: LonLat = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    const off = metresBetween(foot, point);
    if (off < best.off) best = { at: at + share, point: foot, off };
  }
  return best;
}

/** Beyond this a station does not lie on the track, and a straight line is more honest. */
const offTrack = 700;

/** The piece of a track between two points, or the straight line where the track does not pass them. */
export function alongTrack(parts: readonly (readonly LonLat[])[], from: LonLat, to: LonLat): readonly LonLat[] {
  const feet = parts.map((part) => ({ part, start: footOn(part, from), end: footOn(part, to) }));
  const [best] = feet.toSorted((a, b) => a.start.off + a.end.off - b.start.off - b.end.off);
  if (!best || best.start.off > offTrack || best.end.off > offTrack) return [from, to];
  const { part, start, end } = best;
  const [low, high] = [Math.min(start.at, end.at), Math.max(start.at, end.at)];
  const between = part.filter((_, at) => at > low && at < high);
  return [start.point, ...(start.at <= end.at ? between : between.toReversed()), end.point];
}

function legParts({ network }: Graph, tracks: Tracks, leg: Leg, bank: Bank): readonly RoutePart[] {
  if (leg.kind !== 'ride') return [{ mode: leg.kind === 'walk' ? 'walk' : 'straight', bank, path: [leg.from.point, leg.to.point] }];
  const points = leg.stations.map((stop) => network.stops[stop]!.point);
  const track = tracks[network.lines[leg.line]!.track] ?? [];
  const path = points.slice(1).flatMap((point, at) => alongTrack(track, points[at]!, point));
  return [{ mode: 'track', bank, path }];
}

/** The way over: along the track of a train, else straight from hall to hall; each piece in the hue of the bank it lies on. */
function overParts({ network }: Graph, tracks: Tracks, { crossing, from }: Option): readonly RoutePart[] {
  const to: Bank = from === 'hong-kong' ? 'shenzhen' : 'hong-kong';
  const [start, end] = [network.stops[crossing.stops[from]]!.point, network.stops[crossing.stops[to]]!.point];
  const order = from === 'hong-kong' ? crossing.tracks : crossing.tracks.toReversed();
  if (order.length === 0) return [{ mode: 'walk', bank: from, path: [start, end] }];
  const path = order.reduce<readonly LonLat[]>((way, id) => {
    const parts = tracks[id] ?? [];
    const farthest = [parts[0]?.[0], parts.at(-1)?.at(-1)].filter((point) => point !== undefined).toSorted((a, b) => metresBetween(a, end) - metresBetween(b, end))[0] ?? end;
    return [...way, ...alongTrack(parts, way.at(-1)!, farthest).slice(1)];
  }, [start]);
  const banks = path.map((point) => bankOf(network, point));
  const turn = banks.findIndex((bank) => bank === to);
  if (turn < 1) return [{ mode: 'track', bank: from, path }];
  return [{ mode: 'track', bank: from, path: path.slice(0, turn + 1) }, { mode: 'track', bank: to, path: path.slice(turn) }];
}

export function partsOf(graph: Graph, tracks: Tracks, option: Option): readonly RoutePart[] {
  const to: Bank = option.from === 'hong-kong' ? 'shenzhen' : 'hong-kong';
  return [
    ...option.access.flatMap((leg) => legParts(graph, tracks, leg, option.from)),
    ...overParts(graph, tracks, option),
    ...option.onward.flatMap((leg) => legParts(graph, tracks, leg, to)),
  ];
}

export function boundsOf(points: readonly LonLat[]): BBox {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

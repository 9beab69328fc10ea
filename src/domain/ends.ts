import type { LonLat } from './geography.ts';
import type { Graph } from './graph.ts';
import type { End } from './journey.ts';
import type { Texts } from './locale.ts';
import { type Bank, bankOf, isHall, metresBetween } from './network.ts';
import type { Place } from './place.ts';

/** An end of a trip as a reader named it: on one bank, or, like a port, on either. `names` is `null` for a point of the map, which is told by the station it is `near`. */
export type NamedEnd = { readonly id: string; readonly names: Texts | null; readonly near: Texts | null; readonly point: LonLat; readonly bank: Bank | 'either'; readonly stops: Readonly<Record<Bank, readonly number[]>> };

const nowhere: NamedEnd['stops'] = { 'hong-kong': [], shenzhen: [] };

/** `lat,lon` as links write it. */
export function readPoint(text: string): LonLat | null {
  const [lat, lon] = text.split(',').map(Number);
  return lat !== undefined && lon !== undefined && Number.isFinite(lat) && Number.isFinite(lon) ? [lon, lat] : null;
}

export function writePoint([lon, lat]: LonLat): string {
  return `${Number(lat.toFixed(5))},${Number(lon.toFixed(5))}`;
}

function portEnd({ network }: Graph, place: Place, point: LonLat): NamedEnd {
  const crossings = network.ports.find(({ id }) => id === place.id)?.crossings ?? [];
  const stopsOn = (bank: Bank) => [...new Set(crossings.map(({ stops }) => stops[bank]))];
  const bank = crossings.length > 0 ? 'either' : bankOf(network, point);
  return { id: place.id, names: place.short, near: null, point, bank, stops: { 'hong-kong': stopsOn('hong-kong'), shenzhen: stopsOn('shenzhen') } };
}

function placeEnd(graph: Graph, place: Place): NamedEnd | null {
  if (!place.point) return null;
  if (place.port) return portEnd(graph, place, place.point);
  return { id: place.id, names: place.short, near: null, point: place.point, bank: place.side === 'both' ? 'either' : place.side, stops: nowhere };
}

/** The station to tell a point by, at most 2 km away. */
function nearestStation({ network }: Graph, point: LonLat, bank: Bank): Texts | null {
  const rows = network.stops.filter((stop) => stop.bank === bank && !isHall(stop)).map((stop) => ({ stop, metres: metresBetween(stop.point, point) }));
  const [nearest] = rows.toSorted((a, b) => a.metres - b.metres);
  return nearest && nearest.metres < 2000 ? nearest.stop.names : null;
}

/** Reads one end of a link: a place, a station or a point. `null` when there is no such thing, or nobody knows where it is. */
export function readEnd(graph: Graph, places: readonly Place[], text: string): NamedEnd | null {
  const place = places.find(({ id }) => id === text);
  if (place) return placeEnd(graph, place);
  const stop = graph.network.stops.find(({ id }) => id === text);
  if (stop) return { id: stop.id, names: stop.names, near: null, point: stop.point, bank: stop.bank, stops: nowhere };
  const point = readPoint(text);
  if (!point) return null;
  const bank = bankOf(graph.network, point);
  return { id: text, names: null, near: nearestStation(graph, point, bank), point, bank, stops: nowhere };
}

const other: Readonly<Record<Bank, Bank>> = { 'hong-kong': 'shenzhen', shenzhen: 'hong-kong' };

/** Puts both ends on their banks: what may lie on either goes opposite the other end. `null` when both lie on the same. */
export function opposite(from: NamedEnd, to: NamedEnd): readonly [End, End] | null {
  const start: Bank = from.bank === 'either' ? (to.bank === 'either' ? 'hong-kong' : other[to.bank]) : from.bank;
  const end: Bank = to.bank === 'either' ? other[start] : to.bank;
  if (start === end) return null;
  return [
    { point: from.point, bank: start, stops: from.stops[start] },
    { point: to.point, bank: end, stops: to.stops[end] },
  ];
}

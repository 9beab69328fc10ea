import { area } from '@turf/area';
import { bbox } from '@turf/bbox';
import { distance } from '@turf/distance';
import type { Catalogue } from '../src/domain/catalogue.ts';
import type { Validity } from '../src/domain/era.ts';
import { type BBox, type LonLat, union } from '../src/domain/geography.ts';
import { toMinutes } from '../src/domain/clock.ts';
import { type Graph, openNetwork } from '../src/domain/graph.ts';
import { waysOut } from '../src/domain/journey.ts';
import { parse } from '../src/domain/link.ts';
import { bankOf } from '../src/domain/network.ts';
import { isPartYear } from '../src/domain/passengers.ts';
import { exactWithinM, type Place, type PlaceId } from '../src/domain/place.ts';
import type { Port } from '../src/domain/port.ts';
import type { Tour } from '../src/domain/tour.ts';
import { countsOf } from './derive-passengers.ts';
import { surveyed, years } from './derive-years.ts';
import { checkCrossings } from './check-crossings.ts';
import { deriveNetwork } from './derive-crossings.ts';
import type { Edited } from './read.ts';
import type { PortRecord } from './schema.ts';

/** The day the facts were last compared with their sources. */
export const checked = '2026-11-23';

/** When the outlines, pins or halls of a place stood, as the map's own filter has it; each once. */
function validityOf(things: readonly Validity[]): readonly Validity[] {
  const told = things.map((thing) => Object.entries(years(thing, surveyed)).filter(([key]) => key !== 'planned').map(([key, year]) => [key, String(year)] as const));
  return [...new Set(told.map((rows) => JSON.stringify(Object.fromEntries(rows))))].map((row) => JSON.parse(row) as Validity);
}

/** A metre in degrees of latitude, near enough for padding a frame. */
const metre = 1 / 111_000;

function around(points: readonly LonLat[], metres: number): BBox {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const pad = metres * metre;
  return [Math.min(...lons) - pad, Math.min(...lats) - pad, Math.max(...lons) + pad, Math.max(...lats) + pad];
}

function zonePlaces({ zones }: Edited): readonly Place[] {
  const ids = [...new Set(zones.features.map(({ properties }) => properties.place))];
  return ids.map((id) => {
    const outlines = zones.features.filter(({ properties }) => properties.place === id);
    const main = outlines.find((feature) => feature.id === id || feature.id === `${id}-expanded`) ?? outlines[0]!;
    const { names, short, kind, group, side, approximate, accuracy_m, point, official_km2 } = main.properties;
    return {
      id,
      kind,
      group,
      side,
      validity: validityOf(outlines.map(({ properties }) => properties)),
      layer: 'zones',
      names,
      short: outlines.length > 1 ? outlines.find(({ id: own }) => own !== main.id)!.properties.short : short,
      point,
      bbox: outlines.map((outline) => bbox(outline) as unknown as BBox).reduce(union),
      accuracyM: accuracy_m,
      approximate,
      area: { official: official_km2 ?? null, measured: Math.round(area(main) / 1e4) / 100 },
      port: null,
      nearestPort: null,
    };
  });
}

/** Totals of whole years: what the map may compare. */
function wholeYears({ passengers }: Edited, port: string): Pick<Port, 'passengers'> {
  const totals = countsOf(passengers, port).flatMap((count) => (count.total === null || isPartYear(count) ? [] : [[count.year, count.total] as const]));
  return totals.length > 0 ? { passengers: Object.fromEntries(totals) } : {};
}

function toPort({ mode, coLocated, status, statusSince, halls, hours, hoursChecked, queueCodes, rank, opened }: PortRecord): Port {
  const { passengers, vehicles, goods } = hours;
  const special = hours.special.map(({ from, to, passengers: spans }) => ({ from, to, hours: spans }));
  return {
    mode,
    coLocated,
    status,
    statusSince,
    halls: halls.map(({ id, side, names, point, accuracyM, retired, transport }) => ({ id, side, names, point, accuracyM, retired, transport })),
    hours: { passengers, special, vehicles, goods },
    hoursChecked: hoursChecked ?? checked,
    queueCodes,
    rank,
    opened,
  };
}

function portPlaces(edited: Edited): readonly Place[] {
  return edited.ports.map((record) => ({
    id: record.id,
    kind: 'port',
    group: 'ports',
    side: 'both',
    validity: validityOf([{ from: record.opened ?? record.from }]),
    layer: 'ports',
    names: record.names,
    short: record.short,
    point: record.point,
    bbox: around(record.halls.filter(({ retired }) => !retired).map(({ point }) => point), record.halls.length > 1 ? 350 : 500),
    accuracyM: record.accuracyM,
    approximate: record.accuracyM > exactWithinM,
    area: null,
    port: { ...toPort(record), ...wholeYears(edited, record.id) },
    nearestPort: null,
  }));
}

function pinPlaces({ pins, supplies }: Edited): readonly Place[] {
  const routes = bbox({ type: 'FeatureCollection', features: [...supplies.features] }) as unknown as BBox;
  return pins.features.map(({ geometry, properties }) => {
    const { id, kind, group, side, names, short, accuracy_m, glyph, layer } = properties;
    const point = geometry?.type === 'Point' ? (geometry.coordinates as unknown as LonLat) : null;
    return {
      id,
      kind,
      group,
      side,
      validity: point ? validityOf([properties]) : [],
      layer: point ? 'places' : (layer ?? null),
      names,
      short,
      point,
      bbox: point ? around([point], glyph === 'river' ? 900 : Math.max(900, (accuracy_m ?? 0) * 1.2)) : layer ? routes : null,
      accuracyM: accuracy_m ?? null,
      approximate: (accuracy_m ?? 0) > exactWithinM,
      area: null,
      port: null,
      nearestPort: null,
    };
  });
}

/** Minutes to the hall of a port on the bank of the place, leaving at ten on a weekday, by the fastest public way. */
function minutesTo(port: PlaceId, { side }: Place, point: LonLat, graph: Graph | null): number | null {
  if (!graph) return null;
  const bank = side === 'both' ? bankOf(graph.network, point) : side;
  const crossings = graph.network.ports.find(({ id }) => id === port)?.crossings.filter(({ validTo }) => validTo === null) ?? [];
  const halls = crossings.map(({ stops }) => stops[bank]);
  const way = waysOut(graph, { point, bank, stops: [] }, halls, { clock: toMinutes('10:00'), date: checked });
  const minutes = Math.min(...halls.map((hall) => way(hall)?.minutes ?? Infinity));
  return Number.isFinite(minutes) ? Math.max(1, Math.round(minutes)) : null;
}

/** The nearest crossing between the two cities that has passengers, in a straight line over the sphere. */
function nearestPort(place: Place, ports: readonly Place[], graph: Graph | null): Place['nearestPort'] {
  if (!place.point || place.port) return null;
  const from = [...place.point];
  const rows = ports
    .filter(({ port }) => port && port.rank < 3 && port.status !== 'closed' && port.status !== 'suspended')
    .filter(({ id }) => id !== 'hzmb')
    .map(({ id, point }) => ({ id, km: Math.round(distance(from, [...point!]) * 10) / 10 }));
  const [nearest] = rows.toSorted((a, b) => a.km - b.km);
  return nearest ? { ...nearest, minutes: minutesTo(nearest.id, place, place.point, graph) } : null;
}

function toTours({ tours }: Edited): readonly Tour[] {
  return tours.map(({ record }) => ({
    id: record.id,
    stops: record.stops.map(({ id, link }) => {
      const { focus, layers, camera, year } = parse(`/en/${link}`).view;
      return { id, view: { focus, layers, camera, year } };
    }),
  }));
}

export function deriveCatalogue(edited: Edited): Catalogue {
  const ports = portPlaces(edited);
  // A faulty network is told by its own check; nothing can be counted on it.
  const graph = checkCrossings(edited).length === 0 ? openNetwork(deriveNetwork(edited)) : null;
  const places = [...zonePlaces(edited), ...ports, ...pinPlaces(edited)];
  return {
    places: places.map((place) => ({ ...place, nearestPort: nearestPort(place, ports, graph) })),
    tours: toTours(edited),
    redirects: edited.redirects,
    checked,
  };
}

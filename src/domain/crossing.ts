import { hongKongDate, hongKongMinutes } from './clock.ts';
import { delay, milderThan, type Wait } from './delay.ts';
import type { Graph } from './graph.ts';
import type { OpenState } from './hours.ts';
import { isOpen } from './hours.ts';
import { type Access, accesses, type End, type Leg, type Way, wayIn, waysOut } from './journey.ts';
import type { Bank, Crossing, CrossingPort, Range } from './network.ts';
import type { PlaceId } from './place.ts';
import { type Port, portState } from './port.ts';
import { type Fares, faresOf } from './fare.ts';
import { taxiMinutes } from './taxi.ts';

/** One port as a way across. Minutes are from door to door. */
export type Option = {
  readonly port: PlaceId;
  readonly from: Bank;
  readonly crossing: Crossing;
  readonly confidence: CrossingPort['confidence'];
  /** Quick, typical, busy: only the crossing differs. */
  readonly minutes: Range;
  /** Typical minutes before, at and after the port. */
  readonly shares: Range;
  readonly access: readonly Leg[];
  readonly onward: readonly Leg[];
  /** Minutes a live wait adds, and what was told; `null` when none was told. */
  readonly waiting: { readonly told: Wait; readonly minutes: number } | null;
  readonly fares: Fares;
  /** Less than five minutes from the one ranked before it. */
  readonly tie: boolean;
};

/** Why a port is not among the options. `arrive` is the instant one would be there. */
export type WhyNot = { readonly port: PlaceId } & (
  | { readonly reason: 'closed'; readonly arrive: number; readonly state: OpenState }
  | { readonly reason: 'suspended' | 'coach-only' | 'not-shenzhen' | 'not-reached' | 'no-way-on' }
);

export type Plan = { readonly from: Bank; readonly instant: number; readonly options: readonly Option[]; readonly whyNot: readonly WhyNot[] };

/** What a plan depends on beside its ends. The same conditions always give the same plan. */
export type Conditions = {
  /** Milliseconds since 1970 UTC at which one leaves. */
  readonly instant: number;
  readonly ports: Readonly<Record<PlaceId, Port>>;
  /** Live waits by port, as far as they are known. */
  readonly waits?: Readonly<Record<PlaceId, Wait>>;
};

type Trip = Conditions & {
  readonly graph: Graph;
  readonly start: End;
  readonly end: End;
  readonly out: (hall: number) => Way | null;
  readonly near: readonly Access[];
  readonly clock: number;
  readonly date: string;
};

const serviceDayStarts = 180;
const minutesPerDay = 1440;

/** Minutes of the service day, which ends at 27:00. */
function serviceClock(instant: number): number {
  const minutes = hongKongMinutes(instant);
  return minutes < serviceDayStarts ? minutes + minutesPerDay : minutes;
}

const runsOn = ({ validFrom, validTo }: Crossing, date: string) => (validFrom === null || date >= validFrom) && (validTo === null || date <= validTo);

/** By taxi where no public way exists at that clock, never where taxis may not go. */
function byTaxi({ graph }: Trip, port: CrossingPort, hall: number, end: End, clock: number, outward: boolean): Way | null {
  const { taxi, point, bank } = graph.network.stops[hall]!;
  if (!taxi || !port.taxi[bank] || end.stops.length > 0) return null;
  const [own, there] = [{ stop: null, point: end.point }, { stop: hall, point }];
  const [from, to] = outward ? [own, there] : [there, own];
  const minutes = taxiMinutes(graph.network, from.point, to.point, clock);
  return { minutes, legs: [{ kind: 'taxi', from, to, minutes }] };
}

/** Whether the port takes the traveller who gets there `minutes` after setting out. */
function arrival({ graph, ports, instant }: Trip, { id, entryHours }: CrossingPort, minutes: number): { readonly open: boolean; readonly arrive: number; readonly state: OpenState } {
  const arrive = instant + minutes * 60_000;
  const port = ports[id];
  const own = port?.hours.passengers ?? [];
  const state = isOpen(entryHours ?? own, arrive, port?.hours.special ?? []);
  const late = state.minutes !== null && state.minutes < graph.network.model.lastArrivalBeforeClosing;
  return { open: state.state !== 'closed' && !late, arrive, state };
}

const taxis = (legs: readonly Leg[]) => legs.filter(({ kind }) => kind === 'taxi').length;

/** Ranked by how many taxis are needed, then by typical minutes: a taxi is never a reason to be proposed first. */
export function rankOf({ access, onward, minutes }: Pick<Option, 'access' | 'onward' | 'minutes'>): readonly [number, number] {
  return [taxis(access) + taxis(onward), minutes[1]];
}

const before = (a: readonly [number, number], b: readonly [number, number]) => a[0] - b[0] || a[1] - b[1];

type Attempt = Option | WhyNot;

const isOption = (attempt: Attempt): attempt is Option => 'minutes' in attempt;
const isWhyNot = (attempt: Attempt): attempt is WhyNot => !isOption(attempt);

function crossBy(trip: Trip, port: CrossingPort, crossing: Crossing, wait: Wait | null): Attempt {
  const { graph, start, end, clock, date } = trip;
  const [near, far] = [crossing.stops[start.bank], crossing.stops[end.bank]];
  const access = trip.out(near) ?? byTaxi(trip, port, near, start, clock, true);
  if (!access) return { port: port.id, reason: 'not-reached' };
  const { open, arrive, state } = arrival(trip, port, access.minutes);
  if (!open) return { port: port.id, reason: 'closed', arrive, state };
  const [quick, typical, busy] = crossing.minutes[start.bank];
  const added = wait ? delay(wait, crossing.parts) : 0;
  const over = typical + added;
  const then = clock + access.minutes + over;
  const onward = wayIn(graph, far, end, trip.near, { clock: then, date }) ?? byTaxi(trip, port, far, end, then, false);
  if (!onward) return { port: port.id, reason: 'no-way-on' };
  const around = access.minutes + onward.minutes;
  return {
    port: port.id,
    from: start.bank,
    crossing,
    confidence: port.confidence,
    minutes: [around + quick + added, around + over, around + Math.max(busy, over)],
    shares: [access.minutes, over, onward.minutes],
    access: access.legs,
    onward: onward.legs,
    waiting: wait && { told: wait, minutes: added },
    fares: faresOf(graph.network, crossing, access.legs, onward.legs),
    tie: false,
  };
}

const unreached: Readonly<Record<WhyNot['reason'], number>> = { closed: 0, 'no-way-on': 1, 'not-reached': 2, suspended: 3, 'coach-only': 3, 'not-shenzhen': 3 };

const arrivalOf = (why: WhyNot) => (why.reason === 'closed' ? why.arrive : 0);

/** The best crossing of one port, or the most telling reason against it. */
function through(trip: Trip, port: CrossingPort, wait: Wait | null): Attempt {
  const told = trip.ports[port.id];
  const suspended = told ? portState(told, trip.instant).state === 'suspended' : false;
  if (suspended) return { port: port.id, reason: 'suspended' };
  if (port.unranked) return { port: port.id, reason: port.unranked };
  const attempts = port.crossings.filter((crossing) => runsOn(crossing, trip.date)).map((crossing) => crossBy(trip, port, crossing, wait));
  const [best] = attempts.filter(isOption).toSorted((a, b) => before(rankOf(a), rankOf(b)));
  const reasons = attempts.filter(isWhyNot).toSorted((a, b) => unreached[a.reason] - unreached[b.reason] || arrivalOf(a) - arrivalOf(b));
  return best ?? reasons[0] ?? { port: port.id, reason: 'not-reached' };
}

type Ranked = { readonly attempt: Attempt; readonly rank: readonly [number, number] };

/**
 * A longer wait must never help, though it can bring the traveller to a first train or a taxi by night:
 * a port is ranked by the worst it does at its wait and at any shorter one.
 */
function ranked(trip: Trip, port: CrossingPort): Ranked {
  const wait = trip.waits?.[port.id] ?? null;
  const attempt = through(trip, port, wait);
  const milder = wait ? milderThan(wait).map((level) => through(trip, port, { ...wait, level })) : [];
  const options = [attempt, ...milder].filter(isOption);
  const stuck = [attempt, ...milder].find(isWhyNot);
  const rank = options.map(rankOf).toSorted(before).at(-1) ?? [Infinity, Infinity];
  return { attempt: stuck ?? attempt, rank };
}

function withTies(rows: readonly Option[], tieMinutes: number): readonly Option[] {
  return rows.map((row, at) => {
    const above = rows[at - 1];
    const near = above !== undefined && rankOf(above)[0] === rankOf(row)[0] && Math.abs(row.minutes[1] - above.minutes[1]) < tieMinutes;
    return { ...row, tie: near };
  });
}

/**
 * Ranks the ports that are open when one would get there, door to door, and says of every other why not.
 * Pure: the same network, ends and conditions always give the same plan. `start` and `end` must lie on different banks.
 * Counting rules and constants: `geo/crossings.json`, explained in geo/SOURCES.md; all crossing minutes are estimates.
 */
export function plan(graph: Graph, start: End, end: End, conditions: Conditions): Plan {
  const { network } = graph;
  const date = hongKongDate(conditions.instant);
  const clock = serviceClock(conditions.instant);
  const halls = (bank: Bank) => network.ports.flatMap(({ crossings }) => crossings.map(({ stops }) => stops[bank]));
  const out = waysOut(graph, start, halls(start.bank), { clock, date });
  const near = accesses(network, end, halls(end.bank));
  const trip: Trip = { ...conditions, graph, start, end, out, near, clock, date };
  const rows = network.ports.map((port) => ranked(trip, port));
  const sorted = rows.toSorted((a, b) => before(a.rank, b.rank)).map(({ attempt }) => attempt);
  return {
    from: start.bank,
    instant: conditions.instant,
    options: withTies(sorted.filter(isOption), network.model.tieMinutes),
    whyNot: sorted.filter(isWhyNot).toSorted((a, b) => unreached[a.reason] - unreached[b.reason]),
  };
}

/** The option that is open: the one the reader chose, else the first. */
export function chosenOption({ options }: Plan, chosen: PlaceId | null): Option | null {
  return options.find(({ port }) => port === chosen) ?? options[0] ?? null;
}

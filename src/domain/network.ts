import type { LonLat } from './geography.ts';
import type { Hours } from './hours.ts';
import type { Texts } from './locale.ts';
import type { PlaceId } from './place.ts';

/** One of the two banks; a trip starts on one and ends on the other. */
export type Bank = 'hong-kong' | 'shenzhen';

/** First and last ISO date on which a thing runs; `null` is without end. */
export type Validity = { readonly validFrom: string | null; readonly validTo: string | null };

/** `[from, to]` in minutes of the service day, which runs from 03:00 to 27:00. */
export type Window = readonly [number, number];

/** A station, or the hall of a port that is not one. */
export type Stop = {
  readonly id: string;
  readonly names: Texts;
  readonly point: LonLat;
  readonly bank: Bank;
  /** Can be walked to from the street. */
  readonly walkIn: boolean;
  readonly taxi: boolean;
};

/** Halls that are not metro stations carry the word in their id. */
export function isHall({ id }: Pick<Stop, 'id'>): boolean {
  return id.startsWith('hall-');
}

export type Line = {
  readonly id: string;
  readonly names: Texts;
  readonly bank: Bank;
  /** Id of the drawn line it runs on. */
  readonly track: string;
  readonly headway: number;
  /** Indices into `stops`. */
  readonly stations: readonly number[];
  /** From each station to the next. */
  readonly minutes: readonly number[];
  /** Whether the minutes to the next station are an estimate. */
  readonly estimated: readonly boolean[];
  /** The earlier of the two first trains. */
  readonly first: number;
  /** Last train in the order of `stations`, and against it, at its first station. */
  readonly last: readonly [number, number];
};

/** A bus, minibus or coach between two stops, both ways. */
export type Feeder = Validity & {
  readonly between: readonly [number, number];
  readonly mode: 'bus' | 'minibus' | 'coach';
  readonly names: Texts;
  readonly ride: number;
  readonly headway: number;
  readonly fareHkd: number | null;
  readonly hours: Window | null;
  readonly assumed: boolean;
};

/** A way from a place to a stop whose minutes already hold the wait. */
export type PlaceLink = {
  readonly to: number;
  readonly names: Texts;
  readonly minutes: number;
  readonly hours: Window | null;
  readonly fareCny: number | null;
  readonly assumed: boolean;
};

export type LinkedPlace = { readonly id: PlaceId; readonly names: Texts; readonly bank: Bank; readonly point: LonLat; readonly links: readonly PlaceLink[] };

/** Quick, typical, busy minutes. */
export type Range = readonly [number, number, number];

export type Crossing = Validity & {
  /** The stop on each bank. */
  readonly stops: Readonly<Record<Bank, number>>;
  readonly how: 'bridge' | 'one-building' | 'joint' | 'shuttle' | 'coach' | 'train';
  readonly fareHkd: number | null;
  readonly fareCny: number | null;
  readonly tracks: readonly string[];
  /** By the bank one sets out from. */
  readonly minutes: Readonly<Record<Bank, Range>>;
  readonly parts: readonly (readonly [string, number])[];
};

export type CrossingPort = {
  readonly id: PlaceId;
  readonly unranked: 'coach-only' | 'suspended' | 'not-shenzhen' | null;
  readonly confidence: 'low' | 'medium' | null;
  /** When a traveller may set out through it, where that is narrower than the hours of its halls. */
  readonly entryHours: Hours | null;
  readonly taxi: Readonly<Record<Bank, boolean>>;
  readonly crossings: readonly Crossing[];
  readonly caveats: readonly Texts[];
};

export type Model = {
  readonly walkMetresPerMinute: number;
  readonly walkDetour: number;
  readonly maxWalkMetres: number;
  readonly maxStops: number;
  readonly entryMinutes: Readonly<Record<Bank, number>>;
  readonly exitMinutes: number;
  readonly waitShareOfHeadway: number;
  readonly feederWaitCap: number;
  readonly taxi: { readonly callMinutes: number; readonly detour: number; readonly dayKmh: number; readonly nightKmh: number; readonly nightFrom: string; readonly nightTo: string };
  readonly lastArrivalBeforeClosing: number;
  readonly tieMinutes: number;
  readonly placeLinkRadiusMetres: number;
  readonly runDetour: number;
};

export type Walk = { readonly between: readonly [number, number]; readonly minutes: number; readonly paidArea: boolean };
export type Interchange = { readonly stop: number; readonly lines: readonly [number, number]; readonly minutes: number };

/** How one crosses: everything the planner knows, as built by `npm run geo` into `crossings.json`. Stops and lines are told by index. */
export type Network = {
  readonly asOf: string;
  /** What the times, hours and fares rest on. */
  readonly sources: readonly { readonly publisher: Texts; readonly title: string; readonly url: string | null; readonly date: string | null }[];
  readonly model: Model;
  readonly stops: readonly Stop[];
  readonly lines: readonly Line[];
  readonly interchanges: readonly Interchange[];
  readonly walks: readonly Walk[];
  readonly feeders: readonly Feeder[];
  readonly places: readonly LinkedPlace[];
  readonly ports: readonly CrossingPort[];
  readonly fares: {
    /** Adult Octopus fare in HKD to Lo Wu or Lok Ma Chau, by stop. */
    readonly toBorder: readonly (readonly [number, number])[];
    readonly metro: { readonly baseCny: number; readonly baseKm: number; readonly steps: readonly { readonly toKm: number | null; readonly kmPerCny: number }[] };
  };
  /** The boundary from the south-western edge of the sheet to its eastern edge: Hong Kong lies to its right. */
  readonly boundary: readonly LonLat[];
};


/** Metres over the sphere (haversine, mean radius 6,371 km). */
export function metresBetween([lon, lat]: LonLat, [x, y]: LonLat): number {
  const rad = Math.PI / 180;
  const a = Math.sin(((y - lat) * rad) / 2) ** 2 + Math.cos(lat * rad) * Math.cos(y * rad) * Math.sin(((x - lon) * rad) / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.sqrt(a));
}

/** The bank a point lies on: inside the boundary line closed by the south-eastern corner of the sheet is Hong Kong. */
export function bankOf({ boundary }: Pick<Network, 'boundary'>, [lon, lat]: LonLat): Bank {
  const [first = [0, 0], last = [0, 0]] = [boundary[0], boundary.at(-1)];
  const ring: readonly LonLat[] = [...boundary, [last[0], first[1]]];
  const crossed = ring.filter(([x, y], at) => {
    const [px, py] = ring[(at + ring.length - 1) % ring.length]!;
    return y > lat !== py > lat && lon < x + ((lat - y) * (px - x)) / (py - y);
  });
  return crossed.length % 2 === 1 ? 'hong-kong' : 'shenzhen';
}

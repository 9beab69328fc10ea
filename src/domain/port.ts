import { hongKongDate } from './clock.ts';
import type { LonLat, Side } from './geography.ts';
import { type Hours, isOpen, type OpenState, type PortState, type SpecialHours } from './hours.ts';
import type { Texts } from './locale.ts';

export type PortMode = 'rail' | 'road' | 'ferry' | 'air';

/** What is known of passenger service as a whole; whether it is open now also needs the hours. */
export type PortStatus = 'open' | 'suspended' | 'unconfirmed' | 'closed';

export type Hall = {
  readonly id: string;
  readonly side: Side;
  readonly names: Texts;
  readonly point: LonLat;
  readonly accuracyM: number;
  readonly retired: boolean;
  /** Lines and routes that lead to this hall. */
  readonly transport: Texts | null;
};

/** A port of entry: one crossing, usually with a hall on each bank. */
export type Port = {
  readonly mode: PortMode;
  readonly coLocated: boolean;
  readonly status: PortStatus;
  /** ISO date from which the status holds; before it the hours did. */
  readonly statusSince: string | null;
  readonly halls: readonly Hall[];
  readonly hours: {
    readonly passengers: Hours | null;
    /** Announced changes for passengers, by date: these win over the daily hours. */
    readonly special: readonly SpecialHours[];
    readonly vehicles: Hours | null;
    readonly goods: Hours | null;
  };
  /** ISO date on which the hours were last compared with their source. */
  readonly hoursChecked: string;
  /** Names of this port in the waiting-time files, the present one first. */
  readonly queueCodes: readonly string[];
  /** 1 is drawn first and largest. */
  readonly rank: 1 | 2 | 3;
  /** ISO date, possibly only year or year and month. */
  readonly opened: string | null;
  /** Passengers of whole years, both directions; absent where no figure is known. */
  readonly passengers?: Readonly<Record<number, number>>;
};

/** One side's own record of the hours of a port, for the table of all ports. */
export type HoursRecord = {
  readonly side: Side;
  readonly passengers: Hours | null;
  readonly publisher: Texts;
  readonly url: string | null;
  /** ISO date on which they were read there. */
  readonly checked: string;
};

/** What stands in the table of all ports beside the catalogue: who says so, and what is to be known besides. */
export type PortHours = { readonly id: string; readonly records: readonly HoursRecord[]; readonly note: Texts | null };

/** Status on the day of `instant`: a port that was suspended or replaced was open before. */
function statusAt({ status, statusSince, hours }: Port, instant: number): PortStatus {
  const changed = statusSince === null || hongKongDate(instant) >= statusSince;
  return changed || hours.passengers === null ? status : 'open';
}

function stateAt(port: Port, instant: number): OpenState {
  const status = statusAt(port, instant);
  if (status === 'suspended' || status === 'closed') return { state: status, change: null, minutes: null };
  const { passengers, special } = port.hours;
  if (status === 'unconfirmed' || passengers === null) return { state: 'unconfirmed', change: null, minutes: null };
  return isOpen(passengers, instant, special);
}

/** What was last told of each port. Map, list and legend ask about the same minute, and two weeks of hours are behind each answer. */
const told = new WeakMap<Port, { readonly instant: number; readonly state: OpenState }>();

/** What the port's token shows: its status where that decides, else its passenger hours. */
export function portState(port: Port, instant: number): OpenState {
  const last = told.get(port);
  if (last?.instant === instant) return last.state;
  const state = stateAt(port, instant);
  told.set(port, { instant, state });
  return state;
}

/** What does not change with the time of day, for pages and pictures that outlive the hour: `open` means "in use". */
export function lastingState({ status, hours }: Port): PortState {
  return status === 'open' && hours.passengers === null ? 'unconfirmed' : status;
}

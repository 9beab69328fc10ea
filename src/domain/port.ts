import type { LonLat, Side } from './geography.ts';
import { type Hours, isOpen, type OpenState, type PortState } from './hours.ts';
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
  readonly halls: readonly Hall[];
  readonly hours: {
    readonly passengers: Hours | null;
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

/** What the port's token shows: its status where that decides, else its passenger hours. */
export function portState(port: Port, instant: number): OpenState {
  if (port.status === 'suspended') return { state: 'suspended', change: null, minutes: null };
  if (port.status === 'closed') return { state: 'closed', change: null, minutes: null };
  const hours = port.hours.passengers;
  if (port.status === 'unconfirmed' || hours === null) return { state: 'unconfirmed', change: null, minutes: null };
  return isOpen(hours, instant);
}

/** What does not change with the time of day, for pages and pictures that outlive the hour: `open` means "in use". */
export function lastingState(port: Port): PortState {
  const inUse = port.status === 'open' && port.hours.passengers !== null;
  return inUse ? 'open' : portState(port, 0).state;
}

import { createStore } from 'zustand/vanilla';
import type { Camera, Padding, Size } from '../domain/camera.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { NamedMoment } from '../domain/moment.ts';
import type { SearchIndex } from '../domain/find.ts';
import type { LonLat } from '../domain/geography.ts';
import type { Measure } from '../domain/measure.ts';
import type { Notice } from '../domain/notice.ts';
import type { OwnTour } from '../domain/own-tour.ts';
import type { Outline } from '../domain/overlay.ts';
import type { PlaceId } from '../domain/place.ts';
import { booting, type MapStatus, type Readiness } from '../domain/readiness.ts';
import type { QueueReadings } from '../domain/queue.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Plan } from '../domain/crossing.ts';
import type { NamedEnd } from '../domain/ends.ts';
import type { Graph } from '../domain/graph.ts';
import type { PortHours } from '../domain/port.ts';
import type { Route, Tracks } from '../domain/route.ts';
import type { Citation, Story } from '../domain/story.ts';
import type { Summaries } from '../domain/summary.ts';
import type { TourText } from '../domain/tour.ts';
import { type Focus, initialView, type View } from '../domain/view.ts';

export type SheetHeight = 'peek' | 'half' | 'full';

/** What one reader is doing right now. Never shared, never stored. */
export type Session = {
  readonly map: MapStatus;
  readonly readiness: Readiness;
  /** Counts up each time what failed should be tried again. */
  readonly attempt: number;
  /** The reader wants the new edition of the site. */
  readonly updating: boolean;
  /** Bytes kept on this device for reading without a connection; `null` until all of them are. */
  readonly kept: number | null;
  /** Where the map really is, also in the middle of a flight. */
  readonly live: Camera | null;
  readonly viewport: { readonly size: Size; readonly padding: Padding };
  /** A look at the reader's own position: kept out of the view, so that it is never in a link. */
  readonly glance: Camera | null;
  readonly position: { readonly point: LonLat; readonly accuracyM: number } | null;
  /** A station or position that was searched for: marked on the map for as long as `focus` is the very one it was opened with. */
  readonly spot: { readonly point: LonLat; readonly focus: Focus } | null;
  /** What the pointer is on, and where in the map that is, in CSS pixels. */
  readonly hover: { readonly id: PlaceId; readonly x: number; readonly y: number } | null;
  /** What the reader measures on the map; `null` when the tool is away. */
  readonly measure: Measure | null;
  /** Where on the ground the pointer is, told while the reader measures. */
  readonly pointer: LonLat | null;
  /** Other places under the point last chosen on the map, topmost first. */
  readonly alsoHere: readonly PlaceId[];
  readonly notices: readonly Notice[];
  readonly sheet: SheetHeight;
  readonly layersOpen: boolean;
  readonly inViewOpen: boolean;
  readonly yearsOpen: boolean;
  /** A tour plays by itself. */
  readonly touring: boolean;
  /** A tour is read as one text that scrolls. */
  readonly tourAsText: boolean;
  /** The reader's own tour in the making, and whether its maker is shown. */
  readonly draft: OwnTour;
  readonly maker: 'off' | 'bar' | 'open';
  /** On a narrow screen that compares: whether the other year is on the map. */
  readonly swapped: boolean;
  readonly shareOpen: boolean;
  readonly helpOpen: boolean;
  /** The end of a trip that is the reader's own position: told apart from the view, so that no link carries it. */
  readonly here: EndName | null;
  /** The end of a trip that the next click on the map chooses. */
  readonly picking: EndName | null;
  /** The port whose way is open in the planner; the first one when none was chosen. */
  readonly chosen: PlaceId | null;
  /** A field of the planner has been used: its names are wanted. */
  readonly fields: boolean;
  readonly route: Route | null;
  /** The street map that a host may have: not wanted, asked for, or part of the style. */
  readonly streets: 'off' | 'asked' | 'drawn';
  /** Milliseconds since 1970 UTC, to the minute; 0 in a built page, which has no clock and must not say what is open. */
  readonly now: number;
};

export type EndName = 'from' | 'to';

/** The planner's network and the lines it is drawn along. */
export type CrossingData = { readonly graph: Graph; readonly tracks: Tracks };

/** What the planner makes of the view. */
export type Planned = {
  readonly from: NamedEnd | null;
  readonly to: NamedEnd | null;
  readonly plan: Plan | null;
  readonly problem: 'same-bank' | 'unknown-from' | 'unknown-to' | null;
};

/** Something fetched once and kept: still on its way, not to be had, or here. */
export type Loaded<T> = 'loading' | 'failed' | T;

export type State = {
  readonly view: View;
  readonly catalogue: Catalogue | null;
  readonly stories: Readonly<Record<string, Loaded<Story>>>;
  readonly tours: Readonly<Record<string, Loaded<TourText>>>;
  readonly sources: Readonly<Record<string, Loaded<readonly SourceUse[]>>>;
  /** The last readings of the waiting-time feed; `null` where this site has no feed. */
  readonly queues: QueueReadings | null;
  readonly lists: Readonly<Record<string, Loaded<Summaries>>>;
  readonly comparisons: Readonly<Record<string, Loaded<Comparison>>>;
  /** By edition. */
  readonly moments: Readonly<Record<string, Loaded<readonly NamedMoment[]>>>;
  /** Outlines of zones by place, fetched when one is laid over another place; `null` before. */
  readonly outlines: Readonly<Record<PlaceId, Outline>> | null;
  /** The reader's own tour that stands in the catalogue, as in its link. */
  readonly ownPacked: string | null;
  readonly crossings: Loaded<CrossingData> | null;
  readonly planned: Planned;
  readonly hours: Loaded<readonly PortHours[]> | null;
  /** What can be searched for, by edition. */
  readonly indexes: Readonly<Record<string, Loaded<SearchIndex>>>;
  readonly session: Session;
};

/** A source and the places whose stories rest on it. */
export type SourceUse = { readonly citation: Citation; readonly places: readonly PlaceId[] };

const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

const initialSession: Session = {
  map: 'waiting',
  readiness: booting,
  attempt: 0,
  updating: false,
  kept: null,
  live: null,
  viewport: { size: { width: 0, height: 0 }, padding: noPadding },
  glance: null,
  position: null,
  spot: null,
  hover: null,
  measure: null,
  pointer: null,
  alsoHere: [],
  notices: [],
  sheet: 'half',
  layersOpen: false,
  inViewOpen: false,
  yearsOpen: false,
  touring: false,
  tourAsText: false,
  draft: { title: '', stops: [] },
  maker: 'off',
  swapped: false,
  shareOpen: false,
  helpOpen: false,
  here: null,
  picking: null,
  chosen: null,
  fields: false,
  route: null,
  streets: 'off',
  now: 0,
};

export const store = createStore<State>()(() => ({
  view: initialView,
  catalogue: null,
  stories: {},
  tours: {},
  sources: {},
  queues: null,
  lists: {},
  comparisons: {},
  moments: {},
  outlines: null,
  ownPacked: null,
  crossings: null,
  planned: { from: null, to: null, plan: null, problem: null },
  hours: null,
  indexes: {},
  session: initialSession,
}));

/** Replaces the view; a view that says the same does not wake anyone. */
export function setView(change: (view: View) => View): void {
  const { view } = store.getState();
  const next = change(view);
  if (next !== view) store.setState({ view: next });
}

/** Replaces parts of the session; equal parts do not wake anyone. */
export function setSession(change: Partial<Session>): void {
  const { session } = store.getState();
  const differs = Object.entries(change).some(([key, value]) => session[key as keyof Session] !== value);
  if (differs) store.setState({ session: { ...session, ...change } });
}

/*
 * Waiting classes of the Hong Kong halls, as the Immigration Department publishes them in two small files
 * (residents, visitors), refreshed every 15 minutes. Codes and limits: the department's data dictionary for
 * land boundary control points waiting time, and public code that reads it (sources `datadict`, `qcode`).
 */

export const waitClasses = ['normal', 'busy', 'very-busy', 'maintenance', 'no-service'] as const;
export type WaitClass = (typeof waitClasses)[number];

/** Towards which bank people are going. */
export type Direction = 'to-shenzhen' | 'to-hong-kong';
export type Traveller = 'residents' | 'visitors';
export const travellers: readonly Traveller[] = ['residents', 'visitors'];

/** Classes by control point code (`LWS`, `HGP` …), as far as the file told them. */
export type Queue = Readonly<Record<string, Readonly<Partial<Record<Direction, WaitClass>>>>>;

/** One file, and when the department's server gave it (milliseconds since 1970 UTC). */
export type QueueReading = { readonly queue: Queue; readonly at: number };
export type QueueReadings = Readonly<Record<Traveller, QueueReading | null>>;

const classOf: ReadonlyMap<unknown, WaitClass> = new Map([
  [0, 'normal'],
  [1, 'busy'],
  [2, 'very-busy'],
  [4, 'maintenance'],
  [99, 'no-service'],
]);

/** Minutes of waiting a class stands for, `[from, to]`, `null` where it has no upper limit. */
export const waitMinutes: Readonly<Record<Traveller, Readonly<Partial<Record<WaitClass, readonly [number, number | null]>>>>> = {
  residents: { normal: [0, 15], busy: [15, 30], 'very-busy': [30, null] },
  visitors: { normal: [0, 30], busy: [30, 45], 'very-busy': [45, null] },
};

const code = /^[A-Z]{3}$/;
/** More than the eight or nine control points there are; a longer file is not theirs. */
const mostCodes = 40;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readPoint(value: unknown): Queue[string] | null {
  if (!isRecord(value)) return null;
  const [leaving, arriving] = [classOf.get(value['depQueue']), classOf.get(value['arrQueue'])];
  if (!leaving && !arriving) return null;
  return { ...(leaving && { 'to-shenzhen': leaving }), ...(arriving && { 'to-hong-kong': arriving }) };
}

/**
 * Reads a queue file that may be anything at all. What is not a known class is left out, never guessed;
 * `null` when nothing in it can be trusted.
 */
export function parseQueue(payload: unknown): Queue | null {
  if (!isRecord(payload)) return null;
  const entries = Object.entries(payload);
  if (entries.length === 0 || entries.length > mostCodes) return null;
  const told = entries.flatMap(([key, value]) => {
    const point = code.test(key) ? readPoint(value) : null;
    return point ? [[key, point] as const] : [];
  });
  return told.length > 0 ? Object.fromEntries(told) : null;
}

/** The files are refreshed every 15 minutes. */
export const cadenceMinutes = 15;
const delayedAfter = 2 * cadenceMinutes;
const hiddenAfter = 60;

export type Freshness = 'fresh' | 'delayed' | 'hidden';

/** A reading older than an hour misleads more than it tells. A clock that runs behind makes an age negative: that counts as new. */
export function freshness(at: number, now: number): { readonly state: Freshness; readonly minutes: number } {
  const minutes = Math.max(0, Math.floor((now - at) / 60_000));
  return { state: minutes > hiddenAfter ? 'hidden' : minutes > delayedAfter ? 'delayed' : 'fresh', minutes };
}

/** What a port's hall in Hong Kong tells of its queues; a port may have changed its code. Empty when nothing fresh enough is known. */
export type Waiting = { readonly traveller: Traveller; readonly classes: Queue[string]; readonly minutes: number; readonly delayed: boolean };

export function waitingAt(codes: readonly string[], readings: QueueReadings, now: number): readonly Waiting[] {
  return travellers.flatMap((traveller) => {
    const reading = readings[traveller];
    const found = codes.find((candidate) => reading?.queue[candidate]);
    if (!reading || found === undefined) return [];
    const { state, minutes } = freshness(reading.at, now);
    return state === 'hidden' ? [] : [{ traveller, classes: reading.queue[found]!, minutes, delayed: state === 'delayed' }];
  });
}

import { cadenceMinutes, parseQueue, type QueueReading, type Traveller, travellers } from '../domain/queue.ts';
import { ask } from './request.ts';
import { store } from './store.ts';

/** Larger than any queue file ever was (485 bytes); what is beyond is not one. */
const mostBytes = 262_144;
const minute = 60_000;

/** Twice in the time the department takes to refresh, so that no reading is shown much older than it is. */
const every = (cadenceMinutes / 2) * minute;

/**
 * When the department gave the answer. A caching proxy passes its `Date` on and tells its own clock in `X-Served`;
 * the difference is the age, whatever the reader's clock says.
 */
function givenAt(headers: Headers, now: number): number {
  const given = Date.parse(headers.get('Last-Modified') ?? headers.get('Date') ?? '');
  const served = Number(headers.get('X-Served')) * 1000;
  if (Number.isNaN(given)) return now;
  return served > 0 ? now - Math.max(0, served - given) : given;
}

async function fetchReading(url: string): Promise<QueueReading | null> {
  const answer = await ask(url, { credentials: 'omit', cache: 'no-cache' });
  const text = await answer.text();
  if (text.length > mostBytes) return null;
  const queue = parseQueue(JSON.parse(text));
  return queue && { queue, at: givenAt(answer.headers, Date.now()) };
}

/** A file that does not come leaves the last reading where it is; it grows old by itself and is then no longer shown. */
async function refresh(feed: string, traveller: Traveller): Promise<boolean> {
  const reading = await fetchReading(`${feed}${traveller}.json`).catch(() => null);
  if (reading) store.setState(({ queues }) => ({ queues: { residents: null, visitors: null, ...queues, [traveller]: reading } }));
  return reading !== null;
}

/** Doubles with every failure in a row, up to an hour. */
function pause(failures: number): number {
  return Math.min(60 * minute, every * 2 ** failures);
}

/**
 * Polls the waiting-time files under `feed` (an address of our own origin, ending in `/`) while the page is seen.
 * Never announces anything: a panel that shows waiting times shows the newest there is.
 */
export function followQueues(feed: string): () => void {
  store.setState({ queues: { residents: null, visitors: null } });
  let failures = 0;
  let due = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const poll = async () => {
    due = Number.POSITIVE_INFINITY;
    const came = await Promise.all(travellers.map((traveller) => refresh(feed, traveller)));
    failures = came.includes(true) ? 0 : failures + 1;
    due = Date.now() + pause(failures);
    schedule();
  };
  const schedule = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'visible' && Number.isFinite(due)) timer = setTimeout(() => void poll(), Math.max(0, due - Date.now()));
  };
  document.addEventListener('visibilitychange', schedule);
  schedule();
  return () => {
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
    document.removeEventListener('visibilitychange', schedule);
  };
}

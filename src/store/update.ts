import { notify } from './actions.ts';
import { setSession, store } from './store.ts';

/* The service worker keeps the whole site for reading offline. A new edition is fetched beside the one in use and waits for the reader's word. */

const hour = 3_600_000;

let waiting: ServiceWorker | null = null;

/** When the reader wants the new edition, it takes over, and the page is loaded anew once. */
function followWish(): void {
  store.subscribe(({ session }, before) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    if (session.updating && !before.session.updating) waiting?.postMessage({ type: 'SKIP_WAITING' });
  });
}

function offer(worker: ServiceWorker | null): void {
  if (!worker || !navigator.serviceWorker.controller) return;
  waiting = worker;
  notify({ kind: 'update-ready' });
}

function followArrivals(registration: ServiceWorkerRegistration): void {
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer(worker);
    });
  });
}

/** Another window may take the update: this page then still is the old edition, whose files are gone. */
function followTakeover(): void {
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (store.getState().session.updating) location.reload();
    else if (controlled) notify({ kind: 'update-elsewhere' });
    controlled = true;
  });
}

/** A page that stays open for days looks for a new edition when it is shown again, at most once an hour. */
function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < hour) return;
    looked = Date.now();
    registration.update().catch(() => {
      // No connection: the next look is in an hour.
    });
  });
}

/** Written last of the kept files, with the size of all of them; a browser may have thrown them away since. */
async function tellWhatIsKept(base: string): Promise<void> {
  await navigator.serviceWorker.ready;
  const note = await caches.match(`${base}offline.json`, { ignoreSearch: true });
  const bytes: unknown = note && ((await note.json()) as { bytes?: unknown }).bytes;
  setSession({ kept: typeof bytes === 'number' ? bytes : null });
}

/** Keeps the site on this device. Where that is refused (no such feature, storage denied or full) it works online only. */
export async function keepForOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    followTakeover();
    followWish();
    const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
    followArrivals(registration);
    lookNowAndThen(registration);
    await tellWhatIsKept(base);
  } catch {
    setSession({ kept: null });
  }
}

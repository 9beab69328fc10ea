import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

/*
 * The service worker: one edition of the whole site, kept on the device and given out whole, so that scripts, pages and
 * data always fit each other. A new edition is fetched beside it and takes over when the page says so.
 */

/** Filled in by offline/build.ts. */
declare const filesToKeep: PrecacheEntry[];

type Waitable = { waitUntil: (work: Promise<unknown>) => void };
const worker = globalThis as unknown as {
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener: ((kind: 'activate', then: (event: Waitable) => void) => void) & ((kind: 'message', then: (event: MessageEvent) => void) => void);
};

/** What is not a page of the explorer: files, the waiting-time feed, and the map that other sites embed. */
const otherwise = /\/(?:assets|data|live|pictures|icons|embed)(?:\/|\.html$|$)|\.[a-z\d]+$/i;

precacheAndRoute(filesToKeep);
cleanupOutdatedCaches();
const shell = createHandlerBoundToURL('shell.html');
registerRoute(({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && !otherwise.test(url.pathname), shell);

worker.addEventListener('message', ({ data }) => {
  if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void worker.skipWaiting();
});
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

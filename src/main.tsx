import 'virtual:palette.css';
import './map/map.css';
import { negotiate } from './domain/locale.ts';
import { messages } from './locales/messages.ts';
import { followView, loadCatalogue, loadShown } from './store/catalogue.ts';
import { followClock } from './store/clock.ts';
import { followConnection } from './store/connection.ts';
import { followHistory, readAddress } from './store/history.ts';
import { mapHappened } from './store/readiness.ts';
import { followMissingScripts } from './store/stale.ts';
import { store } from './store/store.ts';
import { mountUi } from './ui/app.tsx';
import { heedPresses } from './ui/built-page.ts';
import { followHead } from './ui/document-head.ts';
import { tellPadding } from './ui/map-padding.ts';
import { base, data } from './ui/use-store.ts';

/* Link → store → map, panels and history. The only file that knows all folders. */

const preferred = negotiate(navigator.languages);

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element #${id}`);
  return found;
}

/** Only a site whose host passes the waiting-time files on carries this meta element. */
function followFeed(): void {
  const feed = document.querySelector<HTMLMetaElement>('meta[name="live-feed"]')?.content;
  if (feed) void import('./store/live.ts').then(({ followQueues }) => followQueues(`${base}${feed}`));
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when the first text is on the page: a task begun in a frame runs after that frame is painted. A page nobody sees has no frames. */
const painted = Promise.race([new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))), wait(1000)]);

/** Run then, and at once: MapLibre is four fifths of all our scripts, and its worker takes as long again to start. */
const bridge = painted.then(() => import('./map/mount.ts'));
// Whoever draws the map says so.
bridge.catch(() => {});

/** Resolves when the browser says that text is on the screen: where the graphics card is busy, that is later than when it was painted. */
const seen = new Promise<void>((resolve) => {
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
  }).observe({ type: 'paint', buffered: true });
});

async function drawMap(): Promise<void> {
  try {
    const { mountMap } = await bridge;
    tellPadding();
    mountMap(element('map'), new URL(data, location.href).href, (locale, state) => messages[locale].portLine(state));
  } catch {
    mapHappened({ kind: 'refused', refusal: 'script' });
  }
}

/** The copy for reading offline is fetched when the first view is drawn, or known not to be. */
function keepOnceStill(): void {
  if (!import.meta.env.PROD) return;
  const stop = store.subscribe(({ session: { readiness } }) => {
    if (!['settled', 'degraded', 'failed'].includes(readiness.phase)) return;
    stop();
    // Without a connection there is nothing to keep.
    void import('./store/update.ts').then(({ keepForOffline }) => keepForOffline(base), () => undefined);
  });
}

followMissingScripts();
followClock();
followConnection(data);
readAddress(base, preferred);
followHead();
const ui = element('ui');
/** A built page has its text already: the explorer waits until it can show the same. */
const built = ui.firstElementChild !== null;
if (built) heedPresses(ui);
else mountUi(ui);
await loadCatalogue(data);
const drawn = drawMap();
if (built) {
  await loadShown(data);
  // Text that is taken away before it was seen would count as never shown, and so it would to a reader.
  await Promise.race([seen, wait(2000)]);
  // Where MapLibre is at hand its worker starts first, and the panels are drawn meanwhile.
  await Promise.race([drawn, wait(50)]);
  mountUi(ui);
}
followHistory(base, preferred);
followView(data);
followFeed();
keepOnceStill();

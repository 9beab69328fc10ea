import 'virtual:palette.css';
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
import { followHead } from './ui/document-head.ts';
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

/** Fetched after the first text is on the page: MapLibre is four fifths of all our scripts. */
async function drawMap(): Promise<void> {
  try {
    const { mountMap } = await import('./map/mount.ts');
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
if (!built) mountUi(ui);
await loadCatalogue(data);
if (built) {
  await loadShown(data);
  mountUi(ui);
}
followHistory(base, preferred);
followView(data);
followFeed();
keepOnceStill();
requestAnimationFrame(() => void drawMap());

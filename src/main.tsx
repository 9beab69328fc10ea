import 'virtual:palette.css';
import { negotiate } from './domain/locale.ts';
import { messages } from './locales/messages.ts';
import { mapIs, notify, tick } from './store/actions.ts';
import { followView, loadCatalogue, loadShown } from './store/catalogue.ts';
import { followQueues } from './store/live.ts';
import { followHistory, readAddress } from './store/history.ts';
import { mountUi } from './ui/app.tsx';
import { followHead } from './ui/document-head.ts';
import { base, data } from './ui/use-store.ts';

/* Link → store → map, panels and history. The only file that knows all folders. */

const preferred = negotiate(navigator.languages);

/** The clock of the store stands still between minutes. */
function followClock(): void {
  const minute = 60_000;
  tick(Date.now());
  setTimeout(followClock, minute - (Date.now() % minute) + 50);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element #${id}`);
  return found;
}

/** Only a site whose host passes the waiting-time files on carries this meta element. */
function followFeed(): void {
  const feed = document.querySelector<HTMLMetaElement>('meta[name="live-feed"]')?.content;
  if (feed) followQueues(`${base}${feed}`);
}

/** Fetched after the first text is on the page: MapLibre is four fifths of all our scripts. */
async function drawMap(): Promise<void> {
  try {
    const { mountMap } = await import('./map/mount.ts');
    mountMap(element('map'), new URL(data, location.href).href, (locale, state) => messages[locale].portLine(state));
  } catch {
    mapIs('unavailable');
    notify({ kind: 'map-unavailable', reason: 'failed' });
  }
}

followClock();
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
requestAnimationFrame(() => void drawMap());

import { ask } from './request.ts';
import { store } from './store.ts';

/* Scripts loaded late have the names of one build. After a deployment an open page may ask for some that are gone. */

const key = 'across-the-river/reloaded';
/** Milliseconds within which a page is not loaded anew a second time by itself. */
const once = 60_000;

/** When the page last loaded itself anew; where storage is denied, the history entry remembers. */
function lastReload(): number {
  try {
    return Number(sessionStorage.getItem(key));
  } catch {
    return Number((history.state as { reloaded?: unknown } | null)?.reloaded ?? 0);
  }
}

/** False where nothing can be written down: then the page is not loaded anew, so that it cannot go round in circles. */
function noteReload(now: number): boolean {
  try {
    sessionStorage.setItem(key, String(now));
    return true;
  } catch {
    try {
      history.replaceState({ reloaded: now }, '');
      return true;
    } catch {
      return false;
    }
  }
}

/**
 * Loads the page anew, at most once a minute, when a script is missing: the address keeps the reader's view.
 * Not without a connection, and not while a tour plays; then the panel says so and offers it.
 */
export function followMissingScripts(): void {
  addEventListener('vite:preloadError', ({ payload }) => {
    const now = Date.now();
    const calm = navigator.onLine && !store.getState().session.touring && now - lastReload() > once;
    // The event is not cancelled: a cancelled import would come back empty instead of failing.
    if (!calm || !noteReload(now)) return;
    const reload = () => location.reload();
    // Some hosts let browsers keep even a missing script for a year; asked past the cache, the failure is forgotten.
    const [script] = /(?:https?:\/)?\/\S+$/.exec(payload.message) ?? [];
    if (script) void ask(script, { cache: 'reload' }).then(reload, reload);
    else reload();
  });
}

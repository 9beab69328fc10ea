import { format, historyMode, parse } from '../domain/link.ts';
import type { Locale } from '../domain/locale.ts';
import { notify } from './actions.ts';
import { applyView } from './catalogue.ts';
import { setSession, store } from './store.ts';

/** At most two `replaceState` a second: browsers cut off pages that write more (Safari throws after 100 in 10 s). */
const writeEvery = 500;

function write(mode: 'push' | 'replace', address: string): void {
  try {
    if (mode === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // Over the browser's limit: the address catches up with the next write.
  }
}

/** Reads the address the page was opened with. */
export function readAddress(base: string, preferred: Locale): void {
  const { view, problems } = parse(location.href, base, preferred);
  applyView(view);
  problems.forEach(notify);
}

/** Keeps the address bar and the store saying the same, in both directions. */
export function followHistory(base: string, preferred: Locale): () => void {
  let trailing: ReturnType<typeof setTimeout> | undefined;
  const replaceNow = () => {
    clearTimeout(trailing);
    trailing = undefined;
    const address = format(store.getState().view, base);
    if (address !== location.pathname + location.search + location.hash) write('replace', address);
  };
  replaceNow();
  const unsubscribe = store.subscribe(({ view }, before) => {
    if (view === before.view) return;
    const mode = historyMode(before.view, view);
    if (mode === 'push' && format(view, base) !== location.pathname + location.search + location.hash) {
      clearTimeout(trailing);
      trailing = undefined;
      write('push', format(view, base));
    } else if (mode !== 'none') trailing ??= setTimeout(replaceNow, writeEvery);
  });
  const onPop = () => {
    clearTimeout(trailing);
    trailing = undefined;
    setSession({ glance: null, alsoHere: [] });
    readAddress(base, preferred);
  };
  addEventListener('popstate', onPop);
  return () => {
    unsubscribe();
    removeEventListener('popstate', onPop);
  };
}

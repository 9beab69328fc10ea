import { format, historyMode, parse } from '../domain/link.ts';
import type { Locale } from '../domain/locale.ts';
import { notify } from './actions.ts';
import { applyView } from './catalogue.ts';
import { setSession, store } from './store.ts';

/** At most two `replaceState` a second: browsers cut off pages that write more (Safari throws after 100 in 10 s). */
const writeEvery = 500;

/** Milliseconds until a refused write is tried again; doubles up to the last of these. */
const afterRefusal = [1000, 16_000] as const;

const addressNow = () => location.pathname + location.search + location.hash;

/** Whether the browser took it: some throw when there is too much of it, Chromium only says so in its console. */
function write(mode: 'push' | 'replace', address: string): boolean {
  try {
    if (mode === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    return address === addressNow();
  } catch {
    return false;
  }
}

/** Reads the address the page was opened with. */
export function readAddress(base: string, preferred: Locale): void {
  const { view, problems } = parse(location.href, base, preferred);
  applyView(view);
  problems.forEach(notify);
}

/** Writes the view into the address bar: what was opened at once, what a hand dragged a little later; a refused write comes again. */
class AddressWriter {
  readonly #base: string;
  #trailing: ReturnType<typeof setTimeout> | undefined;
  #pause: number = afterRefusal[0];

  constructor(base: string) {
    this.#base = base;
  }

  cancel(): void {
    clearTimeout(this.#trailing);
    this.#trailing = undefined;
  }

  #write(mode: 'push' | 'replace'): void {
    this.cancel();
    const address = format(store.getState().view, this.#base);
    if (address === addressNow() || write(mode, address)) [this.#pause] = afterRefusal;
    else {
      this.#trailing = setTimeout(this.replace, this.#pause);
      this.#pause = Math.min(2 * this.#pause, afterRefusal[1]);
    }
  }

  readonly replace = (): void => this.#write('replace');

  push(): void {
    // A push to where the page is would be a step Back that leads nowhere.
    if (format(store.getState().view, this.#base) !== addressNow()) this.#write('push');
    else this.replaceSoon();
  }

  replaceSoon(): void {
    this.#trailing ??= setTimeout(this.replace, writeEvery);
  }
}

/** Keeps the address bar and the store saying the same, in both directions. */
export function followHistory(base: string, preferred: Locale): () => void {
  const writer = new AddressWriter(base);
  writer.replace();
  const unsubscribe = store.subscribe(({ view }, before) => {
    if (view === before.view) return;
    const mode = historyMode(before.view, view);
    if (mode === 'push') writer.push();
    else if (mode !== 'none') writer.replaceSoon();
  });
  const onPop = () => {
    writer.cancel();
    setSession({ glance: null, alsoHere: [] });
    readAddress(base, preferred);
  };
  addEventListener('popstate', onPop);
  return () => {
    writer.cancel();
    unsubscribe();
    removeEventListener('popstate', onPop);
  };
}

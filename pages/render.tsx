import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import type { Catalogue } from '../src/domain/catalogue.ts';
import { initialView, setFocus, type Focus } from '../src/domain/view.ts';
import type { Locale } from '../src/domain/locale.ts';
import { loadCatalogue, loadShown } from '../src/store/catalogue.ts';
import { type State, store } from '../src/store/store.ts';
import { App } from '../src/ui/app.tsx';
import { data } from '../src/ui/use-store.ts';

export type Rendered = { readonly state: State; readonly html: string; readonly fetched: readonly string[] };

/** Never ask React to move text into scripts of its own, however long a story is: the policy forbids inline scripts. */
const asOnePiece = { progressiveChunkSize: Number.POSITIVE_INFINITY };

/** Renders pages with the explorer's own store, loaders and panels; `fetched` collects the addresses they ask for. */
export async function renderer(fetched: string[]) {
  await loadCatalogue(data);
  const { catalogue } = store.getState();
  if (!catalogue) throw new Error('dist/data/catalogue.json is missing: build the geographic data first.');
  const render = async (locale: Locale, focus: Focus): Promise<Rendered> => {
    fetched.length = 0;
    const view = { ...setFocus(initialView, focus), locale };
    store.setState({ ...store.getInitialState(), catalogue, view }, true);
    await loadShown(data);
    const { prelude } = await prerenderToNodeStream(<App />, { ...asOnePiece, onError: fail });
    return { state: store.getState(), html: await text(prelude), fetched: [`${data}catalogue.json`, ...fetched] };
  };
  return { catalogue: catalogue satisfies Catalogue, render };
}

function fail(error: unknown): never {
  throw error;
}

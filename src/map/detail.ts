import type { ErrorEvent, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { notify, withdraw } from '../store/actions.ts';
import { setSession, store } from '../store/store.ts';
import { tiles } from '../store/tiles.ts';
import { compose, type StyleInput } from '../style/compose.ts';

/** Draws a street map into a style; fetched when the reader asks for one. */
export type Detail = (style: StyleSpecification, input: StyleInput) => StyleSpecification;

let detail: Detail | null = null;
/** Something of the street map has been drawn: from then on a tile that is missing is only a tile. */
let came = false;

const ofStreets = (source: string) => source.startsWith('streets');

/** The style, with the street map where it was asked for. */
export function drawn(input: StyleInput): StyleSpecification {
  const style = compose(input);
  return detail && input.streets === 'drawn' ? detail(style, input) : style;
}

function fail(): void {
  setSession({ streets: 'off' });
  notify({ kind: 'streets-unavailable' });
}

/** Whether an error is the street map's own: then it is left out again, and the reader told. */
export function spoiltStreets(event: ErrorEvent): boolean {
  const own = 'sourceId' in event && ofStreets(String(event.sourceId));
  // Not from within the event: the style would change under the one who tells of it.
  if (own && !came && store.getState().session.streets === 'drawn') queueMicrotask(fail);
  return own;
}

async function begin(site: string): Promise<void> {
  const { streets } = tiles;
  if (!streets) return;
  came = false;
  try {
    detail ??= await (await import('./streets.ts')).streetDetail(streets, site);
    // The reader may have changed their mind meanwhile.
    if (store.getState().session.streets === 'asked') setSession({ streets: 'drawn' });
  } catch {
    fail();
  }
}

/** Draws the street map when the reader asks, and never before; `data` is the absolute address of the built data. */
export function followStreets(map: MapLibreMap, data: string): () => void {
  if (!tiles.streets) return () => {};
  const site = new URL('../', data).href;
  map.on('sourcedata', ({ sourceId, tile }) => {
    if (!tile || !ofStreets(sourceId)) return;
    came = true;
    withdraw('streets-unavailable');
  });
  return store.subscribe(({ session }, before) => {
    const told = session.notices.some(({ kind }) => kind === 'streets-unavailable');
    if (session.attempt !== before.session.attempt && told && session.streets === 'off') setSession({ streets: 'asked' });
    if (session.streets === 'asked' && before.session.streets !== 'asked') {
      withdraw('streets-unavailable');
      void begin(site);
    }
  });
}

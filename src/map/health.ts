import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import { mapHappened } from '../store/readiness.ts';
import { store } from '../store/store.ts';
import { spoiltStreets } from './detail.ts';

/** Milliseconds until a map of which nothing has been drawn counts as failed. */
const watchdog = 9000;
/** Milliseconds from the first drawing until the reader is told that more is to come. */
const slowAfter = 4000;
/** Milliseconds a lost graphics card may stay away while the page is seen. */
const lostAfter = 2000;
const retryEvery = 30_000;
const retries = 5;

/** An error with a source is a file that did not come; one without is the worker, or a fault of ours for the console. */
function errorOf(event: ErrorEvent): void {
  if (spoiltStreets(event)) return;
  const sheet = 'sourceId' in event ? String(event.sourceId) : null;
  if (sheet !== null) mapHappened({ kind: 'missing', sheet });
  else if (/worker failed/i.test(event.error.message)) mapHappened({ kind: 'refused', refusal: 'worker' });
  else console.error(event.error);
}

/** Asks again for the sheets that did not come: every half minute, a few times, and whenever the reader or the connection says so. */
function followMissing(reload: (sheet: string) => void): () => void {
  let left = retries;
  const again = () => store.getState().session.readiness.missing.forEach(reload);
  const timer = setInterval(() => {
    if (store.getState().session.readiness.missing.length === 0) left = retries;
    else if (left > 0) {
      left -= 1;
      again();
    }
  }, retryEvery);
  const stop = store.subscribe((state, before) => {
    if (state.session.attempt !== before.session.attempt) again();
  });
  return () => {
    clearInterval(timer);
    stop();
  };
}

/** Counts only while the page is seen: a hidden one gets its graphics card back when it is shown. */
function followLoss(map: MapLibreMap): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = () => {
    if (store.getState().session.readiness.lost) mapHappened({ kind: 'refused', refusal: 'lost' });
  };
  const wait = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') timer = setTimeout(giveUp, lostAfter);
  };
  map.on('webglcontextlost', () => {
    delete map.getContainer().dataset['settled'];
    mapHappened({ kind: 'lost' });
    wait();
  });
  map.on('webglcontextrestored', () => {
    clearTimeout(timer);
    mapHappened({ kind: 'restored' });
  });
  document.addEventListener('visibilitychange', wait);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wait);
  };
}

/**
 * Tells the store what becomes of the map. `reload` asks for one sheet of data again; `fetched` tells sheets from what
 * the page draws itself, which proves nothing. Returns how to stop.
 */
export function followHealth(map: MapLibreMap, reload: (sheet: string) => void, fetched: (sheet: string) => boolean): () => void {
  const late = setTimeout(() => {
    const { phase } = store.getState().session.readiness;
    if (phase === 'booting' || phase === 'style') mapHappened({ kind: 'refused', refusal: 'late' });
  }, watchdog);
  let slow: ReturnType<typeof setTimeout> | undefined;
  map.on('style.load', () => mapHappened({ kind: 'styled' }));
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    if (sourceDataType !== 'content' || !fetched(sourceId)) return;
    mapHappened({ kind: 'came', sheet: sourceId });
    slow ??= setTimeout(() => mapHappened({ kind: 'slow' }), slowAfter);
  });
  map.on('error', errorOf);
  map.on('idle', () => {
    clearTimeout(slow);
    mapHappened({ kind: 'idle' });
    if (!store.getState().session.readiness.lost) map.getContainer().dataset['settled'] = 'true';
  });
  const forget = [followMissing(reload), followLoss(map)];
  return () => {
    clearTimeout(late);
    clearTimeout(slow);
    forget.forEach((stop) => stop());
  };
}

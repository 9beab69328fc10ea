// oxlint-disable-next-line import/no-unassigned-import -- a program, not a module with names
import 'maplibre-gl/dist/maplibre-gl-worker.mjs';

/*
 * MapLibre's worker with a time limit on every request. MapLibre has none, and hands a source its next request only
 * when the last one has ended: a file that hangs would leave its part of the map empty for ever, without an error.
 */

/** Milliseconds, the last byte included; the same as `patience` of the store, which a worker cannot import. */
const patience = 8000;

const ask = globalThis.fetch.bind(globalThis);

globalThis.fetch = (input, options) => {
  const given = options?.signal ?? (input instanceof Request ? input.signal : null);
  const limit = AbortSignal.timeout(patience);
  return ask(input, { ...options, signal: given ? AbortSignal.any([given, limit]) : limit });
};

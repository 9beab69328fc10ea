import { GeoJSONSource, Map as MapLibreMap, type RequestTransformFunction, setWorkerUrl, type VectorTileSource } from 'maplibre-gl';
import { maxPitch, maxZoom, minZoom } from '../domain/camera.ts';
import { htmlLang } from '../domain/locale.ts';
import { setSize } from '../store/actions.ts';
import { isStill, onStill } from '../store/motion.ts';
import { mapHappened } from '../store/readiness.ts';
import { store } from '../store/store.ts';
import { compose } from '../style/compose.ts';
import { constrain, followCamera } from './camera.ts';
import { followCompare } from './compare.ts';
import { drawn, followStreets } from './detail.ts';
import { followHealth } from './health.ts';
import { followGestures, type GestureHelp } from './gestures.ts';
import { drawImage, pixelRatio } from './image.ts';
// oxlint-disable-next-line import/default -- Vite's suffix makes it an address
import workerUrl from './maplibre-gl-worker.ts?worker&url';
import { followHover, followPointer } from './pointer.ts';
import { readTileFiles } from './protocols.ts';
import { followStyle, type PortLine, styleInput } from './restyle.ts';

setWorkerUrl(workerUrl);
readTileFiles();

/** Milliseconds within which a map that breaks off is not built anew a second time without being asked. */
const respite = 60_000;

/** A sheet that did not come is asked for anew, past what the browser may have kept of the failure. */
const pastTheCache: RequestTransformFunction = (url) => {
  const failed = store.getState().session.readiness.missing.some((sheet) => url.endsWith(`/${sheet}.geojson`));
  return failed ? { url, cache: 'reload' } : { url };
};

function build(container: HTMLElement, data: string, line: PortLine, help: GestureHelp | undefined): MapLibreMap {
  container.lang = htmlLang[store.getState().view.locale];
  return new MapLibreMap({
    container,
    style: drawn(styleInput(store.getState(), data, line)),
    validateStyle: false,
    transformRequest: pastTheCache,
    attributionControl: false,
    cooperativeGestures: help !== undefined,
    // Our own codec owns the address; MapLibre's hangs on hostile numbers.
    hash: false,
    renderWorldCopies: false,
    minZoom,
    maxZoom,
    maxPitch,
    fadeDuration: isStill() ? 0 : 160,
    reduceMotion: isStill(),
    transformConstrain: constrain,
  });
}

/** The addresses of the sheets that the style fetches, by the name of their source. */
function sheets(data: string, line: PortLine): ReadonlyMap<string, string> {
  const { sources } = compose(styleInput(store.getState(), data, line));
  const named = Object.entries(sources).flatMap(([id, source]) => {
    const address = source.type === 'geojson' ? source.data : source.type === 'vector' ? source.url : null;
    return typeof address === 'string' ? [[id, address] as const] : [];
  });
  return new Map(named);
}

function reloadSheet(map: MapLibreMap, id: string, address: string | undefined): void {
  if (!address) return;
  const source = map.getSource<GeoJSONSource | VectorTileSource>(id);
  if (source instanceof GeoJSONSource) void source.setData(address);
  else source?.setUrl(address);
}

function follow(map: MapLibreMap, container: HTMLElement, data: string, line: PortLine): readonly (() => void)[] {
  map.setMissingStyleImageResolver((id) => {
    const image = drawImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio });
  });
  map.on('resize', () => setSize({ width: container.clientWidth, height: container.clientHeight }));
  followPointer(map);
  const fetched = sheets(data, line);
  const health = followHealth(map, (id) => reloadSheet(map, id, fetched.get(id)), (id) => fetched.has(id));
  return [health, followCamera(map), followStyle(map, data, line), followStreets(map, data), followHover(map), followCompare(map, data, line)];
}

/** Builds the map; returns how to take it down, or `null` where it cannot be built. */
function raise(container: HTMLElement, data: string, line: PortLine, help: GestureHelp | undefined): (() => void) | null {
  delete container.dataset['settled'];
  setSize({ width: container.clientWidth, height: container.clientHeight });
  mapHappened({ kind: 'begun' });
  try {
    const map = build(container, data, line, help);
    const stops = [...follow(map, container, data, line), ...(help ? [followGestures(map, help)] : [])];
    return () => {
      stops.forEach((stop) => stop());
      map.remove();
    };
  } catch (error) {
    // The constructor throws GPUInitializationError without WebGL 2.
    if (!(error instanceof Error && error.name === 'GPUInitializationError')) console.error(error);
    mapHappened({ kind: 'refused', refusal: 'webgl' });
    return null;
  }
}

/**
 * Draws the map into `container`; there is one at a time. `data` is the absolute address of the built data, `line`
 * writes the second line of port labels. A map that broke off is built anew once by itself, and whenever the reader
 * asks; where WebGL 2 is missing the list takes over. With `help` the map leaves the wheel and single fingers to the
 * page around it, and says in those words how it is moved.
 */
export function mountMap(container: HTMLElement, data: string, line: PortLine, help?: GestureHelp): void {
  let remove = raise(container, data, line, help);
  let rebuilt = Number.NEGATIVE_INFINITY;
  const again = () => {
    remove?.();
    remove = raise(container, data, line, help);
  };
  // MapLibre asks about motion once, when a map is built.
  let still = isStill();
  onStill(() => {
    if (isStill() === still) return;
    still = !still;
    again();
  });
  store.subscribe(({ session }, before) => {
    if (session.readiness.phase !== 'failed') return;
    const broke = session.readiness.refusal === 'lost' && before.session.readiness.phase !== 'failed';
    const asked = session.attempt !== before.session.attempt;
    if (broke && performance.now() - rebuilt > respite) {
      rebuilt = performance.now();
      // Not from within the event of the old map.
      queueMicrotask(again);
    } else if (asked) again();
  });
}

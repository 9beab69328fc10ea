import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { maxPitch, maxZoom, minZoom } from '../domain/camera.ts';
import { htmlLang } from '../domain/locale.ts';
import { mapIs, notify, setSize } from '../store/actions.ts';
import { store } from '../store/store.ts';
import { compose } from '../style/compose.ts';
import { constrain, followCamera } from './camera.ts';
import { followCompare } from './compare.ts';
import { drawImage, pixelRatio } from './image.ts';
import { followHover, followPointer } from './pointer.ts';
import { followStyle, type PortLine, styleInput } from './restyle.ts';

setWorkerUrl(workerUrl);

/** MapLibre has no request timeout: a style that never comes must not leave an empty box for ever. */
const watchdog = 8000;

function build(container: HTMLElement, data: string, line: PortLine): MapLibreMap {
  container.lang = htmlLang[store.getState().view.locale];
  return new MapLibreMap({
    container,
    style: compose(styleInput(store.getState(), data, line)),
    validateStyle: false,
    attributionControl: false,
    // Our own codec owns the address; MapLibre's hangs on hostile numbers.
    hash: false,
    renderWorldCopies: false,
    minZoom,
    maxZoom,
    maxPitch,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160,
    transformConstrain: constrain,
  });
}

function watch(map: MapLibreMap, container: HTMLElement): void {
  const late = setTimeout(() => unavailable('failed'), watchdog);
  map.setMissingStyleImageResolver((id) => {
    const image = drawImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio });
  });
  map.once('style.load', () => {
    clearTimeout(late);
    mapIs('usable');
  });
  map.once('idle', () => {
    container.dataset['settled'] = 'true';
  });
  map.on('resize', () => setSize({ width: container.clientWidth, height: container.clientHeight }));
}

function unavailable(reason: 'webgl' | 'failed'): void {
  mapIs('unavailable');
  notify({ kind: 'map-unavailable', reason });
}

/**
 * Draws the map into `container`, once for the life of the page. `data` is the absolute address of the built data,
 * `line` writes the second line of port labels. Where WebGL 2 is missing the list takes over.
 */
export function mountMap(container: HTMLElement, data: string, line: PortLine): MapLibreMap | null {
  setSize({ width: container.clientWidth, height: container.clientHeight });
  mapIs('drawing');
  try {
    const map = build(container, data, line);
    watch(map, container);
    followCamera(map);
    followStyle(map, data, line);
    followPointer(map);
    followHover(map);
    followCompare(map, data, line);
    return map;
  } catch {
    // The constructor throws GPUInitializationError without WebGL 2.
    unavailable('webgl');
    return null;
  }
}

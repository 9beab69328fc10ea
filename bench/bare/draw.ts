import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
// oxlint-disable-next-line import/default -- Vite's suffix makes it an address
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Seen } from '../look.ts';
import { given } from './given.ts';
import { drawImage, pixelRatio } from '../../src/map/image.ts';

setWorkerUrl(workerUrl);

/** A map with the options of the explorer’s own; marked as drawn at its first `idle`, as the explorer marks itself. */
export function draw(container: string, { camera: { center, zoom, bearing, pitch }, padding }: Seen): MapLibreMap {
  const map = new MapLibreMap({
    container, style: given.style, validateStyle: false, attributionControl: false, renderWorldCopies: false,
    center: [...center], zoom, bearing, pitch, minZoom: 9, maxZoom: 16, maxPitch: 60, fadeDuration: 160,
  });
  map.jumpTo({ center: [...center], padding: { ...padding } });
  map.setMissingStyleImageResolver((id) => {
    const image = drawImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio });
  });
  map.once('idle', () => {
    map.getContainer().dataset['settled'] = 'true';
  });
  return map;
}

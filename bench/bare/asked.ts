import type { Map as MapLibreMap } from 'maplibre-gl';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { flightTime } from '../../src/map/camera.ts';
import { given } from './given.ts';

/** The same flights, changes of style and answers to a click as the explorer's, made by MapLibre alone. */
export type Asked = {
  readonly fly: (stop: number) => void;
  readonly restyle: (variant: string) => void;
  readonly answerClicks: () => void;
};

function fly(map: MapLibreMap, stop: number): void {
  const seen = given.tour[stop];
  if (!seen) throw new Error(`The tour has no stop ${stop}.`);
  const { camera, padding } = seen;
  map.jumpTo({ padding: { ...padding } });
  map.easeTo({ ...camera, center: [...camera.center], duration: flightTime(map, camera), essential: true });
}

/** A heading that names what was clicked: the least an answer can be. */
function answerClicks(map: MapLibreMap): void {
  const heading = document.createElement('h1');
  document.body.prepend(heading);
  heading.style.cssText = 'position: absolute; z-index: 1; margin: 80px 24px; font: 600 20px sans-serif';
  map.on('click', ({ point }) => {
    const box: [[number, number], [number, number]] = [[point.x - 4, point.y - 4], [point.x + 4, point.y + 4]];
    const named = map.queryRenderedFeatures(box).find(({ properties }) => 'place' in properties);
    heading.textContent = String(named?.properties['place'] ?? '');
  });
}

export async function answer(map: MapLibreMap): Promise<Asked> {
  const variants = (await (await fetch('variants.json')).json()) as Record<string, StyleSpecification>;
  const restyle = (variant: string) => {
    const style = variants[variant];
    if (style) map.setStyle(style, { validate: false });
  };
  return { fly: (stop) => fly(map, stop), restyle, answerClicks: () => answerClicks(map) };
}

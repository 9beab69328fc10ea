import { Map as MapLibreMap } from 'maplibre-gl';
import { maxPitch, maxZoom, minZoom } from '../domain/camera.ts';
import { type State, store } from '../store/store.ts';
import { constrain } from './camera.ts';
import { drawn } from './detail.ts';
import { drawImage, pixelRatio } from './image.ts';
import { followStyle, type PortLine, styleInput } from './restyle.ts';

/** Below this two panes would be too narrow to read: the years take turns on one map instead. */
const wide = matchMedia('(min-width: 900px)');

const comparing = ({ view }: State) => view.compare !== null && wide.matches;

/** The pane of the other year: a second map over the first, cut off at the line, that only looks. */
class Pane {
  readonly #element: HTMLElement;
  readonly #map: MapLibreMap;
  readonly #main: MapLibreMap;
  readonly #forget: () => void;
  readonly #follow = () => this.#move();

  constructor(main: MapLibreMap, data: string, line: PortLine) {
    this.#main = main;
    this.#element = document.createElement('div');
    this.#element.id = 'map-beside';
    this.#element.ariaHidden = 'true';
    main.getContainer().after(this.#element);
    this.#map = new MapLibreMap({
      container: this.#element, style: drawn(styleInput(store.getState(), data, line, true)), validateStyle: false, interactive: false, attributionControl: false,
      renderWorldCopies: false, minZoom, maxZoom, maxPitch, fadeDuration: 0, transformConstrain: constrain,
    });
    this.#map.setMissingStyleImageResolver((id) => {
      const image = drawImage(id);
      if (image && !this.#map.hasImage(id)) this.#map.addImage(id, image, { pixelRatio });
    });
    this.#map.once('idle', () => {
      this.#element.dataset['settled'] = 'true';
    });
    this.#forget = followStyle(this.#map, data, line, true);
    main.on('move', this.#follow);
    this.#move();
    this.cut();
  }

  #move(): void {
    const main = this.#main;
    this.#map.jumpTo({ center: main.getCenter(), zoom: main.getZoom(), bearing: main.getBearing(), pitch: main.getPitch(), padding: main.getPadding() });
  }

  /** Shows what lies right of the line. */
  cut(): void {
    this.#element.style.clipPath = `inset(0 0 0 ${store.getState().view.compare?.at ?? 50}%)`;
  }

  remove(): void {
    this.#forget();
    this.#main.off('move', this.#follow);
    this.#map.remove();
    this.#element.remove();
  }
}

/** Keeps a second map only as long as two years are compared. Returns how to stop. */
export function followCompare(main: MapLibreMap, data: string, line: PortLine): () => void {
  let pane: Pane | null = null;
  const update = () => {
    const wanted = comparing(store.getState());
    if (wanted && !pane) pane = new Pane(main, data, line);
    else if (!wanted && pane) {
      pane.remove();
      pane = null;
    } else pane?.cut();
  };
  update();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view.compare !== before.view.compare) update();
  });
  wide.addEventListener('change', update);
  return () => {
    unsubscribe();
    wide.removeEventListener('change', update);
    pane?.remove();
  };
}

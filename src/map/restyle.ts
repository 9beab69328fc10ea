import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { findPlace, scene } from '../domain/catalogue.ts';
import { keptIds } from '../domain/filter.ts';
import { htmlLang, type Locale } from '../domain/locale.ts';
import { defaultLayers } from '../domain/layer.ts';
import { type OpenState } from '../domain/hours.ts';
import { layOver } from '../domain/overlay.ts';
import { portState } from '../domain/port.ts';
import { palettes } from '../palette.ts';
import { appearanceOf, onSystemAppearance } from '../store/appearance.ts';
import { type State, store } from '../store/store.ts';
import { tiles } from '../store/tiles.ts';
import type { StyleInput } from '../style/compose.ts';
import { afterPaint } from './after-paint.ts';
import { applyStyle } from './apply-style.ts';
import { drawn } from './detail.ts';

/** The second line of a port's label, in the words of one edition. */
export type PortLine = (locale: Locale, state: OpenState) => string;

/** What is told of opening hours is true today only: in another year a port is there or not. */
const standing = { state: 'open', change: null, minutes: null, line: '' } as const;

function portStates({ catalogue, view, session }: State, line: PortLine, year: number | null): StyleInput['ports'] {
  const rows = (catalogue?.places ?? []).flatMap(({ id, port }) => {
    if (!port) return [];
    if (year !== null) return [[id, standing] as const];
    const state = portState(port, session.now);
    return [[id, { ...state, line: line(view.locale, state) }] as const];
  });
  return Object.fromEntries(rows);
}

function laid({ view: { overlay }, outlines }: State): StyleInput['overlay'] {
  const outline = overlay && outlines?.[overlay.place];
  return outline ? layOver(outline, overlay.at) : null;
}

/** What the style depends on. `beside` is the other side of a comparison, or a narrow screen that shows it alone. */
export function styleInput(state: State, data: string, line: PortLine, beside = state.session.swapped): StyleInput {
  const { view, catalogue, session } = state;
  const shown = catalogue && scene(view, catalogue);
  const year = beside && view.compare ? view.compare.year : (shown?.year ?? null);
  const appearance = appearanceOf(view.theme);
  const selected = shown?.place?.id ?? session.route?.port ?? null;
  return {
    appearance,
    palette: palettes[appearance],
    locale: view.locale,
    year,
    selected,
    selectedIn: (catalogue && selected !== null && findPlace(catalogue, selected)?.layer) || null,
    route: session.route,
    kept: keptIds(catalogue?.places ?? [], shown?.filter ?? null, session.now, year),
    layers: shown?.layers ?? defaultLayers,
    ports: portStates(state, line, year),
    data,
    eras: catalogue?.eras ?? {},
    overlay: laid(state),
    position: session.position?.point ?? null,
    measure: session.measure,
    spot: session.spot && session.spot.focus === view.focus ? session.spot.point : null,
    tiles: tiles.layers,
    streets: session.streets,
  };
}

/** The store also wakes for every frame of a moving camera, which no style depends on. */
function changesStyle(state: State, before: State): boolean {
  const { now, position, spot, swapped, route, streets, measure } = state.session;
  return state.view !== before.view || state.catalogue !== before.catalogue || state.outlines !== before.outlines || now !== before.session.now || swapped !== before.session.swapped || route !== before.session.route || position !== before.session.position || spot !== before.session.spot || streets !== before.session.streets || measure !== before.session.measure;
}

/** What a map draws, and the style it was given for it. */
type Held = { readonly key: string; readonly locale: Locale; readonly style: StyleSpecification };

function hold(input: StyleInput): Held {
  return { key: JSON.stringify(input), locale: input.locale, style: drawn(input) };
}

/**
 * Hands every new style to one map. A change of language is not diffed: Han glyph variants are chosen once, from the
 * container's `lang`, when a style is built. While MapLibre builds a style, or the graphics card is away, it takes none:
 * what was missed is made up for when it is there again.
 */
class Restyler {
  readonly #map: MapLibreMap;
  readonly #input: () => StyleInput;
  #held: Held;
  #ready = false;
  readonly #later = afterPaint(() => this.#restyle());

  constructor(map: MapLibreMap, input: () => StyleInput) {
    this.#map = map;
    this.#input = input;
    this.#held = hold(input());
    map.on('webglcontextlost', () => {
      this.#ready = false;
    });
    map.on('style.load', () => {
      this.#ready = true;
      this.soon();
    });
  }

  /** A hand that drags the years asks more often than a screen can show: the last wish of a frame is the one that is drawn. */
  soon = (): void => this.#later.soon();

  #restyle(): void {
    if (!this.#ready) return;
    const input = this.#input();
    if (JSON.stringify(input) === this.#held.key) return;
    const [before, next] = [this.#held, hold(input)];
    this.#held = next;
    if (next.locale === before.locale) return applyStyle(this.#map, before.style, next.style);
    this.#ready = false;
    this.#map.getContainer().lang = htmlLang[next.locale];
    this.#map.setStyle(next.style, { diff: false, validate: false });
  }

  stop(): void {
    this.#later.stop();
  }
}

/** Keeps the style of a map as the store would have it; `beside` is the pane of the other year. Returns how to stop. */
export function followStyle(map: MapLibreMap, data: string, line: PortLine, beside?: true): () => void {
  const restyler = new Restyler(map, () => styleInput(store.getState(), data, line, beside));
  const unsubscribe = store.subscribe((state, before) => {
    if (changesStyle(state, before)) restyler.soon();
  });
  const forget = onSystemAppearance(restyler.soon);
  return () => {
    restyler.stop();
    unsubscribe();
    forget();
  };
}

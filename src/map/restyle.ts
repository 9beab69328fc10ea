import type { Map as MapLibreMap } from 'maplibre-gl';
import { scene } from '../domain/catalogue.ts';
import { keptIds } from '../domain/filter.ts';
import { htmlLang, type Locale } from '../domain/locale.ts';
import { defaultLayers } from '../domain/layer.ts';
import { type OpenState } from '../domain/hours.ts';
import { layOver } from '../domain/overlay.ts';
import { portState } from '../domain/port.ts';
import { palettes } from '../palette.ts';
import { appearanceOf, onSystemAppearance } from '../store/appearance.ts';
import { type State, store } from '../store/store.ts';
import { compose, type StyleInput } from '../style/compose.ts';

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
  return {
    appearance,
    palette: palettes[appearance],
    locale: view.locale,
    year,
    selected: shown?.place?.id ?? session.route?.port ?? null,
    route: session.route,
    kept: keptIds(catalogue?.places ?? [], shown?.filter ?? null, session.now, year),
    layers: shown?.layers ?? defaultLayers,
    ports: portStates(state, line, year),
    data,
    overlay: laid(state),
    position: session.position?.point ?? null,
    spot: session.spot && session.spot.focus === view.focus ? session.spot.point : null,
  };
}

/** The store also wakes for every frame of a moving camera, which no style depends on. */
function changesStyle(state: State, before: State): boolean {
  const { now, position, spot, swapped, route } = state.session;
  return state.view !== before.view || state.catalogue !== before.catalogue || state.outlines !== before.outlines || now !== before.session.now || swapped !== before.session.swapped || route !== before.session.route || position !== before.session.position || spot !== before.session.spot;
}

/**
 * Hands every new style to the map, which works out the difference. A change of language is not diffed:
 * Han glyph variants are chosen once, from the container's `lang`, when a style is built.
 */
export function followStyle(map: MapLibreMap, data: string, line: PortLine, beside?: true): () => void {
  let held = styleInput(store.getState(), data, line, beside);
  let lost = false;
  const restyle = () => {
    // While the graphics card is away MapLibre holds no style; it puts back the one it had, which may be out of date.
    if (lost) return;
    const next = styleInput(store.getState(), data, line, beside);
    if (JSON.stringify(next) === JSON.stringify(held)) return;
    const spoken = next.locale !== held.locale;
    held = next;
    map.getContainer().lang = htmlLang[next.locale];
    map.setStyle(compose(next), { diff: !spoken, validate: false });
  };
  map.on('webglcontextlost', () => {
    lost = true;
  });
  map.on('webglcontextrestored', () => {
    lost = false;
    map.once('style.load', restyle);
  });
  const unsubscribe = store.subscribe((state, before) => {
    if (changesStyle(state, before)) restyle();
  });
  const forget = onSystemAppearance(restyle);
  return () => {
    unsubscribe();
    forget();
  };
}

import { readFileSync } from 'node:fs';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Camera, Padding, Size } from '../src/domain/camera.ts';
import type { Catalogue } from '../src/domain/catalogue.ts';
import { defaultLayers } from '../src/domain/layer.ts';
import type { View } from '../src/domain/view.ts';
import { messages } from '../src/locales/messages.ts';
import { target } from '../src/map/camera.ts';
import { styleInput } from '../src/map/restyle.ts';
import { type State, store } from '../src/store/store.ts';
import { compose } from '../src/style/compose.ts';

/* What the explorer shows at its start and on its first tour, worked out by its own modules, for pages that draw the same. */

export type Seen = { readonly camera: Camera; readonly padding: Padding };
export type Variant = 'start' | 'dark' | 'without-rail';

export const size: Size = { width: 1280, height: 800 };
export const phone: Size = { width: 390, height: 844 };
export const tourId = 'one-zone-two-parks';

/** `data` is where the built data lies in this checkout. */
export function readCatalogue(dist: string): Catalogue {
  return JSON.parse(readFileSync(`${dist}/data/catalogue.json`, 'utf8')) as Catalogue;
}

function stateOf(catalogue: Catalogue, view: Partial<View>, viewport: State['session']['viewport']): State {
  const start = store.getState();
  return { ...start, catalogue, view: { ...start.view, locale: 'en', theme: 'light', ...view }, session: { ...start.session, viewport, now: Date.now() } };
}

const noRoom: State['session']['viewport'] = { size, padding: { top: 0, right: 0, bottom: 0, left: 0 } };

/** Only sources with something to draw, and only what draws them: the least a page needs for the same picture. */
function least(style: StyleSpecification): StyleSpecification {
  const empty = (id: string) => {
    const source = style.sources[id];
    return source?.type === 'geojson' && typeof source.data === 'object' && 'features' in source.data && source.data.features.length === 0;
  };
  const layers = style.layers.filter((layer) => !('source' in layer && empty(layer.source)));
  const used = new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
  return { ...style, layers, sources: Object.fromEntries(Object.entries(style.sources).filter(([id]) => used.has(id))) };
}

/** The style of the start view in English, and what two of its buttons make of it. `data`: absolute address of the built data. */
export function styles(catalogue: Catalogue, data: string): Readonly<Record<Variant, StyleSpecification>> {
  const style = (view: Partial<View>) => least(compose(styleInput(stateOf(catalogue, view, noRoom), data, (locale, state) => messages[locale].portLine(state))));
  return { start: style({}), dark: style({ theme: 'dark' }), 'without-rail': style({ layers: defaultLayers.filter((id) => id !== 'rail') }) };
}

/** Where the explorer’s map stands at its start in a window whose panels cover `padding`. */
export function startCamera(catalogue: Catalogue, window: Size, padding: Padding): Camera {
  return target(stateOf(catalogue, {}, { size: window, padding }));
}

/** Where it stands at each stop of the first tour; the panel is of another height at every stop. */
export function tourCameras(catalogue: Catalogue, paddings: readonly Padding[]): readonly Seen[] {
  const stops = catalogue.tours.find(({ id }) => id === tourId)?.stops ?? [];
  return stops.map(({ id }, at) => {
    const padding = paddings[at] ?? noRoom.padding;
    return { padding, camera: target(stateOf(catalogue, { focus: { kind: 'tour', id: tourId, stop: id } }, { size, padding })) };
  });
}

import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Locale } from '../domain/locale.ts';
import { store } from '../store/store.ts';

/** How the map is moved inside a page that scrolls, in the words of one edition; `key` is the one held down with the wheel. */
export type GestureHelp = (locale: Locale, key: '⌘' | 'Ctrl') => { readonly wheel: string; readonly touch: string };

/** As MapLibre tells them apart. */
const key = () => (navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl');

/** MapLibre writes its help once, when the map is built; this keeps it in the reader's language. Returns how to stop. */
export function followGestures(map: MapLibreMap, help: GestureHelp): () => void {
  const screen = map.getCanvasContainer().querySelector('.maplibregl-cooperative-gesture-screen');
  const write = () => {
    const words = help(store.getState().view.locale, key());
    screen?.querySelector('.maplibregl-desktop-message')?.replaceChildren(words.wheel);
    screen?.querySelector('.maplibregl-mobile-message')?.replaceChildren(words.touch);
  };
  write();
  return store.subscribe(({ view }, before) => {
    if (view.locale !== before.view.locale) write();
  });
}

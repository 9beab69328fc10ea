import { scene } from '../domain/catalogue.ts';
import type { SearchEntry } from '../domain/find.ts';
import { parse } from '../domain/link.ts';
import { moveCamera, setFocus, setLayers, type View } from '../domain/view.ts';
import { setSession, setView, store } from './store.ts';

/** A station is only to be seen while the railways are. */
function withRailways(view: View): View {
  const { catalogue } = store.getState();
  const layers = catalogue ? scene(view, catalogue).layers : [];
  return layers.includes('rail') || layers.length === 0 ? view : setLayers(view, [...layers, 'rail']);
}

/** Opens what was found: a story, a stop, a section; the map flies to a station or a position and marks it. */
export function openFound({ kind, link, point }: SearchEntry): void {
  const { focus, camera } = parse(`/en/${link}`).view;
  // A focus of its own, so that the mark goes when anything else is opened.
  const own = { ...focus };
  const marked = kind === 'station' || kind === 'point' ? point : null;
  setSession({ glance: null, alsoHere: [], spot: marked && { point: marked, focus: own } });
  setView((view) => {
    const next = setFocus(view, own);
    const moved = camera ? moveCamera(next, camera) : next;
    return kind === 'station' ? withRailways(moved) : moved;
  });
}

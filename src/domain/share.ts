import type { Camera } from './camera.ts';
import { initialView, moveCamera, setFocus, type View } from './view.ts';

export type Extent = 'exact' | 'only';

/**
 * What a shared link opens: exactly what is on the screen (`camera` is where the map stands, `null` where it frames
 * the focus itself), or only what is open, framed anew for whoever opens it. The section of a story stays in both.
 */
export function sharedView(view: View, extent: Extent, camera: Camera | null): View {
  if (extent === 'exact') return camera ? moveCamera(view, camera) : view;
  return { ...setFocus(initialView, view.focus), locale: view.locale };
}

import type { Padding, Size } from '../domain/camera.ts';
import { setPadding } from '../store/actions.ts';
import { store } from '../store/store.ts';

/**
 * Where there is less width than this, panels are sheets at the foot of the screen. A phone on its side has no height
 * for a sheet: its panels stand beside the map. Style sheets say the same; sight/style-sheets.test.ts holds them to it.
 */
export const wide = '(min-width: 900px), (min-width: 640px) and (max-height: 499px)';

/** Room for the bar at the top, the column of controls and for labels at the edges. */
const margin = 24;
const topBar = 68;
const controls = 72;

/** A panel on the screen: what it is, and its edges in CSS pixels. */
export type PanelBox = { readonly kind: string | undefined; readonly top: number; readonly left: number; readonly right: number };

/** How much of a window its panel and controls cover. `roomy`: panels stand beside the map. */
export function paddingOf(panel: PanelBox | null, { width, height }: Size, roomy: boolean): Padding {
  // On a phone that lies on its side the tour stands in a column at the left.
  const column = panel?.kind === 'tour' && panel.left < 1 && panel.right < width;
  const foot = panel ? Math.min(height * 0.6, Math.max(0, height - panel.top)) : 0;
  if (column) return { top: topBar, right: controls, bottom: margin, left: panel.right + margin };
  if (panel?.kind === 'tour' || !roomy) return { top: topBar, right: controls, bottom: foot + margin, left: margin };
  return { top: topBar, right: controls, bottom: 72, left: (panel?.right ?? 0) + margin };
}

function measure(): Padding {
  const panel = document.querySelector<HTMLElement>('[data-panel]');
  const box = panel?.getBoundingClientRect();
  return paddingOf(panel && box ? { kind: panel.dataset['panel'], top: box.top, left: box.left, right: box.right } : null, { width: innerWidth, height: innerHeight }, matchMedia(wide).matches);
}

/** Tells the map how much of it the panels cover, so that what is framed is also seen. */
export function tellPadding(): void {
  const next = measure();
  const sheet = `${Math.round(next.bottom - margin)}px`;
  const { style } = document.documentElement;
  // Every part of the page could depend on a variable of the root: written again it costs a whole restyle.
  if (style.getPropertyValue('--sheet') !== sheet) style.setProperty('--sheet', sheet);
  const held = store.getState().session.viewport.padding;
  const same = held.top === next.top && held.right === next.right && Math.abs(held.bottom - next.bottom) < 2 && Math.abs(held.left - next.left) < 2;
  if (!same) setPadding(next);
}

/**
 * Tells it again whenever a panel comes, goes or changes its size. What is watched anew is told once it has been laid
 * out, before it is painted: asked any earlier, the browser would have to lay the page out twice for one frame.
 */
export function followPadding(container: HTMLElement): void {
  const sizes = new ResizeObserver(tellPadding);
  const watch = () => {
    sizes.disconnect();
    sizes.observe(document.documentElement);
    const panel = document.querySelector('[data-panel]');
    if (panel) sizes.observe(panel);
  };
  new MutationObserver(watch).observe(container, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-panel', 'class'] });
  watch();
}

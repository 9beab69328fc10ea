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

function measure() {
  const panel = document.querySelector('[data-panel]');
  const box = panel?.getBoundingClientRect();
  const kind = panel instanceof HTMLElement ? panel.dataset['panel'] : undefined;
  // On a phone that lies on its side the tour stands in a column at the left.
  const column = kind === 'tour' && box !== undefined && box.left < 1 && box.right < innerWidth;
  const foot = box ? Math.min(innerHeight * 0.6, Math.max(0, innerHeight - box.top)) : 0;
  if (column) return { top: topBar, right: controls, bottom: margin, left: box.right + margin };
  if (kind === 'tour' || !matchMedia(wide).matches) return { top: topBar, right: controls, bottom: foot + margin, left: margin };
  return { top: topBar, right: controls, bottom: 72, left: (box?.right ?? 0) + margin };
}

/** Tells the map how much of it the panels cover, so that what is framed is also seen. */
export function followPadding(container: HTMLElement): void {
  const update = () => {
    const next = measure();
    document.documentElement.style.setProperty('--sheet', `${Math.round(next.bottom - margin)}px`);
    const held = store.getState().session.viewport.padding;
    const same = held.top === next.top && held.right === next.right && Math.abs(held.bottom - next.bottom) < 2 && Math.abs(held.left - next.left) < 2;
    if (!same) setPadding(next);
  };
  const sizes = new ResizeObserver(update);
  const watch = () => {
    sizes.disconnect();
    sizes.observe(document.documentElement);
    const panel = document.querySelector('[data-panel]');
    if (panel) sizes.observe(panel);
    update();
  };
  new MutationObserver(watch).observe(container, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-panel', 'class'] });
  watch();
}

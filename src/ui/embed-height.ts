import { setPadding } from '../store/actions.ts';

/** From this width on the card stands beside the map, below it under it. The same as in embed-app.module.css. */
const beside = '(min-width: 640px)';

/** CSS pixels: what the map should have of a frame, and the room round a card. */
const leastMap = { beside: 380, under: 264 };
const margin = 16;

const card = () => document.querySelector<HTMLElement>('[data-embed-card]');

/** Without a card, or before it is drawn, what is covered is only the foot. */
function covered(box: DOMRect | undefined) {
  const edges = { top: margin, right: 64, bottom: 48, left: margin };
  if (!box) return edges;
  return matchMedia(beside).matches ? { ...edges, left: box.right + margin } : { ...edges, bottom: Math.min(innerHeight * 0.6, innerHeight - box.top + margin) };
}

/** The height at which the card need not scroll and the map has room. */
function wanted(box: HTMLElement | null): number {
  const told = [...(box?.children ?? [])].reduce((sum, part) => sum + part.scrollHeight, 0);
  return Math.ceil(matchMedia(beside).matches ? Math.max(leastMap.beside, told + 80) : leastMap.under + told);
}

/** Calls back whenever the card has another size or content, and at once. */
function watchCard(changed: () => void): void {
  const sizes = new ResizeObserver(changed);
  const watch = () => {
    sizes.disconnect();
    sizes.observe(document.documentElement);
    const box = card();
    if (box) for (const part of [box, ...box.children]) sizes.observe(part);
    changed();
  };
  const ui = document.getElementById('ui');
  if (ui) new MutationObserver(watch).observe(ui, { childList: true, subtree: true, characterData: true });
  watch();
}

/** Tells the map how much of it the card covers. */
export function followCard(): void {
  let held = '';
  watchCard(() => {
    const padding = covered(card()?.getBoundingClientRect());
    if (JSON.stringify(padding) !== held) setPadding(padding);
    held = JSON.stringify(padding);
  });
}

/** Says, at once and whenever it changes, how high the frame would like to be, in CSS pixels. */
export function followHeight(say: (height: number) => void): void {
  let told = 0;
  watchCard(() => {
    const height = wanted(card());
    if (height !== told) say(height);
    told = height;
  });
}

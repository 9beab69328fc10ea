/*
 * The focus is never lost: where the control that has it goes away, or is switched off, the reader goes on from what
 * opened the part that went, else from what stands next to it. Whoever moves the focus on purpose is not in the way.
 */

const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What had the focus, its ancestors from the nearest, and the controls that stood before it. */
type Held = { readonly element: HTMLElement; readonly around: readonly Element[]; readonly before: ReadonlySet<Element> };

function ancestors(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent && parent !== document.documentElement ? [parent, ...ancestors(parent)] : [];
}

function hold(element: HTMLElement): Held {
  const before = [...document.querySelectorAll(controls)].filter((other) => (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  return { element, around: ancestors(element), before: new Set(before) };
}

const isThere = (element: Element) => element.isConnected && element.checkVisibility({ visibilityProperty: true });
const canHold = (element: Element) => isThere(element) && !element.matches(':disabled');
const isStop = (element: Element) => canHold(element) && !element.matches('[tabindex="-1"]');

/** The control itself, or the one that follows it in the smallest part of the page that has any; at the end of the part the last. */
function nearest({ element, around, before }: Held): Element | undefined {
  if (canHold(element)) return element;
  for (const part of around.filter(isThere)) {
    const stops = [...part.querySelectorAll(controls)].filter(isStop);
    if (stops.length > 0) return stops.find((stop) => !before.has(stop)) ?? stops.at(-1);
  }
  return undefined;
}

/** Who had the focus when a part of the page appeared. */
type Openers = WeakMap<Element, Held>;

/** Where the reader goes on who has lost this: at what opened the part that is gone, else beside it. */
function heirOf(lost: Held, openers: Openers): Element | undefined {
  const gone = lost.around.filter((part) => !isThere(part));
  const opener = gone.map((part) => openers.get(part)).find((one) => one?.element.isConnected);
  return (opener && nearest(opener)) ?? nearest(lost);
}

/** What has the focus, and what had it before. */
type Watch = { held: Held | null; last: Held | null; readonly openers: Openers };

function look(watch: Watch): void {
  const { held, openers } = watch;
  const bare = document.activeElement === document.body;
  if (!held || !(bare || document.activeElement === held.element)) return;
  if (!canHold(held.element)) {
    const heir = heirOf(held, openers);
    if (heir instanceof HTMLElement) heir.focus({ preventScroll: true });
    // The reader has left it, for the bare page.
  } else if (bare) watch.held = null;
}

function noteOpeners({ held, last, openers }: Watch, changes: readonly MutationRecord[]): void {
  for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
    const opener = [held, last].find((one) => one && !node.contains(one.element));
    if (node instanceof Element && opener) openers.set(node, opener);
  }
}

/** Watches the focus from now on; returns how to stop. */
export function keepFocus(): () => void {
  const watch: Watch = { held: null, last: null, openers: new WeakMap() };
  const off = new AbortController();
  let asked = 0;
  // A frame later: what closes a part, or opens one, may be about to move the focus itself.
  const lookSoon = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      look(watch);
    });
  };
  const take = (target: EventTarget | null) => {
    if (!(target instanceof HTMLElement) || target === document.body || target === watch.held?.element) return;
    [watch.held, watch.last] = [hold(target), watch.held];
  };
  const observer = new MutationObserver((changes) => {
    noteOpeners(watch, changes);
    if (watch.held && (!watch.held.element.isConnected || watch.held.element.matches(':disabled'))) lookSoon();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  addEventListener('focusin', ({ target }) => take(target), off);
  addEventListener('focusout', lookSoon, off);
  take(document.activeElement);
  return () => {
    observer.disconnect();
    off.abort();
    cancelAnimationFrame(asked);
  };
}

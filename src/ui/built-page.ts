import { formatWithin } from '../domain/link.ts';
import { store } from '../store/store.ts';

/*
 * The site's pages are built with their text in `#ui`. The explorer is drawn beside it, unseen, and takes its
 * place in one step once it shows as much: no flash, no jump, and nothing is lost where scripts or data fail.
 */

const scrollers = '.panel-body, #content';

/** The control of the explorer that the reader takes for this one of the built page. */
function twin(live: Element, one: Element): HTMLElement | undefined {
  return [...live.querySelectorAll<HTMLElement>(one.localName)].find((other) => other.ariaLabel === one.ariaLabel && other.textContent === one.textContent);
}

/** React learns of a text only by an event, and only where the value was not set by way of its own field. */
function retype(field: HTMLInputElement, text: string): void {
  Reflect.set(HTMLInputElement.prototype, 'value', text, field);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

let pressed: Element | null = null;

/** A built page has its buttons before there is a script to answer them: the last one pressed is answered when the explorer arrives. */
export function heedPresses(built: Element): void {
  built.addEventListener('click', ({ target }) => {
    if (target instanceof Element) pressed = target.closest('button') ?? pressed;
  });
}

/** What the reader has done to the built page before the explorer arrived. */
function carryOver(built: Element, live: Element): void {
  const focused = built.querySelector(':focus');
  const heir = focused && twin(live, focused);
  heir?.focus({ preventScroll: true });
  if (focused instanceof HTMLInputElement && focused.value && heir instanceof HTMLInputElement) retype(heir, focused.value);
  const ours = live.querySelectorAll(scrollers);
  built.querySelectorAll(scrollers).forEach((box, at) => ours[at]?.scrollTo({ top: box.scrollTop }));
  const folds = live.querySelectorAll('details');
  built.querySelectorAll('details').forEach((fold, at) => folds[at]?.toggleAttribute('open', fold.open));
  if (pressed) twin(live, pressed)?.click();
}

/** Focus for what has opened; not for what stood in the built page already, where the reader may be busy elsewhere by now. */
export function takeFocus(opened: HTMLElement | null): void {
  if (opened?.closest('.still') && document.activeElement !== document.body) return;
  opened?.focus({ preventScroll: true });
}

/** Text that was there all along must not fade in again; what is opened later does. */
function stillUntilNext(live: Element): void {
  const stop = store.subscribe(({ view }, before) => {
    const opened = formatWithin({ ...view, camera: null }) !== formatWithin({ ...before.view, camera: null });
    if (!opened || view.locale !== before.view.locale) return;
    live.classList.remove('still');
    stop();
  });
}

function whenDrawn(live: Element, done: () => void): void {
  const observer = new MutationObserver(() => {
    if (!live.querySelector('main > *')) return;
    observer.disconnect();
    done();
  });
  observer.observe(live, { childList: true, subtree: true });
}

/** Without data there is nothing to replace the text with: it stays, and the bar and the notices are drawn around it. */
function keepOnFailure(built: Element, live: HTMLElement): void {
  const look = () => {
    if (!store.getState().session.notices.some(({ kind }) => kind === 'data-unavailable')) return;
    live.hidden = false;
    built.querySelectorAll(':scope > :not(main)').forEach((part) => part.remove());
  };
  look();
  store.subscribe(look);
}

/**
 * The element to draw the explorer in. `arrived` is called when it is the one the reader sees:
 * at once in an empty page, else when it has replaced the built text.
 */
export function placeBeside(container: HTMLElement, arrived: (live: HTMLElement) => void): HTMLElement {
  if (!container.firstElementChild) {
    arrived(container);
    return container;
  }
  const live = document.createElement('div');
  live.className = 'still';
  live.hidden = true;
  container.after(live);
  whenDrawn(live, () => {
    live.hidden = false;
    live.id = container.id;
    carryOver(container, live);
    container.remove();
    stillUntilNext(live);
    arrived(live);
  });
  keepOnFailure(container, live);
  return live;
}

/* What is put into every measured page before its own scripts. Each function is sent as text: it sees nothing of this file. */

/** Milliseconds since the page was asked for; `null` where there is nothing of the kind. */
export type Loading = {
  readonly textReadable: number | null;
  readonly usable: number | null;
  /** Lengths of main-thread tasks over 50 ms that began before the map was usable. */
  readonly longTasks: readonly { readonly start: number; readonly length: number }[];
};

/**
 * A click and its answer on the screen, in milliseconds: all of it, and the part in which the page was at work. The rest is
 * waiting for the next frame, which without a graphics card takes as long as the last drawing of the map.
 */
export type Answer = { readonly painted: number; readonly work: number };

export type Probe = {
  loading: Loading;
  /** When the map last drew, and how many frames it has drawn. */
  lastDraw: number;
  frames: number;
  /** Set by `expectAnswer`: how the last click was answered. */
  answer: Answer | null;
  stepping: boolean;
  /** When each frame began, and how long after the one before. */
  steps: (readonly [at: number, step: number])[];
};

declare global {
  interface Window {
    probe: Probe;
    /** From within a frame: calls back when it is painted. */
    oncePainted: (done: (at: number) => void) => void;
    /** Calls back when the next frame is painted, with when that was and when the page began on it. */
    afterPaint: (done: (at: number, begun: number) => void) => void;
  }
}

/** Painting: how a page knows that what it has done is on the screen. */
export function tellPaints(): void {
  window.oncePainted = (done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => done(performance.now()), { once: true });
    port1.start();
    port2.postMessage(null);
  };
  window.afterPaint = (done) => {
    requestAnimationFrame(() => {
      const begun = performance.now();
      window.oncePainted((at) => done(at, begun));
    });
  };
}

/** Loading: when text can be read, when the map has drawn what it should, what kept the page busy. */
export function watchLoading(): void {
  const longTasks: { start: number; length: number }[] = [];
  window.probe = { loading: { textReadable: null, usable: null, longTasks }, lastDraw: 0, frames: 0, answer: null, stepping: false, steps: [] };
  const put = (change: Partial<Loading>) => {
    window.probe.loading = { ...window.probe.loading, ...change };
  };
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => longTasks.push({ start: startTime, length: duration }))).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const heading = document.querySelector('h1');
    if (heading?.textContent && heading.checkVisibility({ opacityProperty: true, visibilityProperty: true })) window.oncePainted((at) => put({ textReadable: at }));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const settled = new MutationObserver(() => {
    if (!document.querySelector('[data-settled]')) return;
    settled.disconnect();
    put({ usable: performance.now() });
  });
  settled.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-settled'] });
}

/** Drawing: told from the graphics card's own calls, so that every page is watched alike. */
export function watchDrawing(): void {
  const drawn = WebGL2RenderingContext.prototype;
  const draw = Object.getOwnPropertyDescriptor(drawn, 'drawElements')?.value as typeof drawn.drawElements;
  let inFrame = false;
  drawn.drawElements = function drawElements(...call) {
    window.probe.lastDraw = performance.now();
    if (!inFrame) {
      inFrame = true;
      window.probe.frames += 1;
      setTimeout(() => {
        inFrame = false;
      });
    }
    draw.apply(this, call);
  };
}

/** How to know that the map is at rest: nothing drawn for `calm` milliseconds; where something is `due`, not before it was begun, or 1.5 seconds have passed. */
export type Rest = { readonly calm: number; readonly due: boolean };

/**
 * Resolves once the map is at rest, with the time of its last drawing. A busy page draws seldom: so eight frames must
 * have passed without a drawing too, and the explorer must not say that it is flying.
 */
export function untilQuiet({ calm, due }: Rest): Promise<number> {
  return new Promise((resolve) => {
    const began = performance.now();
    let drawn = window.probe.lastDraw;
    let still = 0;
    const look = () => {
      still = drawn === window.probe.lastDraw ? still + 1 : 0;
      drawn = window.probe.lastDraw;
      const passed = performance.now() - Math.max(drawn, began);
      const begun = !due || drawn > began || performance.now() - began > 1500;
      if (begun && still >= 8 && passed >= calm && !document.querySelector('[data-flying]')) resolve(drawn);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** From the next click on: how long until the `heading` says something else, painted. */
export function expectAnswer(heading: string): void {
  window.probe.answer = null;
  const said = () => document.querySelector(heading)?.textContent ?? '';
  addEventListener('click', ({ timeStamp }) => {
    const began = performance.now();
    const before = said();
    const changed = new MutationObserver(() => {
      if (said() === before || said() === '') return;
      changed.disconnect();
      const answered = performance.now();
      window.afterPaint((at, frame) => {
        window.probe.answer = { painted: at - timeStamp, work: answered - began + (at - frame) };
      });
    });
    changed.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, { capture: true, once: true });
}

/** Collects the time between frames until `finishSteps`. */
export function beginSteps(): void {
  window.probe.steps = [];
  window.probe.frames = 0;
  let last = performance.now();
  const on = (now: number) => {
    window.probe.steps.push([now, now - last]);
    last = now;
    if (window.probe.stepping) requestAnimationFrame(on);
  };
  window.probe.stepping = true;
  requestAnimationFrame(on);
}

/** The times between frames until the map stopped drawing, and how many of the frames it drew in. */
export function finishSteps(): { steps: readonly number[]; drawn: number } {
  window.probe.stepping = false;
  const { steps, lastDraw, frames } = window.probe;
  return { steps: steps.slice(1).flatMap(([at, step]) => (at <= lastDraw + 1 ? [step] : [])), drawn: frames };
}

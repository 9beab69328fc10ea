import type { Page } from '@playwright/test';

/* What can happen to a reader's device while the explorer is open. */

const canvas = '#map canvas';

/** The graphics card is taken away. */
export function losesGraphics(page: Page): Promise<void> {
  return page.evaluate((selector) => {
    const drawing = document.querySelector<HTMLCanvasElement>(selector)!;
    const extension = drawing.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    Object.assign(globalThis, { givesBack: () => extension.restoreContext() });
    extension.loseContext();
  }, canvas);
}

/** … and given back. */
export function getsGraphicsBack(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as { givesBack: () => void }).givesBack());
}

/** To be called before the page is opened: workers can then be killed, as a phone does with those of a page in the background. */
export async function rememberWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const known: Worker[] = [];
    const Given = globalThis.Worker;
    globalThis.Worker = class extends Given {
      constructor(...options: ConstructorParameters<typeof Worker>) {
        super(...options);
        known.push(this);
      }
    };
    Object.assign(globalThis, { killWorkers: () => known.splice(0).forEach((worker) => worker.terminate()) });
  });
}

export function killsWorkers(page: Page): Promise<void> {
  return page.evaluate(() => {
    (globalThis as unknown as { killWorkers: () => void }).killWorkers();
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

/** A browser that lets pages store nothing. */
export async function deniesStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
}

/** A browser that takes only so many changes of the address in a time, and throws beyond, as Safari and Firefox do. */
export async function limitsHistory(page: Page, most: number, milliseconds: number): Promise<void> {
  await page.addInitScript(
    ([most, milliseconds]) => {
      let times: number[] = [];
      for (const name of ['pushState', 'replaceState'] as const) {
        const write = Object.getOwnPropertyDescriptor(History.prototype, name)!.value as History['pushState'];
        history[name] = (...entry) => {
          times = times.filter((time) => performance.now() - time < milliseconds);
          if (times.length >= most) throw new DOMException('Attempt to use history too often', 'SecurityError');
          times.push(performance.now());
          write.apply(history, entry);
        };
      }
    },
    [most, milliseconds] as const,
  );
}

/** Counts what the Content-Security-Policy forbids from the first script on; ask with the function returned. */
export async function countsViolations(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { violations: seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(`${event.effectiveDirective} ${event.blockedURI}`));
  });
  return () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
}

/** Everything the site keeps on this device. */
export function keptFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** The page goes into the background, or comes back. */
export function hides(page: Page, hidden: boolean): Promise<void> {
  return page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

export type Spoken = { readonly lang: string; readonly voice: string; readonly text: string; /** The sentence that is marked on the page. */ readonly marked: string };

/** A device with these voices, which says nothing aloud; to be called before the page is opened. What it was last told to say, and how to let it end or fail. */
export async function hasVoices(page: Page, langs: readonly string[]): Promise<{ readonly said: () => Promise<Spoken | null>; readonly ends: () => Promise<void>; readonly fails: () => Promise<void> }> {
  await page.addInitScript((langs) => {
    const voices = langs.map((lang) => ({ lang, name: lang, localService: true }));
    class Utterance extends EventTarget {
      text: string;
      lang = '';
      voice: { name: string } | null = null;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const device = Object.assign(new EventTarget(), {
      last: null as Utterance | null,
      getVoices: () => voices,
      cancel: () => {
        device.last = null;
      },
      speak: (utterance: Utterance) => {
        device.last = utterance;
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: device });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  }, langs);
  type Device = { speechSynthesis: { last: (EventTarget & { lang: string; text: string; voice: { name: string } | null }) | null } };
  return {
    said: () =>
      page.evaluate(() => {
        const { last } = (globalThis as unknown as Device).speechSynthesis;
        const marked = [...(CSS.highlights.get('spoken') ?? [])].map(String).join();
        return last && { lang: last.lang, voice: last.voice?.name ?? '', text: last.text, marked };
      }),
    ends: () => page.evaluate(() => void (globalThis as unknown as Device).speechSynthesis.last?.dispatchEvent(new Event('end'))),
    fails: () => page.evaluate(() => void (globalThis as unknown as Device).speechSynthesis.last?.dispatchEvent(new Event('error'))),
  };
}

export type Footprint = { readonly bytes: number; readonly nodes: number; readonly contexts: number };

/** What the page holds once everything that can be freed is; ask with the function returned. To be called before the page is opened. */
export async function measuresMemory(page: Page): Promise<() => Promise<Footprint>> {
  await page.addInitScript(() => {
    const drawn = new WeakSet<object>();
    const prototype = HTMLCanvasElement.prototype as unknown as { getContext: (kind: string, options?: unknown) => unknown };
    const draw = Object.getOwnPropertyDescriptor(prototype, 'getContext')?.value as typeof prototype.getContext;
    Object.assign(globalThis, { contexts: 0 });
    prototype.getContext = function getContext(kind, options) {
      if (kind.startsWith('webgl') && !drawn.has(this)) (globalThis as unknown as { contexts: number }).contexts += 1;
      drawn.add(this);
      return draw.call(this, kind, options);
    };
  });
  const inside = await page.context().newCDPSession(page);
  return async () => {
    for (let round = 0; round < 3; round += 1) await inside.send('HeapProfiler.collectGarbage');
    const { usedSize } = await inside.send('Runtime.getHeapUsage');
    const { nodes } = await inside.send('Memory.getDOMCounters');
    return { bytes: usedSize, nodes, contexts: await page.evaluate(() => (globalThis as unknown as { contexts: number }).contexts) };
  };
}

export type Spot = readonly [x: number, y: number];

/** Draws fingers over the screen at once, each from one point to another. */
export async function drawsFingers(page: Page, paths: readonly (readonly [from: Spot, to: Spot])[]): Promise<void> {
  const screen = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Spot[]) =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  await touch('touchStart', paths.map(([from]) => from));
  for (const share of [0.3, 0.6, 1]) await touch('touchMove', paths.map(([from, to]) => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]));
  await touch('touchEnd', []);
  await screen.detach();
}

import { type ConsoleMessage, expect, type Page, type Request } from '@playwright/test';

/** Everything a page must never do, collected while it runs. */
export type Conduct = { readonly faults: string[]; /** What this test provokes on purpose. */ readonly allowed: RegExp[] };

function ownOrigin(request: Request): boolean {
  const { protocol, hostname } = new URL(request.url());
  return ['data:', 'blob:'].includes(protocol) || hostname === 'localhost' || hostname === '127.0.0.1';
}

/** Watches for console errors and warnings, uncaught exceptions and any request that leaves the own origin. */
export function watch(page: Page): Conduct {
  const faults: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    // Remarks of the browser on drawing without a graphics card, and of the test program, are not about the page.
    const driver = /GL Driver Message|GPU stall|Service Worker registration blocked by Playwright/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !driver) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!ownOrigin(request)) faults.push(`left the own origin: ${request.url()}`);
  });
  return { faults, allowed: [] };
}

export function expectGoodConduct({ faults, allowed }: Conduct): void {
  expect(faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([]);
}

/** Elements no panel has: whatever could run, load or ask for something. Our own small maps are drawn by <use> of the site’s own file. */
const alien =
  'script, img, image, iframe, frame, object, embed, applet, form, style, link, meta, base, video, audio, source, math, template, noscript, input:not([type]), textarea, select:not([id^="_r_"]), keygen, marquee, animate, use:not([href^="/"]), use[href^="//"], foreignobject';

/** Whatever in the panels could run, load or lead astray: alien elements, handlers in the markup, odd addresses. */
export function foreignBodies(page: Page): Promise<readonly string[]> {
  return page.evaluate((unwanted) => {
    const astray = (element: Element) => element instanceof HTMLAnchorElement && element.hasAttribute('href') && !/^https?:$/.test(new URL(element.href).protocol);
    const handled = (element: Element) => [...element.attributes].some(({ name }) => name.startsWith('on'));
    const all = [...document.querySelectorAll('#ui *')];
    return all.filter((element) => element.matches(unwanted) || handled(element) || astray(element)).map((element) => element.outerHTML.slice(0, 120));
  }, alien);
}

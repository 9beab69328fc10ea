import { dist } from './built.ts';
import { expect, test as base } from './driver.ts';
import { Site } from './site.ts';

/** A visitor of a site on a host of its own, which can break and be switched off. */
export const test = base.extend<{ site: Site }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its first argument
  site: async ({}, visit) => {
    const site = new Site(dist);
    await site.starts();
    await visit(site);
    await site.stops();
  },
});

/** What the browser, and MapLibre of its worker, say of answers that are missing or broken. */
export const saidByTheBrowser = [/^console error: Failed to load (?:resource|module script)/, /^console error: .*(?:dynamically imported module|MIME type|net::ERR_|Worker failed to load)/i];

export { expect };

import { until } from './machine.mjs';

/**
 * A browser, as far as the journey needs one. `tells` answers what a script expression comes to, as a text.
 * @typedef {{ name: string, opens: (url: string) => Promise<unknown>, tells: (expression: string) => Promise<string>, close: () => Promise<void> }} Engine
 */

/** @param {Engine} engine @param {string} what @param {string} condition */
const sees = (engine, what, condition) => until(what, async () => ((await engine.tells(condition).catch(() => 'false')) === 'true' ? true : null));

const text = (/** @type {string} */ words) => `document.body.innerText.includes(${JSON.stringify(words)})`;
const heading = (/** @type {string} */ words) => `[...document.querySelectorAll('h1')].some((one) => one.textContent.includes(${JSON.stringify(words)}))`;
const settled = `document.querySelector('#map[data-settled]') !== null`;

/** Chooses the first link or button of that name. @param {Engine} engine @param {string} name */
async function chooses(engine, name) {
  const found = `[...document.querySelectorAll('a, button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(${JSON.stringify(name)}))`;
  await sees(engine, `“${name}”`, `${found} !== undefined`);
  await engine.tells(`${found}.click()`);
}

/** @typedef {{ url: string, stops: () => Promise<void> }} Host */
/** @type {Record<string, (engine: Engine, site: Host) => Promise<void>>} */
export const steps = {
  async start(engine, site) {
    await engine.opens(`${site.url}/en/`);
    await sees(engine, 'the title', heading('Across the River'));
  },
  async map(engine) {
    await sees(engine, 'the map to be drawn', settled);
  },
  async kept(engine) {
    await sees(engine, 'the offline copy', text('Available offline'));
  },
  async list(engine) {
    await chooses(engine, 'Explore places');
    await sees(engine, 'the list', heading('Places'));
  },
  async place(engine) {
    await chooses(engine, 'Lok Ma Chau Loop');
    await sees(engine, 'the story', text('The river moved'));
  },
  async tour(engine, site) {
    await engine.opens(`${site.url}/en/tour/one-zone-two-parks/two-banks/`);
    await sees(engine, 'the first stop', text('Stop 1 of'));
    await chooses(engine, 'Next');
    await sees(engine, 'the second stop', text('Stop 2 of'));
  },
  async language(engine) {
    await chooses(engine, '简体');
    await sees(engine, 'the Mainland edition', `location.pathname.includes('/zh-Hans/tour/') && document.documentElement.lang.startsWith('zh-Hans')`);
  },
  async offline(engine, site) {
    await site.stops();
    await engine.opens(`${site.url}/zh-Hant/place/lo-wu/`);
    await sees(engine, 'a story without the host', heading('羅湖'));
    await sees(engine, 'the map without the host', settled);
  },
};

/** Walks the whole journey; a step that fails does not end it. @param {Engine} engine @param {Host} site @returns {Promise<Record<string, string>>} */
export async function walk(engine, site) {
  /** @type {Record<string, string>} */
  const results = {};
  for (const [name, step] of Object.entries(steps)) {
    const began = performance.now();
    try {
      await step(engine, site);
      results[name] = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    } catch (error) {
      results[name] = 'FAILED';
      console.error(`${engine.name}, ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return results;
}

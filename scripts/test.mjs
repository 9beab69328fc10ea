import { findBrowser } from './browser.mjs';
import { installed, runNode } from './child.mjs';
import { freshReport, readCount } from './counts.mjs';
import { build, geo, inOrder, lint, sizes, types } from './steps.mjs';

const total = { passed: 0, failed: 0 };

/**
 * A step that counts tests. A suite that finds none has lost its files, so it fails.
 * @param {string} name @param {string} report @param {string} file @param {readonly string[]} args
 */
const suite = (name, report, file, args) => ({
  name,
  async go() {
    const written = freshReport(report);
    const code = await runNode(installed(file), args);
    const { passed, failed } = readCount(written);
    total.passed += passed;
    total.failed += failed;
    if (passed + failed === 0) console.error(`\nNo test ran in "${name}".`);
    return code !== 0 || failed > 0 || passed === 0 ? 1 : 0;
  },
});

/** @param {'node' | 'browser'} project */
const vitest = (project) => [
  'run',
  `--project=${project}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=test-results/vitest-${project}.json`,
];

const steps = [
  types,
  lint,
  geo,
  suite('unit and property tests', 'vitest-node', 'vitest/vitest.mjs', vitest('node')),
  suite('unit tests in a browser', 'vitest-browser', 'vitest/vitest.mjs', vitest('browser')),
  build,
  sizes,
  suite('browser tests of the built site', 'playwright', '@playwright/test/cli.js', ['test']),
];

/** Everything that must hold. The last line counts the tests; a step that fails without a failed test counts as one. */
export async function test() {
  process.env.CHROMIUM_PATH = await findBrowser();
  // Sitemap and previews are only built where the site knows its own address; nothing is ever fetched from this one.
  process.env.SITE_URL ??= 'https://example.org';
  console.log(`Browser: ${process.env.CHROMIUM_PATH}`);
  const code = await inOrder(steps);
  const failed = code === 0 ? total.failed : Math.max(1, total.failed);
  console.log(`${total.passed} passed, ${failed} failed`);
  return code;
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { installed, root, runNode } from './child.mjs';
import { checkFlaws } from './audit.mjs';
import { findBrowser } from './browser.mjs';
import { checkLockfile } from './lockfile.mjs';
import { checkSizes } from './sizes.mjs';

/** @typedef {{ name: string, go: () => Promise<number> }} Step */

const vite = installed('vite/bin/vite.js');

/** @param {string} name @param {string} file @param {readonly string[]} [args] @returns {Step} */
export const program = (name, file, args) => ({ name, go: () => runNode(file, args) });

export const types = program('types', installed('typescript/bin/tsc'), ['--noEmit']);
export const lint = program('lint', installed('oxlint/bin/oxlint'), ['--type-aware']);
export const geo = program('geographic data', path.join(root, 'geo', 'build.ts'));
export const passengers = program('passengers', path.join(root, 'geo', 'import-passengers.ts'), process.argv.slice(3));
export const serve = program('dev server', vite, ['--port', '5173']);
/** Under node_modules, so that the packages it needs are found from there. */
const pageBuilder = installed('.cache/pages');

/** The explorer, the program that renders it without a browser, the pages it renders, and the copy for offline reading. @type {Step} */
export const build = {
  name: 'build',
  go: () =>
    inOrder(
      [
        program('explorer', vite, ['build', '--logLevel', 'warn']),
        program('page builder', vite, ['build', '--logLevel', 'warn', '--ssr', 'pages/build.ts', '--outDir', pageBuilder, '--emptyOutDir']),
        program('pages', path.join(pageBuilder, 'build.js')),
        program('offline copy', path.join(root, 'offline', 'build.ts')),
      ],
    ),
};
export const engines = program('other browsers', path.join(root, 'scripts', 'engines', 'run.ts'));
/** Axe over every state, language, theme and width; `npm test` takes a sample that changes from day to day. @type {Step} */
export const a11y = {
  name: 'accessibility, the whole matrix',
  go: async () => {
    process.env.CHROMIUM_PATH = await findBrowser();
    process.env.A11Y = 'all';
    return runNode(installed('@playwright/test/cli.js'), ['test', 'tests/axe.spec.ts', 'tests/sight.spec.ts']);
  },
};
/** Too long for `npm test`, which leaves it out. @type {Step} */
export const memory = {
  name: 'memory, a thousand steps',
  go: async () => {
    process.env.CHROMIUM_PATH = await findBrowser();
    process.env.MEMORY = 'all';
    return runNode(installed('@playwright/test/cli.js'), ['test', 'tests/memory.spec.ts']);
  },
};
export const fuzz = program('hostile addresses', path.join(root, 'tests', 'fuzz.ts'));
export const bench = program('measurements', path.join(root, 'bench', 'run.ts'), process.argv.slice(3));
export const preview = program('preview', vite, ['preview', '--port', '4173']);
/** @type {Step} */
export const sizes = { name: 'sizes', go: async () => checkSizes(path.join(root, 'dist')) };

/** @type {Step} */
const lockfile = { name: 'lockfile', go: async () => checkLockfile(root) || checkLockfile(path.join(root, 'bench')) };
/** @type {Step} */
const flaws = { name: 'known flaws', go: async () => checkFlaws() };

/** Everything that can be checked without a browser; sizes only where something has been built. */
export const check = [types, lint, lockfile, flaws, geo, ...(existsSync(path.join(root, 'dist')) ? [sizes] : [])];

/** Runs one step after another and stops at the first that fails, saying which. @param {readonly Step[]} steps */
export async function inOrder(steps) {
  for (const { name, go } of steps) {
    if (steps.length > 1) console.log(`\n› ${name}`);
    const code = await go();
    if (code !== 0) {
      console.error(`\nStopped: the step "${name}" failed.`);
      return code;
    }
  }
  return 0;
}

import { existsSync } from 'node:fs';
import { installed, run, Stop } from './child.mjs';

/** @param {readonly [number, number]} floor */
function atLeast([major, minor]) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** Below this the scripts themselves and the installer do not run. */
export function demandNode() {
  if (atLeast([20, 19])) return;
  throw new Stop(`This needs Node 20.19 or newer, and this is ${process.versions.node}: see nodejs.org.`);
}

/**
 * The data build and the tests are TypeScript that Node reads directly, from 22.18 on.
 * On an older Node the same command is run again under the Node the lockfile brings along.
 * @param {string} script
 * @returns {Promise<number | undefined>} the exit code of that second run, or nothing if none was needed
 */
export async function underOwnNode(script) {
  if (atLeast([22, 18])) return undefined;
  const node = installed(process.platform === 'win32' ? 'node/bin/node.exe' : 'node/bin/node');
  const again = process.env.ACROSS_THE_RIVER_OWN_NODE === '1';
  if (again || !existsSync(node)) {
    throw new Stop(
      "The project's own Node 22 is not there (are npm's install scripts switched off?): " +
        'install Node 22.18 or newer from nodejs.org.',
    );
  }
  return run(node, [script, ...process.argv.slice(2)], { env: { ACROSS_THE_RIVER_OWN_NODE: '1' } });
}

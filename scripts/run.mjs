// One door for every command of package.json.
// Plain JavaScript and no packages: it must run before anything is installed, and on an older Node.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, Stop } from './child.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { demandNode, underOwnNode } from './own-node.mjs';
import { a11y, bench, build, check, engines, fuzz, geo, inOrder, memory, passengers, preview, serve } from './steps.mjs';
import { test } from './test.mjs';

/** @type {Record<string, () => Promise<number>>} */
const commands = {
  start: () => inOrder([geo, serve]),
  test,
  check: () => inOrder(check),
  geo: () => inOrder([geo]),
  passengers: () => inOrder([passengers]),
  build: () => inOrder([geo, build]),
  engines: () => inOrder(existsSync(path.join(root, 'dist', 'sw.js')) ? [engines] : [geo, build, engines]),
  a11y: () => inOrder(existsSync(path.join(root, 'dist', 'index.html')) ? [a11y] : [geo, build, a11y]),
  memory: () => inOrder(existsSync(path.join(root, 'dist', 'index.html')) ? [memory] : [geo, build, memory]),
  fuzz: () => inOrder(existsSync(path.join(root, 'dist', 'sw.js')) ? [fuzz] : [geo, build, fuzz]),
  bench: () => inOrder([geo, build, bench]),
  preview: () => inOrder(existsSync(path.join(root, 'dist', 'index.html')) ? [preview] : [geo, build, preview]),
};

async function main() {
  const command = commands[process.argv[2] ?? ''];
  if (!command) throw new Stop(`Say one of: ${Object.keys(commands).join(', ')}.`);
  demandNode();
  await ensureDependencies();
  return (await underOwnNode(fileURLToPath(import.meta.url))) ?? (await command());
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

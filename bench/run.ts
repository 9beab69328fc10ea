import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { launch } from './browser.ts';
import { type Field, prepare } from './field.ts';
import { fast } from './fast/fast.ts';
import { installPackages } from './packages.ts';
import { readScale } from './scale.ts';

/*
 * npm run bench -- [--quick | --rounds 4] [--only fast] [--skip scale] [--step loading]
 * Each part writes its own section of bench/RESULTS.md. `--quick` is one round of everything.
 */

const debugPort = 9333;

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, rounds: { type: 'string', default: '4' }, only: { type: 'string' }, skip: { type: 'string' }, step: { type: 'string' } },
});
const rounds = values.quick ? 1 : Math.max(1, Number.parseInt(values.rounds, 10) || 4);

type Ready = () => Promise<Field>;

/** In the order of the sections. */
const parts = {
  fast: async (browser: Browser, ready: Ready) => fast(browser, await ready(), rounds, values.step),
  lighthouse: async (browser: Browser, ready: Ready) => {
    const field = await ready();
    await (await import('./lighthouse/lighthouse.ts')).readLighthouse(browser, field, rounds, debugPort);
  },
  scale: async (browser: Browser) => readScale(browser, Math.ceil(rounds / 2)),
};
type Part = keyof typeof parts;

const named = [values.only, values.skip].find((part) => part !== undefined && !Object.keys(parts).includes(part));
if (named !== undefined) throw new Error(`There is no part "${named}": say one of ${Object.keys(parts).join(', ')}.`);
const wanted = (Object.keys(parts) as Part[]).filter((part) => (values.only ?? part) === part && part !== values.skip);
if (!existsSync(fileURLToPath(new URL('../dist/index.html', import.meta.url)))) throw new Error('Nothing is built yet: npm run build.');

const browser = await launch(debugPort);
let field: Promise<Field> | undefined;
const ready = () => {
  if (!field) installPackages();
  return (field ??= prepare(browser));
};

/** One part that fails takes no other with it. */
async function measure(part: Part): Promise<void> {
  const began = performance.now();
  try {
    await parts[part](browser, ready);
  } catch (error) {
    console.error(`The part "${part}" broke off.`, error);
    process.exitCode = 1;
  }
  console.log(`${part}: ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
}

try {
  for (const part of wanted) await measure(part);
  (await field)?.close();
} finally {
  await browser.close();
}

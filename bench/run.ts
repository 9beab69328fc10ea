import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { launch } from './browser.ts';
import { type Field, prepare } from './field.ts';
import { fast } from './fast/fast.ts';
import { installPackages } from './packages.ts';

/*
 * npm run bench -- [--rounds 4] [--only fast] [--step loading]
 * Each part writes its own section of bench/RESULTS.md.
 */

const debugPort = 9333;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '4' }, only: { type: 'string' }, step: { type: 'string' } } });
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 4);

/** In the order of the sections; each is given how often to measure. */
const parts = {
  fast: (browser: Browser, field: Field) => fast(browser, field, rounds, values.step),
  lighthouse: async (browser: Browser, field: Field) => (await import('./lighthouse/lighthouse.ts')).readLighthouse(browser, field, rounds, debugPort),
};
type Part = keyof typeof parts;

const wanted = (Object.keys(parts) as Part[]).filter((part) => values.only === undefined || values.only === part);
if (wanted.length === 0) throw new Error(`There is no part "${values.only}": say one of ${Object.keys(parts).join(', ')}.`);
if (!existsSync(fileURLToPath(new URL('../dist/index.html', import.meta.url)))) throw new Error('Nothing is built yet: npm run build.');

installPackages();
const browser = await launch(debugPort);
try {
  const field = await prepare(browser);
  for (const part of wanted) await parts[part](browser, field);
  field.close();
} finally {
  await browser.close();
}

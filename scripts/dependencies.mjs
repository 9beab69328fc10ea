import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installed, outerPath, root, run, Stop } from './child.mjs';

const stamp = installed('.across-the-river-lock');

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));

/** What the lockfile asks for, here: compiled parts installed for another machine are of no use. */
function wanted() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** Somebody may have run `npm ci` by hand; npm's own record then tells what is there. */
function sameByHand() {
  const record = installed('.package-lock.json');
  if (!existsSync(record)) return false;
  const present = read(record).packages;
  const locked = Object.entries(read(path.join(root, 'package-lock.json')).packages);
  return locked.every(([name, entry]) => name === '' || entry.optional || present[name]?.version === entry.version);
}

/** @returns {'ready' | 'missing' | 'different'} */
function state() {
  if (!existsSync(installed('.bin'))) return 'missing';
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted() ? 'ready' : 'different';
  return sameByHand() ? 'ready' : 'different';
}

/** Installs exactly what the lockfile says, and only when what is there differs from it. */
export async function ensureDependencies() {
  const found = state();
  if (found !== 'ready') {
    console.log(
      found === 'missing'
        ? 'Installing what the lockfile lists; this happens once and takes about a minute.'
        : 'The lockfile has changed since the last install, so installing again.',
    );
    const quiet = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const windows = process.platform === 'win32'; // there, npm is a script for the shell
    const code = await run('npm', ['ci', ...quiet], { env: { PATH: outerPath() }, shell: windows });
    if (code !== 0) throw new Stop('The packages could not be installed (see above): is the npm registry in reach?');
  }
  if (!existsSync(stamp)) writeFileSync(stamp, wanted());
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outerPath } from '../scripts/child.mjs';

/* What only the measurements need has a lockfile of its own, so that installing the project takes no longer for it. */

const folder = fileURLToPath(new URL('.', import.meta.url));

type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>> };
const read = (file: string) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Lock;

function installed(): boolean {
  if (!existsSync(`${folder}node_modules/.package-lock.json`)) return false;
  const present = read('node_modules/.package-lock.json').packages;
  return Object.entries(read('package-lock.json').packages).every(([name, { version, optional }]) => name === '' || optional || present[name]?.version === version);
}

/** Installs what bench/package-lock.json lists, unless it is there. ulysses-js asks for Mapbox’s library, but takes MapLibre’s map as well. */
export function installPackages(): void {
  if (installed()) return;
  console.log('Installing what the measurements need.');
  const windows = process.platform === 'win32'; // there, npm is a script for the shell
  const { status } = spawnSync('npm', ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit', shell: windows, env: { ...process.env, PATH: outerPath() } });
  if (status !== 0) throw new Error('The packages of the measurements could not be installed (see above): is the npm registry in reach?');
}

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { outerPath } from '../child.mjs';

/** @param {string} program */
export function onPath(program) {
  return outerPath().split(path.delimiter).map((folder) => path.join(folder, program)).find((file) => existsSync(file));
}

const needed = { 'firefox-esr': 'firefox-esr', WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' };

/** On Debian and as root the browsers are fetched from the distribution; elsewhere a person must do it. */
export function installBrowsers() {
  const missing = Object.entries(needed).filter(([program]) => onPath(program) === undefined).map(([, name]) => name);
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing from the distribution: ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { stdio: 'inherit', env });
}

/** A screen that is not there, for browsers that draw with WebGL only on one. Answers how to switch it off. */
export async function virtualScreen() {
  const program = onPath('Xvfb');
  if (!program) return () => {};
  const display = `:${90 + (process.pid % 900)}`;
  const child = spawn(program, [display, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  await until('the virtual screen', async () => existsSync(`/tmp/.X11-unix/X${display.slice(1)}`) || null);
  process.env.DISPLAY = display;
  return () => void child.kill();
}

/**
 * Asks until there is an answer.
 * @template T
 * @param {string} what @param {() => Promise<T | null>} ask @param {number} [seconds]
 * @returns {Promise<T>}
 */
export async function until(what, ask, seconds = 40) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

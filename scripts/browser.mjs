import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installed, outerPath, Stop } from './child.mjs';

/** Software drawing (no machine needs a graphics card), no sandbox (root in a container), and no calls home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    path.join(process.env[folder] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
];

/** Browsers a person or a package manager put on this machine, best first. */
function onMachine() {
  const named = [process.env.CHROMIUM_PATH, process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH];
  const folders = outerPath().split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...named, ...onPath, ...usual].filter((file) => file !== undefined && file !== '' && existsSync(file));
}

/** The browser to name in a configuration when a test program is started by itself. */
export const likelyBrowser = () => onMachine()[0];

/** A file is not yet a browser: it may lack its libraries, or be a stub that only says where to buy one. */
function starts(/** @type {string | undefined} */ file) {
  if (file === undefined || !existsSync(file)) return false;
  if (process.platform === 'win32') return true; // there, --version would open a window
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return starts(file) ? file : undefined;
}

/** @param {string} program @param {readonly string[]} args @param {number} minutes */
function quietly(program, args, minutes) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: 'ignore', timeout: minutes * 60_000, env }).status === 0;
}

async function download() {
  console.log('No browser found on this machine, so fetching the one Playwright offers.');
  quietly(process.execPath, [installed('playwright/cli.js'), 'install', 'chromium'], 4);
  return playwrightBrowser();
}

function fromDistribution() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log("Playwright's browser cannot be had here, so installing the distribution's chromium.");
  quietly('apt-get', ['update'], 3);
  quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 10);
  return onMachine().find(starts);
}

/**
 * A browser that starts, from the nearest place that has one.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const file = onMachine().find(starts) ?? (await playwrightBrowser()) ?? (await download()) ?? fromDistribution();
  if (file !== undefined) return file;
  throw new Stop('The tests need a browser: install Chromium or Chrome, or set CHROMIUM_PATH to the program of one.');
}

import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, so that every command works from wherever it is called. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** A file of an installed package. */
export const installed = (/** @type {string} */ file) => path.join(root, 'node_modules', file);

/** Without the project's own programs: `npm ci` deletes them, so it must not run from among them. */
export function outerPath() {
  const own = installed('.bin');
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.filter((folder) => folder !== own).join(path.delimiter);
}

/** With the running Node and the project's programs first, so that a program a child starts is never an older one. */
function innerPath() {
  return [path.dirname(process.execPath), installed('.bin'), outerPath()].join(path.delimiter);
}

/**
 * Runs one program in the open and answers its exit code.
 * Ctrl-C reaches the child by itself; we stay until it has put its own things away.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = {}, shell = false } = {}) {
  const environment = { ...process.env, PATH: innerPath(), ...env };
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell, env: environment });
  const wait = () => {};
  const pass = () => child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', pass);
  return new Promise((resolve) => {
    const done = (/** @type {number | null} */ code) => {
      process.off('SIGINT', wait).off('SIGTERM', pass);
      resolve(code ?? 1);
    };
    child.on('exit', done).on('error', () => done(1));
  });
}

/**
 * Runs a JavaScript or TypeScript file under the Node we run under ourselves.
 * @param {string} file
 * @param {readonly string[]} [args]
 */
export function runNode(file, args = []) {
  // Node 22 still calls type stripping experimental; saying so on every command would only worry a reader.
  return run(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args]);
}

/** Ends the command with one sentence for a person. */
export class Stop extends Error {}

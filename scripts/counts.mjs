import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './child.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** Where a test program writes what it counted; an old report is removed so that it can never be read as a new one. */
export function freshReport(/** @type {string} */ name) {
  const file = path.join(root, 'test-results', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/**
 * Reads the report of Vitest or of Playwright. A report that was not written counts nothing.
 * @param {string} file
 * @returns {Count}
 */
export function readCount(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

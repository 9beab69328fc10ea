import { spawnSync } from 'node:child_process';
import { outerPath, root } from './child.mjs';

/** Flaws of this grade or above stop the check. */
const grave = ['high', 'critical'];

/**
 * What `npm audit --json` said: a sentence for each grave flaw, or `null` where the registry gave no answer.
 * @param {string} output
 * @returns {string[] | null}
 */
export function graveFlaws(output) {
  let report;
  try {
    report = JSON.parse(output);
  } catch {
    return null;
  }
  if (typeof report?.vulnerabilities !== 'object' || report.vulnerabilities === null || report.error) return null;
  return Object.entries(report.vulnerabilities)
    .filter(([, { severity }]) => grave.includes(severity))
    .map(([name, { severity, range }]) => `${name} ${range} has a known flaw (${severity}): see npm audit.`);
}

/** Asks the registry for known flaws of what is installed. Where it does not answer, that is said, and not held against the code. */
export function checkFlaws() {
  const asked = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 60_000, env: { ...process.env, PATH: outerPath() }, shell: process.platform === 'win32' });
  const flaws = graveFlaws(asked.stdout ?? '');
  if (flaws === null) {
    console.log('NOT CHECKED: the registry did not answer npm audit, so known flaws of packages are not known here.');
    return 0;
  }
  flaws.forEach((flaw) => console.error(flaw));
  if (flaws.length === 0) console.log('no package has a known flaw of grade high or critical');
  return flaws.length === 0 ? 0 : 1;
}

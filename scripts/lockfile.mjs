import { readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ version?: string, resolved?: string, integrity?: string, link?: boolean, inBundle?: boolean, optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {Readonly<Record<string, Entry>>} Packages */

/** Where npm keeps its packages; a mirror or a person's own host has no business in a public lockfile. */
const registry = 'https://registry.npmjs.org/';

/** @param {string} name @param {Entry} entry @returns {string[]} */
function faultsOf(name, { resolved, integrity, link, inBundle, version }) {
  if (link || inBundle) return [];
  const faults = [];
  if (resolved !== undefined && !resolved.startsWith(registry)) faults.push(`${name} ${version} comes from ${resolved}, not from the public npm registry.`);
  if (integrity === undefined || !integrity.startsWith('sha512-')) faults.push(`${name} ${version} has no SHA-512 integrity, so what is installed cannot be checked.`);
  return faults;
}

/** Where Node looks for `wanted` from inside `holder`. @param {Packages} packages @param {string} holder @param {string} wanted */
function found(packages, holder, wanted) {
  let folder = holder;
  for (;;) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${wanted}`;
    if (packages[place]) return packages[place];
    if (folder === '') return undefined;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
}

/**
 * A package with compiled parts lists one for each platform. One that is not in the lockfile, or in another version,
 * is what `npm ci` stumbles over on a machine of that kind.
 * @param {Packages} packages
 */
function missingParts(packages) {
  return Object.entries(packages).flatMap(([holder, { optionalDependencies = {}, version }]) =>
    Object.entries(optionalDependencies).flatMap(([part, wanted]) => {
      const there = found(packages, holder, part);
      if (there === undefined) return [`${holder} ${version} wants ${part} ${wanted}, which the lockfile lacks: npm ci fails on that platform. Choose a version whose parts are all published.`];
      const exact = /^\d+\.\d+\.\d+/.test(wanted);
      return exact && there.version !== wanted ? [`${holder} ${version} wants ${part} ${wanted}, but the lockfile has ${there.version}.`] : [];
    }),
  );
}

/** One sentence for each fault of a lockfile. @param {Packages} packages @returns {string[]} */
export function lockfileFaults(packages) {
  const installed = Object.entries(packages).filter(([name]) => name !== '');
  return [...installed.flatMap(([name, entry]) => faultsOf(name, entry)), ...missingParts(packages)];
}

/** Answers an exit code. @param {string} root */
export function checkLockfile(root) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const faults = lockfileFaults(packages);
  faults.forEach((fault) => console.error(fault));
  if (faults.length === 0) console.log(`${Object.keys(packages).length - 1} packages, each with its integrity, none from elsewhere, no platform's part missing`);
  return faults.length === 0 ? 0 : 1;
}

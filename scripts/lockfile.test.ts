import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lockfileFaults } from './lockfile.mjs';

const good = { version: '1.0.0', integrity: 'sha512-abc' };

it('finds nothing wrong with the lockfile that is committed', () => {
  const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as { packages: Parameters<typeof lockfileFaults>[0] };
  expect(lockfileFaults(packages)).toEqual([]);
});

it('tells of packages from elsewhere', () => {
  expect(lockfileFaults({ '': {}, 'node_modules/a': { ...good, resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' } })).toEqual([]);
  expect(lockfileFaults({ 'node_modules/a': { ...good, resolved: 'https://mirror.example/a-1.0.0.tgz' } })).toEqual(['node_modules/a 1.0.0 comes from https://mirror.example/a-1.0.0.tgz, not from the public npm registry.']);
  expect(lockfileFaults({ 'node_modules/a': { ...good, resolved: 'git+ssh://git@host/a.git' } })).toHaveLength(1);
});

it('tells of packages nobody can check', () => {
  expect(lockfileFaults({ 'node_modules/a': { version: '1.0.0' } })).toEqual([expect.stringContaining('no SHA-512 integrity')]);
  expect(lockfileFaults({ 'node_modules/a': { version: '1.0.0', integrity: 'sha1-abc' } })).toHaveLength(1);
});

it('tells of compiled parts that are missing, also where packages are nested', () => {
  const holder = { ...good, optionalDependencies: { '@a/linux': '1.0.0' } };
  expect(lockfileFaults({ 'node_modules/a': holder })).toEqual([expect.stringContaining('wants @a/linux 1.0.0, which the lockfile lacks')]);
  expect(lockfileFaults({ 'node_modules/a': holder, 'node_modules/@a/linux': good })).toEqual([]);
  expect(lockfileFaults({ 'node_modules/b/node_modules/a': holder, 'node_modules/@a/linux': good })).toEqual([]);
  expect(lockfileFaults({ 'node_modules/a': holder, 'node_modules/@a/linux': { ...good, version: '2.0.0' } })).toEqual([expect.stringContaining('has 2.0.0')]);
});

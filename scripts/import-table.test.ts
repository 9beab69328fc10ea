import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lawful, offences } from './import-table.cases.ts';

const project = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'import-table-'));
const said = new Map<string, string[]>();

beforeAll(() => {
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'scripts/lint-rules.mjs']) {
    cpSync(path.join(project, file), path.join(folder, file));
  }
  for (const [file, text] of [...offences, ...lawful]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\n`);
  }
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const oxlint = path.join(project, 'node_modules/oxlint/bin/oxlint');
  const args = [oxlint, '--type-aware', '--format=json', 'src', 'geo', 'pages'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
  for (const { filename, code } of diagnostics) {
    said.set(filename, [...(said.get(filename) ?? []), code]);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(offences)('%s is refused', (file, _text, rule) => {
  expect(said.get(file)).toContain(rule);
});

test.each(lawful)('%s is allowed', (file) => {
  expect(said.get(file) ?? []).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
/** Folders and files of the built site, written as if it lay at the root of its host. */
const fromTheRoot = /["'`(=]\/(?:assets|data|en|zh-Hant|zh-Hans|icons?|live|pictures|tiles|sw\.js|site\.webmanifest)\b/;
/** An address given to the grammar, which knows no base. */
const grammar = /parse\(`\/en\//;

it('no part of the site takes it for granted that the site lies at the root of its host', () => {
  const files = ['src', 'pages', 'offline'].flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)));
  const own = files.filter((file) => /\.(?:tsx?|css)$/.test(file) && !file.includes('.test.'));
  const wrong = own.flatMap((file) => readFileSync(path.join(root, file), 'utf8').split('\n').flatMap((line, index) => (fromTheRoot.test(line) && !grammar.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])));
  expect(own.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

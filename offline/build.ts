import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { filesToKeep, mostBytes } from './files.ts';

/* After the site is built: the service worker, with the list of everything it keeps. */

const dist = path.resolve('dist');

/** A note among the kept files, by which the page knows that they are there, and how large they are. */
function withNote(files: ReturnType<typeof filesToKeep>, bytes: number) {
  const note = `${JSON.stringify({ bytes })}\n`;
  writeFileSync(path.join(dist, 'offline.json'), note);
  const all = createHash('sha256').update(files.map(({ url, revision }) => `${url} ${revision}`).join('\n') + note).digest('hex');
  return [...files.map(({ url, revision }) => ({ url, revision })), { url: 'offline.json', revision: all.slice(0, 16) }];
}

async function main(): Promise<number> {
  const files = filesToKeep(dist);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (!files.some(({ url }) => url === 'shell.html')) throw new Error('dist/shell.html is missing: vite.config.ts writes it.');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { filesToKeep: JSON.stringify(withNote(files, bytes)), 'process.env.NODE_ENV': '"production"' },
    build: { target: 'es2022', outDir: dist, emptyOutDir: false, rolldownOptions: { input: path.resolve('offline/worker.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } } },
  });
  console.log(`kept for offline reading: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
  if (bytes <= mostBytes) return 0;
  console.error(`Too large to keep on a reader's device: ${(bytes / 1e6).toFixed(1)} MB, over the aim of ${mostBytes / 1e6} MB.`);
  return 1;
}

process.exitCode = await main();

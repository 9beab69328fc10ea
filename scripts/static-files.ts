import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { headersFile } from './headers.mjs';

/** Beside the built site: the bare page that the service worker gives out offline, and `_headers` for static hosts. */
export function staticFiles(base: string, origins: readonly string[]): Plugin {
  let folder = '';
  return {
    name: 'static-files',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = path.resolve(root, build.outDir);
    },
    closeBundle: () => {
      const page = path.join(folder, 'index.html');
      if (!existsSync(page)) return;
      copyFileSync(page, path.join(folder, 'shell.html'));
      writeFileSync(path.join(folder, '_headers'), headersFile(base, origins));
    },
  };
}

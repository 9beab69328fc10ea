import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Connect, Plugin } from 'vite';
import { headersOf, openedFor } from './headers.mjs';

const plain = { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' };

/** The part of an address below the site's base, decoded, or `null` where it is none of ours. */
function within(url: string | undefined, base: string): string | null {
  const [address = ''] = (url ?? '').split(/[?#]/, 1);
  try {
    return address.startsWith(base) ? decodeURIComponent(address.slice(base.length)) : null;
  } catch {
    return null;
  }
}

/** A missing data file or script is missing: without this, the dev server's fallback would answer it with a page. */
function missingFiles(folder: string, base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const inside = within(request.url, base) ?? '';
    if (existsSync(path.join(folder, inside)) || !/^(assets|data)\//.test(inside)) return next();
    response.writeHead(404, plain).end('Not found\n');
  };
}

/** Serves what is in `dist/` and nothing else, as the plainest host does: no rewriting, and `404.html` for what is not there. */
function filesOnly(folder: string, base: string, origins: readonly string[]): Connect.NextHandleFunction {
  const isFile = (file: string) => existsSync(file) && statSync(file).isFile();
  return (request, response, next) => {
    const inside = within(request.url, base);
    const file = path.join(folder, inside ?? '');
    for (const [name, value] of Object.entries(headersOf(inside ?? ''))) response.setHeader(name, openedFor(value, origins));
    if (inside !== null && (isFile(file) || (/(^|\/)$/.test(inside) && isFile(path.join(file, 'index.html'))))) return next();
    if (inside !== null && isFile(path.join(file, 'index.html'))) {
      return void response.writeHead(301, { Location: `${base}${inside}/${/[?].*/.exec(request.url ?? '')?.[0] ?? ''}` }).end();
    }
    const page = path.join(folder, '404.html');
    if (/^(assets|data)\//.test(inside ?? '') || !isFile(page)) return void response.writeHead(404, plain).end('Not found\n');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }).end(readFileSync(page));
  };
}

/** Makes the dev server and the preview as honest about missing files as a static host is. */
export function staticHost(base: string, origins: readonly string[]): Plugin {
  return {
    name: 'static-host',
    configureServer: (server) => void server.middlewares.use(missingFiles(server.config.publicDir, base)),
    configurePreviewServer: (server) => void server.middlewares.use(filesOnly(server.config.build.outDir, base, origins)),
  };
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { caching, headers } from '../scripts/headers.mjs';

/** A network to imitate: milliseconds until an answer begins, and bytes a second for all answers together. */
export type Line = { readonly latency: number; readonly rate: number };

/** What was sent since `reset`: answers and bytes of their bodies, as compressed. */
export type Count = { readonly requests: number; readonly bytes: number };

export type Host = {
  readonly origin: string;
  readonly count: () => Count;
  readonly reset: () => void;
  readonly imitate: (line: Line | null) => void;
  readonly close: () => void;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.txt': 'text/plain', '.xml': 'application/xml', '.webmanifest': 'application/manifest+json', '.woff2': 'font/woff2',
};
const packed = new Set(['.html', '.css', '.js', '.json', '.geojson', '.svg', '.txt', '.xml', '.webmanifest']);

type Answer = { readonly body: Buffer; readonly zipped: boolean; readonly type: string };

/** The file an address means, looked for in one folder after the other; compressed once, as strongly as deploy/nginx.conf does. */
function reader(folders: readonly string[], dress: (html: string) => string): (address: string) => Answer | null {
  const known = new Map<string, Answer>();
  return (address) => {
    const held = known.get(address);
    if (held) return held;
    const asked = address.endsWith('/') ? `${address}index.html` : address;
    const file = folders.map((folder) => path.join(folder, path.normalize(asked))).find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
    if (!file) return null;
    const kind = path.extname(file);
    const zipped = packed.has(kind);
    const plain = kind === '.html' ? Buffer.from(dress(readFileSync(file, 'utf8'))) : readFileSync(file);
    const answer = { body: zipped ? gzipSync(plain, { level: 6 }) : plain, zipped, type: types[kind] ?? 'application/octet-stream' };
    known.set(address, answer);
    return answer;
  };
}

/** What `SITE_URL` does when a site is built to be published: the page's own address and those of its other editions are absolute. */
const published = (html: string, origin: string) => html.replaceAll(/(<link rel="(?:canonical|alternate)"[^>]* href=")\//g, `$1${origin}/`);

const keep = (address: string) => (address.startsWith('/assets/') ? caching['assets/*'] : address.startsWith('/data/') ? caching['data/*'] : 'no-cache');

/** Sends a body as a line of that rate would; answers on their way at the same time share it. */
function sender(): { send: (response: ServerResponse, body: Buffer) => Promise<void>; imitate: (line: Line | null) => void } {
  const piece = 16_384;
  let line: Line | null = null;
  let free = 0;
  const send = async (response: ServerResponse, body: Buffer) => {
    if (!line) return void response.end(body);
    await wait(line.latency);
    for (let at = 0; at < body.length; at += piece) {
      const part = body.subarray(at, at + piece);
      free = Math.max(free, performance.now()) + (part.length / line.rate) * 1000;
      await wait(free - performance.now());
      response.write(part);
    }
    response.end();
  };
  return { send, imitate: (next) => { line = next; } };
}

/** Serves `folders` on a free port of this machine as deploy/nginx.conf does: the same headers, compression and caching. */
export async function host(folders: readonly string[]): Promise<Host> {
  let origin = '';
  const find = reader(folders, (html) => published(html, origin));
  const { send, imitate } = sender();
  let count: Count = { requests: 0, bytes: 0 };
  const server = createServer((request, response) => {
    const address = decodeURI(new URL(request.url ?? '/', 'http://here').pathname);
    const answer = find(address);
    count = { requests: count.requests + 1, bytes: count.bytes + (answer?.body.length ?? 0) };
    const own = { ...headers, 'Cache-Control': keep(address) };
    if (!answer) return void response.writeHead(404, own).end();
    response.writeHead(200, { ...own, 'Content-Type': answer.type, 'Content-Length': answer.body.length, ...(answer.zipped && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }) });
    // A reader who leaves in mid-answer is no fault.
    send(response, answer.body).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const reset = () => { count = { requests: 0, bytes: 0 }; };
  return { origin, count: () => count, reset, imitate, close: () => { server.closeAllConnections(); server.close(); } };
}

import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { siteBase } from './built.ts';

/* A static host of our own, for tests: it sends what `_headers` says and joins rules as the strictest hosts do, can break in every way a host can, and can be switched off. */

export type Fault = 'missing' | 'kept' | 'hangs' | 'page' | 'broken' | 'garbage' | 'reset';

const kinds: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.geojson': 'application/geo+json', '.svg': 'image/svg+xml', '.png': 'image/png', '.webmanifest': 'application/manifest+json' };

/** A fault is nothing to keep, whatever `_headers` says of the file it stands for. */
const passing = { 'Cache-Control': 'no-store' };

const answers: Readonly<Record<Exclude<Fault, 'hangs' | 'reset'>, (answer: ServerResponse) => void>> = {
  missing: (answer) => answer.writeHead(404, { 'Content-Type': 'text/plain', ...passing }).end('Not found\n'),
  // As hosts that let browsers keep what is not there.
  kept: (answer) => answer.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'public, max-age=3600' }).end('Not found\n'),
  page: (answer) => answer.writeHead(200, { 'Content-Type': 'text/html', ...passing }).end('<!doctype html><title>Sign in</title>'),
  broken: (answer) => answer.writeHead(500, { 'Content-Type': 'text/plain', ...passing }).end('Sorry\n'),
  garbage: (answer) => answer.writeHead(200, { 'Content-Type': 'application/json', ...passing }).end('{"type":"FeatureColl'),
};

type Rule = readonly [(where: string) => boolean, readonly (readonly [string, string])[]];

/** The rules of a `_headers` file. */
function rulesOf(folder: string): readonly Rule[] {
  const blocks = readFileSync(path.join(folder, '_headers'), 'utf8').trim().split(/\n\n+/);
  return blocks.map((block) => {
    const [where = '', ...lines] = block.split('\n');
    const pattern = new RegExp(`^${where.replaceAll('.', String.raw`\.`).replace('*', '.*')}$`);
    const pairs = lines.map((line) => line.trim().split(/:\s(.*)/s, 2) as [string, string]);
    return [(url) => pattern.test(url), pairs] as const;
  });
}

/** What is no text at all is taken as it stands: no file has such a name. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

export class Site {
  #folder: string;
  #rules: readonly Rule[];
  #server: Server;
  #port = 0;
  readonly #faults = new Map<RegExp, Fault>();
  /** Every path asked for. */
  readonly asked: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    this.#rules = rulesOf(folder);
    this.#server = createServer((request, answer) => this.#serve(request, answer));
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}${siteBase.slice(0, -1)}`;
  }

  async starts(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Gone, as a machine that is switched off: open connections break too. */
  async stops(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  /** From now on another edition of the site is served. */
  deploys(folder: string): void {
    this.#folder = folder;
    this.#rules = rulesOf(folder);
  }

  breaks(what: RegExp, how: Fault): void {
    this.#faults.set(what, how);
  }

  heals(): void {
    this.#faults.clear();
  }

  #serve(request: IncomingMessage, answer: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', this.url);
    this.asked.push(pathname);
    for (const [where, pairs] of this.#rules) if (where(pathname)) for (const [name, value] of pairs) answer.setHeader(name, [answer.getHeader(name), value].filter(Boolean).join(', '));
    const fault = [...this.#faults].find(([pattern]) => pattern.test(pathname))?.[1];
    if (fault === 'hangs') return;
    if (fault === 'reset') return void request.socket.destroy();
    if (fault) return answers[fault](answer);
    this.#file(decoded(pathname).slice(siteBase.length - 1), answer);
  }

  #file(pathname: string, answer: ServerResponse): void {
    const named = path.join(this.#folder, pathname);
    const file = existsSync(named) && statSync(named).isDirectory() ? path.join(named, 'index.html') : named;
    const there = existsSync(file);
    if (!there && /^\/(assets|data)\//.test(pathname)) return answers.missing(answer);
    const given = there ? file : path.join(this.#folder, '404.html');
    answer.writeHead(there ? 200 : 404, { 'Content-Type': kinds[path.extname(given)] ?? 'text/plain' });
    createReadStream(given).pipe(answer);
  }
}

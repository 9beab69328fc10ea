import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/* The shipped configuration, run by a real nginx, against an upstream that behaves well and badly. */

const installed = spawnSync('nginx', ['-v']).status === 0;
if (!installed) console.warn('SKIPPED: deploy/nginx.test.ts needs nginx (Debian: apt-get install nginx-light).');

const good = JSON.stringify({ LWS: { arrQueue: 0, depQueue: 1 } });
const day = 'Wed, 25 Nov 2026 04:00:00 GMT';
const json = { 'Content-Type': 'application/json', Date: day };

/** What the department's server does next. */
const behaviours: Readonly<Record<string, RequestListener>> = {
  well: (_, answer) => answer.writeHead(200, { ...json, 'Set-Cookie': 'a=b' }).end(good),
  slowly: (_, answer) => void setTimeout(() => answer.writeHead(200, json).end(good), 20_000).unref(),
  fails: (_, answer) => answer.writeHead(500, json).end('{}'),
  page: (_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html', Date: day }).end('<html>maintenance</html>'),
  long: (_, answer) => answer.writeHead(200, { ...json, 'Content-Length': 300_000 }).end(`{"x":"${'y'.repeat(299_992)}"}`),
  nothing: (request) => void request.socket.destroy(),
};

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, 'close');
  return port;
}

/** The shipped files with only what a host changes by hand: addresses, paths, and how long a copy counts as new. */
function configure(folder: string, port: number, upstream: number): void {
  const here = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
  const site = here('nginx.conf').replace('/var/cache/nginx/across-queues', `${folder}/queues`).replace('listen 8080', `listen 127.0.0.1:${port}`).replace('/srv/across-the-river', `${folder}/site`).replace('rate=60r/m', 'rate=6000r/m');
  const queue = here('across-queue.conf').replace('https://secure1.info.gov.hk/', `http://127.0.0.1:${upstream}/`).replace('proxy_cache_valid 200 5m', 'proxy_cache_valid 200 1s').replaceAll('5s;', '1s;');
  writeFileSync(`${folder}/across-queue.conf`, queue);
  writeFileSync(`${folder}/site.conf`, site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp-${name};`).join('\n');
  writeFileSync(`${folder}/main.conf`, `daemon off;\nmaster_process off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary}\ninclude site.conf;\n}\n`);
}

function layOut(folder: string): void {
  for (const part of ['en/place/lo-wu', 'assets', 'data']) mkdirSync(`${folder}/site/${part}`, { recursive: true });
  writeFileSync(`${folder}/site/index.html`, '<title>start</title>');
  writeFileSync(`${folder}/site/404.html`, '<title>lost</title>');
  writeFileSync(`${folder}/site/en/place/lo-wu/index.html`, '<title>Lo Wu</title>');
  writeFileSync(`${folder}/site/assets/index-abc.js`, 'export {};'.repeat(200));
}

describe.skipIf(!installed)('nginx with the shipped configuration', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'across-nginx-'));
  let behaviour = 'well';
  let asked: string[] = [];
  let upstream: Server;
  let nginx: ChildProcess;
  let origin = '';

  beforeAll(async () => {
    upstream = createServer((request, answer) => {
      asked.push(`${request.method} ${request.url} ${request.headers.cookie ?? ''}`);
      behaviours[behaviour]!(request, answer);
    }).listen(0, '127.0.0.1');
    await once(upstream, 'listening');
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    layOut(folder);
    configure(folder, port, (upstream.address() as AddressInfo).port);
    nginx = spawn('nginx', ['-p', folder, '-c', `${folder}/main.conf`, '-e', `${folder}/error.log`], { stdio: 'ignore' });
    await vi.waitFor(() => fetch(origin), { timeout: 10_000 });
  });

  afterAll(() => {
    nginx.kill();
    upstream.closeAllConnections();
    upstream.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const queue = () => fetch(`${origin}/live/residents.json`, { headers: { Cookie: 'secret=1' } });

  it('says honestly that there is nothing while the upstream gives nothing', async () => {
    behaviour = 'nothing';
    expect((await queue()).status).toBe(502);
    behaviour = 'slowly';
    expect((await queue()).status).toBe(504);
  });

  it('passes a good file on, with its time and ours, without cookies either way', async () => {
    behaviour = 'well';
    asked = [];
    const answer = await queue();
    expect(await answer.text()).toBe(good);
    expect(answer.headers.get('date')).toBe(day);
    expect(Number(answer.headers.get('x-served'))).toBeCloseTo(Date.now() / 1000, -2);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(asked).toEqual(['GET /immd/mobileapps/2bb9ae17/data/CPQueueTimeR.json ']);
  });

  it.each(['slowly', 'fails', 'page', 'long', 'nothing'])('keeps giving the last good copy when the upstream answers “%s”', async (bad) => {
    behaviour = bad;
    asked = [];
    // The copy counts as new for a second; once it is old, the next reader makes nginx ask again.
    await expect.poll(async () => (await queue()).text().then(() => asked.length), { timeout: 8000 }).toBeGreaterThan(0);
    for (let reader = 0; reader < 3; reader += 1) {
      const answer = await queue();
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(good);
    }
  });

  it('asks for nothing else, and takes nothing but GET', async () => {
    expect((await fetch(`${origin}/live/residents.json`, { method: 'POST', body: 'x' })).status).toBe(403);
    expect((await fetch(`${origin}/live/other.json`)).status).toBe(404);
  });

  it('serves pages by folder, tells lost readers, and never a page under a script’s name', async () => {
    const page = await fetch(`${origin}/en/place/lo-wu/`);
    expect(await page.text()).toContain('Lo Wu');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const lost = await fetch(`${origin}/en/place/nowhere/`);
    expect([lost.status, await lost.text()]).toEqual([404, '<title>lost</title>']);
    const script = await fetch(`${origin}/assets/index-abc.js`);
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    const gone = await fetch(`${origin}/assets/index-gone.js`);
    expect([gone.status, (await gone.text()).includes('lost')]).toEqual([404, false]);
    expect(gone.headers.get('cache-control')).toBe('no-store');
  });
});

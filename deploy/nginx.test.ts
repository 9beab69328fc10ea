import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { embedHeaders, headers, sharedHeaders } from '../scripts/headers.mjs';
import { freePort, nginxIsInstalled, startNginx } from './nginx-here.ts';

/* The shipped configuration, run by a real nginx, against an upstream that behaves well and badly. */

if (!nginxIsInstalled) console.warn('SKIPPED: deploy/nginx.test.ts needs nginx (Debian: apt-get install nginx-light).');

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

function layOut(folder: string): void {
  for (const part of ['en/place/lo-wu', 'assets', 'data', 'tiles']) mkdirSync(`${folder}/site/${part}`, { recursive: true });
  writeFileSync(`${folder}/site/index.html`, '<title>start</title>');
  writeFileSync(`${folder}/site/embed.html`, '<title>map</title>');
  writeFileSync(`${folder}/site/embed-link.js`, '');
  writeFileSync(`${folder}/site/404.html`, '<title>lost</title>');
  writeFileSync(`${folder}/site/en/place/lo-wu/index.html`, '<title>Lo Wu</title>');
  writeFileSync(`${folder}/site/tiles/streets.pmtiles`, 'x'.repeat(5000));
  writeFileSync(`${folder}/site/assets/index-abc.js`, 'export {};'.repeat(200));
}

describe.skipIf(!nginxIsInstalled)('nginx with the shipped configuration', () => {
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
    nginx = startNginx({ folder, site: `${folder}/site`, port, upstream: (upstream.address() as AddressInfo).port });
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
    for (const [name, value] of Object.entries(headers)) expect(page.headers.get(name), name).toBe(value);
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

  it('lets other sites frame the embedded map and nothing else, and sandboxed frames fetch what it needs', async () => {
    const embed = await fetch(`${origin}/embed.html`);
    for (const [name, value] of Object.entries(embedHeaders)) expect(embed.headers.get(name), name).toBe(value);
    expect(embed.headers.get('access-control-allow-origin')).toBeNull();
    for (const file of ['assets/index-abc.js', 'embed-link.js']) {
      const answer = await fetch(`${origin}/${file}`);
      for (const [name, value] of Object.entries(sharedHeaders)) expect(answer.headers.get(name), `${file} ${name}`).toBe(value);
    }
    for (const page of ['', 'en/place/lo-wu/', 'en/place/nowhere/', 'en/embed.html/']) {
      const answer = await fetch(`${origin}/${page}`);
      expect(answer.headers.get('content-security-policy'), page).toBe(headers['Content-Security-Policy']);
      expect(answer.headers.get('access-control-allow-origin'), page).toBeNull();
    }
  });

  it('serves pieces of a tile archive, unpacked and for a day', async () => {
    const piece = await fetch(`${origin}/tiles/streets.pmtiles`, { headers: { Range: 'bytes=10-29' } });
    expect([piece.status, piece.headers.get('content-range'), (await piece.text()).length]).toEqual([206, 'bytes 10-29/5000', 20]);
    expect([piece.headers.get('cache-control'), piece.headers.get('content-encoding')]).toEqual(['public, max-age=86400', null]);
    expect((await fetch(`${origin}/tiles/gone.pmtiles`)).status).toBe(404);
  });
});

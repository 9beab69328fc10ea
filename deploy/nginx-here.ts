import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer as createSocket } from 'node:net';

/* The shipped nginx configuration, run on this machine for tests. */

export const nginxIsInstalled = spawnSync('nginx', ['-v']).status === 0;

export async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, 'close');
  return port;
}

type Place = { readonly folder: string; readonly site: string; readonly port: number; readonly upstream: number };

/** The shipped files with only what a host changes by hand: addresses, paths, and how long a copy counts as new. */
function configure({ folder, site, port, upstream }: Place): void {
  const here = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
  const server = here('nginx.conf').replace('/var/cache/nginx/across-queues', `${folder}/queues`).replace('listen 8080', `listen 127.0.0.1:${port}`).replace('/srv/across-the-river', site).replace('rate=60r/m', 'rate=6000r/m');
  const queue = here('across-queue.conf').replace('https://secure1.info.gov.hk/', `http://127.0.0.1:${upstream}/`).replace('proxy_cache_valid 200 5m', 'proxy_cache_valid 200 1s').replaceAll('5s;', '1s;');
  writeFileSync(`${folder}/across-queue.conf`, queue);
  writeFileSync(`${folder}/site.conf`, server);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp-${name};`).join('\n');
  writeFileSync(`${folder}/main.conf`, `daemon off;\nmaster_process off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary}\ninclude site.conf;\n}\n`);
}

/** Starts nginx on `port` of this machine; `folder` is for its own files, `site` what it serves. */
export function startNginx(place: Place): ChildProcess {
  configure(place);
  return spawn('nginx', ['-p', place.folder, '-c', `${place.folder}/main.conf`, '-e', `${place.folder}/error.log`], { stdio: 'ignore' });
}

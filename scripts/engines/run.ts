import path from 'node:path';
import { freePort } from '../../deploy/nginx-here.ts';
import { Site } from '../../tests/site.ts';
import { firefox } from './firefox.mjs';
import { steps, walk } from './journey.mjs';
import { installBrowsers, virtualScreen } from './machine.mjs';
import { webkit } from './webkit.mjs';

/* `npm run test:engines`: a journey through the built site in real Firefox and real WebKit, on a screen that is not there. */

async function tryIn(start: typeof firefox): Promise<readonly [string, Readonly<Record<string, string>>]> {
  const site = new Site(path.resolve('dist'));
  await site.starts();
  const engine = await start(await freePort());
  try {
    return [engine.name, await walk(engine, site)];
  } finally {
    await engine.close();
    await site.stops();
  }
}

installBrowsers();
const switchOff = await virtualScreen();
const only = process.argv[2];
const rows: string[] = [`| browser | ${Object.keys(steps).join(' | ')} |`, `|---|${Object.keys(steps).map(() => '---|').join('')}`];
let failed = false;
for (const [name, start] of Object.entries({ firefox, webkit })) {
  if (only && only !== name) continue;
  try {
    const [full, results] = await tryIn(start);
    rows.push(`| ${full} | ${Object.values(results).join(' | ')} |`);
    failed ||= Object.values(results).includes('FAILED');
  } catch (error) {
    console.error(`${name} could not be started: ${error instanceof Error ? error.message : String(error)}`);
    failed = true;
  }
}
switchOff();
console.log(rows.join('\n'));
process.exit(failed ? 1 : 0);

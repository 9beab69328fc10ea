import { readFileSync } from 'node:fs';
import { openedFor } from './headers.mjs';
import { tilesOfHost } from './tiles.ts';

/* Prints deploy/nginx.conf with the policy opened for the tile hosts of deploy/tiles.json: `node scripts/nginx-conf.ts > site.conf`. */

process.stdout.write(openedFor(readFileSync(new URL('../deploy/nginx.conf', import.meta.url), 'utf8'), tilesOfHost().origins));

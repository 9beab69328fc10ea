import { addProtocol } from 'maplibre-gl';
import { askJson } from '../store/request.ts';

const named = 'tilejson://';

/**
 * Teaches MapLibre two kinds of address. The library that reads archives is fetched with the first archive; a TileJSON is
 * asked for as all files are, with a time limit, which MapLibre's own request for it does not have.
 */
export function readTileFiles(): void {
  addProtocol('pmtiles', async (request, abort) => (await import('./archive.ts')).readArchive(request, abort));
  addProtocol('tilejson', async ({ url }) => ({ data: await askJson(url.slice(named.length)) }));
}

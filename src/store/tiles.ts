import type { Tiles } from '../domain/tiles.ts';

/** What the host of this site has of tiles: the build has checked it (`scripts/tiles.ts`) and written it into the page. Built pages, which have no map, never read it. */
function read(): Tiles {
  const text = typeof document === 'undefined' ? null : document.querySelector<HTMLMetaElement>('meta[name="tiles"]')?.content;
  return text ? (JSON.parse(text) as Tiles) : { layers: {}, streets: null, origins: [] };
}

export const tiles = read();

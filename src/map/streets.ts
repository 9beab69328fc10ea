import type { StyleSpecification } from 'maplibre-gl';
import { fileOf, isArchive, type Streets } from '../domain/tiles.ts';
import { askJson } from '../store/request.ts';
import { archiveStreets } from '../style/streets-archive.ts';
import { onlineStreets } from '../style/streets-online.ts';
import type { Detail } from './detail.ts';

/** How the street map is drawn: an archive in our own colours, an online style as its author wrote it. Asks for the latter. */
export async function streetDetail(streets: Streets, site: string): Promise<Detail> {
  if (isArchive(streets.url)) return (style, look) => archiveStreets(style, look, streets.url, site);
  const address = fileOf(streets.url, site);
  const [style, { validateStyleMin }] = await Promise.all([askJson<Partial<StyleSpecification>>(address), import('@maplibre/maplibre-gl-style-spec')]);
  const online = onlineStreets(style, address, validateStyleMin);
  return online;
}

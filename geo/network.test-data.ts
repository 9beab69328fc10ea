import type { LonLat } from '../src/domain/geography.ts';
import type { Tracks } from '../src/domain/route.ts';
import { deriveCatalogue } from './derive.ts';
import { deriveNetwork } from './derive-crossings.ts';
import { read } from './read.ts';

/** The network, the places and the tracks as they are published, built anew so that no test depends on an earlier build. */
const edited = read();
export const builtNetwork = deriveNetwork(edited);
export const builtPlaces = deriveCatalogue(edited).places;
export const builtPorts = Object.fromEntries(builtPlaces.flatMap(({ id, port }) => (port ? [[id, port]] : [])));
export const builtTracks: Tracks = Object.fromEntries(
  edited.lines.rail.features.map(({ id, geometry }) => {
    const { type, coordinates } = geometry as unknown as { type: string; coordinates: unknown };
    return [String(id), (type === 'LineString' ? [coordinates] : coordinates) as readonly (readonly LonLat[])[]];
  }),
);

import { deriveCatalogue } from './derive.ts';
import { deriveNetwork } from './derive-crossings.ts';
import { read } from './read.ts';

/** The network and the ports as they are published, built anew so that no test depends on an earlier build. */
const edited = read();
export const builtNetwork = deriveNetwork(edited);
export const builtPorts = Object.fromEntries(deriveCatalogue(edited).places.flatMap(({ id, port }) => (port ? [[id, port]] : [])));

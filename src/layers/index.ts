import type { LayerId } from '../domain/layer.ts';
import { boundary } from './boundary.ts';
import { flows } from './flows.ts';
import { history } from './history.ts';
import type { Drawings } from './look.ts';
import { places } from './places.ts';
import { ports } from './ports.ts';
import { rail } from './rail.ts';
import { supplies } from './supplies.ts';
import { zones } from './zones.ts';

/** One file a layer; the compiler demands every id. */
export const drawings: Drawings = { zones, ports, places, rail, history, boundary, flows, supplies };

/** Bottom to top. Within a storey the order is the same, so what stands later also wins the labels. */
export const drawingOrder: readonly LayerId[] = ['history', 'rail', 'zones', 'boundary', 'supplies', 'flows', 'places', 'ports'];

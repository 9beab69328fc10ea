import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import look from 'virtual:look';
import type { Stand } from '../contestants.ts';

/** The explorer's own style at its start, and where its map stands there and on the first tour. */
export const given = look as Stand & { readonly style: StyleSpecification };

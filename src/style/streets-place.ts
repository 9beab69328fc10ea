import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Our land and water end with this layer, our names begin with that. */
const ground = 'pond-banks';
const firstName = 'label-district';

/** A street map in its place: `drawn` above our land and water, under everything we tell; `names` under all our names. */
export function laidUnder(style: StyleSpecification, sources: StyleSpecification['sources'], drawn: readonly LayerSpecification[], names: readonly LayerSpecification[]): StyleSpecification {
  const layers = style.layers.flatMap((layer) => {
    if (layer.id === ground) return [layer, ...drawn];
    return layer.id === firstName ? [...names, layer] : [layer];
  });
  return { ...style, sources: { ...style.sources, ...sources }, layers };
}

/** Every map layer a reader can switch, in the order they are written in links. */
export const layerIds = ['zones', 'ports', 'places', 'rail', 'history', 'boundary', 'flows', 'supplies'] as const;
export type LayerId = (typeof layerIds)[number];

export const defaultLayers: readonly LayerId[] = ['zones', 'ports', 'places', 'rail', 'boundary'];

/** How supplies travelled in 2022; each is drawn with a dash of its own. */
export const supplyModes = ['sea', 'rail', 'road'] as const;
export type SupplyMode = (typeof supplyModes)[number];

export function isLayerId(value: string): value is LayerId {
  return (layerIds as readonly string[]).includes(value);
}

/** Canonical order, without repeats. */
export function canonical(layers: Iterable<LayerId>): readonly LayerId[] {
  const wanted = new Set(layers);
  return layerIds.filter((id) => wanted.has(id));
}

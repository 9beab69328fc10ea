import type { Feature, FeatureCollection, Position } from 'geojson';

type Nested = number | readonly Nested[];

/** Five decimals are about a metre: finer digits would claim an accuracy no sheet has. */
function rounded(coordinates: Nested): Nested {
  return typeof coordinates === 'number' ? Math.round(coordinates * 1e5) / 1e5 : coordinates.map(rounded);
}

/** Canonical GeoJSON: sorted by id, one feature a line, five decimals, so that a diff shows what changed. `credit` is a foreign member (RFC 7946, 6.1). */
export function canonicalGeoJson({ features, credit }: (FeatureCollection<never> | { features: readonly Feature[] }) & { readonly credit?: string }): string {
  const sorted = [...(features as readonly Feature[])].toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const lines = sorted.map((feature) => {
    const geometry = feature.geometry as { type: string; coordinates: Position } | null;
    const settled = geometry && { ...geometry, coordinates: rounded(geometry.coordinates) };
    return JSON.stringify({ type: 'Feature', id: feature.id, properties: feature.properties, geometry: settled });
  });
  const told = credit === undefined ? '' : `"credit":${JSON.stringify(credit)},`;
  return `{"type":"FeatureCollection",${told}"features":[\n${lines.join(',\n')}\n]}\n`;
}

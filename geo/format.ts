import type { Feature, FeatureCollection, Position } from 'geojson';

type Nested = number | readonly Nested[];

/** Five decimals are about a metre: finer digits would claim an accuracy no sheet has. */
function rounded(coordinates: Nested): Nested {
  return typeof coordinates === 'number' ? Math.round(coordinates * 1e5) / 1e5 : coordinates.map(rounded);
}

/** Canonical GeoJSON: sorted by id, one feature a line, five decimals, so that a diff shows what changed. */
export function canonicalGeoJson({ features }: FeatureCollection<never> | { features: readonly Feature[] }): string {
  const sorted = [...(features as readonly Feature[])].toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const lines = sorted.map((feature) => {
    const geometry = feature.geometry as { type: string; coordinates: Position } | null;
    const settled = geometry && { ...geometry, coordinates: rounded(geometry.coordinates) };
    return JSON.stringify({ type: 'Feature', id: feature.id, properties: feature.properties, geometry: settled });
  });
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

import type { Feature, Geometry, Position } from 'geojson';

/* Our features in the formats of other programs. All coordinates are WGS-84. */

/** What a download says of itself. */
export type Label = { readonly name: string; readonly text: string; readonly url: string; readonly credit: string };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const tuple = ([lon = 0, lat = 0]: Position) => `${lon},${lat}`;
const kmlLine = (line: readonly Position[]) => `<coordinates>${line.map(tuple).join(' ')}</coordinates>`;

function kmlPolygon([outer = [], ...holes]: readonly (readonly Position[])[]): string {
  const boundary = (kind: string, ring: readonly Position[]) => `<${kind}><LinearRing>${kmlLine(ring)}</LinearRing></${kind}>`;
  return `<Polygon>${boundary('outerBoundaryIs', outer)}${holes.map((hole) => boundary('innerBoundaryIs', hole)).join('')}</Polygon>`;
}

function kmlGeometry(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point>${kmlLine([geometry.coordinates])}</Point>`;
    case 'LineString':
      return `<LineString>${kmlLine(geometry.coordinates)}</LineString>`;
    case 'Polygon':
      return kmlPolygon(geometry.coordinates);
    case 'MultiPoint':
      return geometry.coordinates.map((at) => `<Point>${kmlLine([at])}</Point>`).join('');
    case 'MultiLineString':
      return geometry.coordinates.map((line) => `<LineString>${kmlLine(line)}</LineString>`).join('');
    case 'MultiPolygon':
      return geometry.coordinates.map(kmlPolygon).join('');
    case 'GeometryCollection':
      return geometry.geometries.map(kmlGeometry).join('');
  }
}

/** KML 2.2 (OGC 07-147r2): one placemark a feature. */
export function toKml({ name, text, url, credit }: Label, features: readonly Feature[]): string {
  const marks = features.map(({ properties, geometry }) => {
    const own = String(properties?.['name'] ?? name);
    return `<Placemark><name>${xml(own)}</name><MultiGeometry>${kmlGeometry(geometry)}</MultiGeometry></Placemark>`;
  });
  const about = `<name>${xml(name)}</name><description>${xml([text, url, credit].filter(Boolean).join('\n'))}</description>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${about}${marks.join('')}</Document></kml>\n`;
}

/** Lines to follow: rings and lines of a geometry. */
function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    case 'Point':
    case 'MultiPoint':
      return [];
  }
}

function pointsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'MultiPoint' ? geometry.coordinates : [];
}

/** GPX 1.1 (topografix): points as waypoints, outlines as tracks, in the order its schema wants. */
export function toGpx({ name, text, credit }: Label, features: readonly Feature[]): string {
  const at = ([lon = 0, lat = 0]: Position) => `lat="${lat}" lon="${lon}"`;
  const named = (feature: Feature) => `<name>${xml(String(feature.properties?.['name'] ?? name))}</name>`;
  const points = features.flatMap((feature) => pointsOf(feature.geometry).map((position) => `<wpt ${at(position)}>${named(feature)}</wpt>`));
  const tracks = features.flatMap((feature) => {
    const segments = linesOf(feature.geometry).map((line) => `<trkseg>${line.map((position) => `<trkpt ${at(position)}/>`).join('')}</trkseg>`);
    return segments.length > 0 ? [`<trk>${named(feature)}${segments.join('')}</trk>`] : [];
  });
  const about = `<metadata><name>${xml(name)}</name><desc>${xml([text, credit].filter(Boolean).join('\n'))}</desc></metadata>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="Across the River" xmlns="http://www.topografix.com/GPX/1/1">${about}${points.join('')}${tracks.join('')}</gpx>\n`;
}

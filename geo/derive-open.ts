import { readFileSync } from 'node:fs';
import type { Feature, Geometry } from 'geojson';
import type { Catalogue } from '../src/domain/catalogue.ts';
import { locales } from '../src/domain/locale.ts';
import type { Place } from '../src/domain/place.ts';
import { canonicalGeoJson } from './format.ts';
import { type Label, toGpx, toKml } from './interchange.ts';
import { type Edited, here } from './read.ts';

/* The open data: every place at an address of its own, all of it at one, with licence and credit inside each file. */

const credit =
  'Across the River. © OpenStreetMap contributors and others; Open Database Licence (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/. Coordinates are WGS-84. Sources and their licences: README.md beside the whole data set.';

function propertiesOf(place: Place): Record<string, unknown> {
  const { id, kind, side, names, accuracyM, approximate, area, port } = place;
  return {
    place: id,
    name: names.en,
    ...Object.fromEntries(locales.map((locale) => [`name:${locale}`, names[locale]])),
    kind,
    side,
    approximate,
    ...(accuracyM === null ? {} : { accuracy_m: accuracyM }),
    ...(area ? { official_km2: area.official, measured_km2: area.measured } : {}),
    ...(port ? { mode: port.mode, status: port.status, passenger_hours: port.hours.passengers?.map((span) => span.join('-')).join(', ') ?? null, hours_checked: port.hoursChecked } : {}),
  };
}

function hallFeatures({ id, port }: Place): readonly Feature[] {
  return (port?.halls ?? []).map((hall) => ({
    type: 'Feature',
    id: `hall-${hall.id}`,
    properties: {
      place: id,
      name: hall.names.en,
      ...Object.fromEntries(locales.map((locale) => [`name:${locale}`, hall.names[locale]])),
      side: hall.side,
      retired: hall.retired,
      accuracy_m: hall.accuracyM,
    },
    geometry: { type: 'Point', coordinates: [...hall.point] },
  }));
}

/** Outlines, the point of a place without one, and a port's halls; nothing for what is told in text only. */
function featuresOf({ zones, pins }: Edited, place: Place): readonly Feature[] {
  const properties = propertiesOf(place);
  const feature = (id: string, geometry: Geometry): Feature => ({ type: 'Feature', id, properties, geometry });
  const outlines = zones.features.filter((zone) => zone.properties.place === place.id).map((zone) => feature(String(zone.id), zone.geometry));
  const drawn = pins.features.find((pin) => pin.id === place.id)?.geometry;
  const point: Geometry | null = place.point && { type: 'Point', coordinates: [...place.point] };
  const own = drawn ?? point;
  const main = outlines.length > 0 || !own ? outlines : [feature(place.id, own)];
  return [...main, ...hallFeatures(place)];
}

/** Text of every open file by its path under `public/data/`. */
export function deriveOpen(edited: Edited, catalogue: Catalogue): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const all: Feature[] = [];
  for (const place of catalogue.places) {
    const features = featuresOf(edited, place);
    if (features.length === 0) continue;
    const others = [...new Set(locales.map((locale) => place.names[locale]))].join(' · ');
    const label: Label = { name: place.names.en, text: others, url: '', credit };
    const path = `open/place/${place.id}`;
    files[`${path}.geojson`] = canonicalGeoJson({ features, credit });
    files[`${path}.kml`] = toKml(label, features);
    files[`${path}.gpx`] = toGpx(label, features);
    all.push(...features);
  }
  const lines = Object.values(edited.lines).flatMap(({ features }) => features) as Feature[];
  files['open/across-the-river.geojson'] = canonicalGeoJson({ features: [...all, ...lines], credit });
  files['open/README.md'] = readFileSync(new URL('SOURCES.md', here), 'utf8');
  return files;
}

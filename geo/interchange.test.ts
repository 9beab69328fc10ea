import { existsSync, readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { deriveCatalogue } from './derive.ts';
import { deriveOpen } from './derive-open.ts';
import { toGpx, toKml } from './interchange.ts';
import { read } from './read.ts';

const edited = read();
const catalogue = deriveCatalogue(edited);
const files = deriveOpen(edited, catalogue);

const label = { name: 'A & B', text: '<text>', url: '', credit: 'credit' };
const square = { type: 'Feature' as const, id: 'a', properties: { name: 'Outline' }, geometry: { type: 'Polygon' as const, coordinates: [[[114, 22.5], [114.1, 22.5], [114.1, 22.6], [114, 22.5]]] } };
const pin = { type: 'Feature' as const, id: 'b', properties: {}, geometry: { type: 'Point' as const, coordinates: [114.05, 22.55] } };

it('writes KML with longitude first and text escaped', () => {
  const kml = toKml(label, [square, pin]);
  expect(kml).toContain('<name>A &amp; B</name><description>&lt;text&gt;\ncredit</description>');
  expect(kml).toContain('<outerBoundaryIs><LinearRing><coordinates>114,22.5 114.1,22.5 114.1,22.6 114,22.5</coordinates>');
  expect(kml).toContain('<Point><coordinates>114.05,22.55</coordinates></Point>');
});

it('writes GPX with points before tracks', () => {
  const gpx = toGpx(label, [square, pin]);
  expect(gpx).toContain('<wpt lat="22.55" lon="114.05"><name>A &amp; B</name></wpt><trk><name>Outline</name><trkseg><trkpt lat="22.5" lon="114"/>');
});

it('offers every place that has a position, with its licence, in three formats', () => {
  for (const { id, names, point } of catalogue.places.filter((place) => place.point)) {
    const geojson = JSON.parse(files[`open/place/${id}.geojson`] ?? '{}') as FeatureCollection & { credit: string };
    expect(geojson.credit).toContain('ODbL');
    expect(geojson.features[0]?.properties?.['name:zh-Hant'] ?? geojson.features[1]?.properties?.['name:zh-Hant'], id).toBeTruthy();
    expect(files[`open/place/${id}.kml`]).toContain('opendatacommons.org');
    expect(files[`open/place/${id}.gpx`]).toContain('opendatacommons.org');
    expect([names.en, point]).toBeTruthy();
  }
});

it('offers everything at one address, beside the licences', () => {
  const all = JSON.parse(files['open/across-the-river.geojson'] ?? '{}') as FeatureCollection;
  const told = new Set(all.features.map(({ properties }) => properties?.['place'] as string));
  expect(catalogue.places.filter(({ point, id }) => point && !told.has(id))).toEqual([]);
  expect(files['open/README.md']).toContain('## Licences');
  expect(existsSync(new URL('SOURCES.md', import.meta.url)) && readFileSync(new URL('SOURCES.md', import.meta.url), 'utf8')).toBe(files['open/README.md']);
});

import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../src/domain/geography.ts';
import { checkBoundary } from './check-boundary.ts';
import { checkDatum } from './check-datum.ts';
import { checkGeometry } from './check-geometry.ts';
import { type Edited, read } from './read.ts';

const edited = read();

/** The Chinese offset near Shenzhen, as a careless copy would bring it. */
const shifted = ([lon, lat]: LonLat): LonLat => [lon + 0.00505, lat - 0.00272];

function withHall(id: string, move: (point: LonLat) => LonLat): Edited {
  const ports = edited.ports.map((port) => ({
    ...port,
    halls: port.halls.map((hall) => (hall.id === id ? { ...hall, point: [...move(hall.point)] as [number, number] } : hall)),
  }));
  return { ...edited, ports };
}

function withPin(id: string, move: (point: LonLat) => LonLat): Edited {
  const features = edited.pins.features.map((feature) =>
    feature.id === id && feature.geometry.type === 'Point'
      ? { ...feature, geometry: { type: 'Point' as const, coordinates: [...move(feature.geometry.coordinates as unknown as LonLat)] } }
      : feature,
  );
  return { ...edited, pins: { ...edited.pins, features } };
}

const problems = (changed: Edited) => checkDatum(changed).map(({ id, problem }) => `${id}: ${problem}`);

describe('positions', () => {
  it('are sound as they are', () => {
    expect([...checkDatum(edited), ...checkBoundary(edited)]).toEqual([]);
  });
  it.each(['luohu', 'futian', 'huanggang-old', 'wenjindu', 'liantang', 'shatoujiao', 'shenzhen-bay-hall', 'shekou-cruise', 'shenzhen-airport-ferry'])(
    'finds %s copied from a mainland map',
    (id) => expect(problems(withHall(id, shifted)).join()).toMatch(new RegExp(`${id}: .*GCJ-02`)),
  );
  it.each(['changfu-jinmao-tower', 'hkstp-shenzhen-branch', 'e-hub'])('finds the pin %s copied from a mainland map', (id) => {
    expect(problems(withPin(id, shifted)).join()).toMatch(new RegExp(`${id}: .*GCJ-02`));
  });
  it('tells a wrong bank, a wrong zone and a wrong building from a shift', () => {
    expect(problems(withHall('luohu', ([lon, lat]) => [lon, lat - 0.05])).join()).toContain('stands on the wrong bank');
    expect(problems(withPin('e-hub', ([lon, lat]) => [lon, lat + 0.05])).join()).toContain('lies outside its zone');
    expect(problems(withHall('liantang', ([lon, lat]) => [lon, lat + 0.02])).join()).toContain('stands far from its own building');
  });
  it('finds a pin of an unknown zone', () => {
    const features = edited.pins.features.map((feature) => (feature.id === 'e-hub' ? { ...feature, properties: { ...feature.properties, zone: 'atlantis' } } : feature));
    expect(problems({ ...edited, pins: { ...edited.pins, features } })).toEqual(['e-hub: names an unknown zone “atlantis”']);
  });
});

describe('the boundary', () => {
  const bent = (metres: number): Edited => {
    const features = edited.lines.boundary.features.map((feature) => {
      if (feature.properties['part'] !== 'land-and-river') return feature;
      const line = feature.geometry as LineString;
      const coordinates = line.coordinates.map(([lon = 0, lat = 0], at) => [at === 200 ? lon + metres / 102_700 : lon, lat]);
      return { ...feature, geometry: { ...line, coordinates } };
    });
    return { ...edited, lines: { ...edited.lines, boundary: { ...edited.lines.boundary, features } } };
  };
  // The river runs north to south at this vertex.
  it('finds one vertex moved by 30 m', () => {
    expect(checkBoundary(bent(30)).map(({ problem }) => problem)).toEqual([expect.stringContaining('leaves the line of the geo-tz package')]);
  });
  it('leaves a metre alone', () => expect(checkBoundary(bent(1))).toEqual([]));
});

describe('sheets', () => {
  it('finds an id used twice', () => {
    const [first] = edited.zones.features;
    const twice = { ...edited, zones: { ...edited.zones, features: [...edited.zones.features, first!] } };
    expect(checkGeometry(twice)).toEqual([expect.objectContaining({ id: first!.id, problem: 'the id is used twice' })]);
  });
  it('finds an official area without a tolerance', () => {
    const { tolerance_percent: _, ...properties } = edited.zones.features[0]!.properties;
    const features = [{ ...edited.zones.features[0]!, properties }];
    expect(checkGeometry({ ...edited, zones: { ...edited.zones, features } })).toEqual([expect.objectContaining({ problem: 'has an official area but no tolerance' })]);
  });
});

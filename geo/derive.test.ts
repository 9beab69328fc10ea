import { expect, it } from 'vitest';
import { scene } from '../src/domain/catalogue.ts';
import { parse } from '../src/domain/link.ts';
import { deriveCatalogue } from './derive.ts';
import { read } from './read.ts';

it('what has no point of its own is shown by its layer, in the frame of all it draws', () => {
  const catalogue = deriveCatalogue(read());
  const { layers, bounds, place } = scene(parse('/en/place/supplies-2022/').view, catalogue);
  expect(place?.point).toBeNull();
  expect(layers).toContain('supplies');
  const end = (id: string) => catalogue.places.find((candidate) => candidate.id === id)!.point!;
  for (const [lon, lat] of ['yantian-port', 'dachan-bay-terminal', 'pinghu-south', 'kwai-tsing-terminals'].map(end)) {
    expect(lon).toBeGreaterThan(bounds[0] - 0.02);
    expect(lon).toBeLessThan(bounds[2] + 0.02);
    expect(lat).toBeGreaterThan(bounds[1] - 0.02);
    expect(lat).toBeLessThan(bounds[3] + 0.02);
  }
});

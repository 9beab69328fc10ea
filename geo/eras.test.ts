import { expect, it } from 'vitest';
import { eraStart, firstYear, lastYear } from '../src/domain/era.ts';
import { deriveEras } from './derive-eras.ts';
import { deriveLayers } from './derive-layers.ts';
import { read } from './read.ts';

const layers = deriveLayers(read());
const eras = deriveEras(layers);

it('every sheet but the yearly counts has its years', () => {
  expect(eras['zones']).toContain(2017);
  expect(eras['ports']?.length).toBeGreaterThan(3);
  expect(eras).not.toHaveProperty('flows');
});

it('no date of a feature lies between a year and the one that stands for it', () => {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  for (const [path, features] of Object.entries(layers)) {
    const sheet = path.split('/')[1]!;
    if (!(sheet in eras)) continue;
    const dates = features.flatMap(({ properties }) => ['announced', 'from', 'to', 'joinedFrom'].map((key) => properties?.[key] as unknown)).filter((date) => typeof date === 'number');
    const passed = years.filter((year) => dates.some((date) => date > eraStart(eras, sheet, year)! && date <= year));
    expect(passed, path).toEqual([]);
  }
});

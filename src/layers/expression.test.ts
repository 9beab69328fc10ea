import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { years } from '../../geo/derive-years.ts';
import { phase, visible } from '../domain/era.ts';
import { validity } from '../domain/era.test.ts';
import { all, inYear, plannedIn } from './expression.ts';
import type { Look } from './look.ts';

const at = (year: number | null) => ({ year }) as Look;

function passes(condition: ReturnType<typeof inYear>, properties: Record<string, unknown>): boolean {
  const { filter } = featureFilter(all(condition), 'layers[0].filter');
  return filter({ zoom: 12 }, { type: 1, properties } as never);
}

it('draws in a year what the domain calls visible, and as planned what it calls planned', () => {
  fc.assert(
    fc.property(validity, fc.option(fc.integer({ min: 1975, max: 2040 })), (thing, year) => {
      const properties = years(thing);
      expect(passes(inYear(at(year)), properties)).toBe(visible(thing, year));
      if (visible(thing, year)) expect(passes(plannedIn(at(year)), properties)).toBe(phase(thing, year) === 'planned');
    }),
    { numRuns: 400 },
  );
});

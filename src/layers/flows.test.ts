import { createExpression, type StylePropertySpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { flowRadius } from '../domain/passengers.ts';
import type { Locale } from '../domain/locale.ts';
import { palettes } from '../palette.ts';
import { flows } from './flows.ts';
import type { Look } from './look.ts';

const look = (locale: Locale, year: number | null = null): Look => ({ appearance: 'light', palette: palettes.light, locale, year, selected: null, ports: {} });
const feature = { type: 'Point', properties: { place: 'lo-wu', rank: 1, y2019: 78_234_223, y2025: 70_400_869 } } as const;

function evaluate(expression: unknown, type: 'string' | 'number' | 'boolean', zoom = 11): unknown {
  const spec = { type, 'property-type': 'data-driven', expression: { interpolated: true, parameters: ['zoom', 'feature'] } } as unknown as StylePropertySpecification;
  const parsed = createExpression(expression, 'flows', spec);
  if (parsed.result === 'error') throw new Error(JSON.stringify(parsed.value));
  return parsed.value.evaluate({ zoom }, feature);
}

const [circle] = flows.lines!(look('en'));
const written = (locale: Locale, year: number | null = null) => {
  const [number] = flows.labels!(look(locale, year));
  return evaluate((number as { layout: Record<string, unknown> }).layout['text-field'], 'string');
};

describe('the passengers layer', () => {
  it('writes the number as each edition does', () => {
    expect([written('en'), written('zh-Hant'), written('zh-Hans')]).toEqual(['70.4 million', '7,040萬', '7040万']);
  });
  it('follows the year of the view', () => expect(written('en', 2019)).toBe('78.2 million'));
  it('draws nothing for a year without a figure', () => {
    const shown = (year: number | null) => evaluate((flows.lines!(look('en', year))[0] as { filter: unknown }).filter, 'boolean');
    expect([shown(null), shown(2019), shown(2014), shown(2026)]).toEqual([true, true, false, false]);
  });
  it.each([9, 9.6, 11, 12.2, 13, 15])('has the radius of its legend at zoom %d', (zoom) => {
    const radius = evaluate((circle as { paint: Record<string, unknown> }).paint['circle-radius'], 'number', zoom);
    expect(radius).toBeCloseTo(flowRadius(70_400_869, zoom), 6);
  });
  it('is a valid style', () => {
    const layers = [...flows.lines!(look('en')), ...flows.labels!(look('en'))];
    const data = { type: 'FeatureCollection', features: [] } as const;
    expect(validateStyleMin({ version: 8, sources: { flows: { type: 'geojson', data } }, layers: [...layers] } as never)).toEqual([]);
  });
});

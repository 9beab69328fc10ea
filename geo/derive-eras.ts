import type { Feature } from 'geojson';
import type { Eras } from '../src/domain/era.ts';

/** What a style compares the year with. */
const dated = ['announced', 'from', 'to', 'joinedFrom'] as const;

/** Passengers are counted anew every year: their sheet never looks the same twice. */
const yearly = new Set(['flows']);

/** The years in which a built sheet changes, by its name without the folder. */
export function deriveEras(layers: Readonly<Record<string, readonly Feature[]>>): Eras {
  const sheets = Object.entries(layers).map(([path, features]) => {
    const years = features.flatMap(({ properties }) => dated.map((key) => properties?.[key] as unknown));
    return [path.split('/').at(-1) ?? path, [...new Set(years.filter((year) => typeof year === 'number'))].toSorted((a, b) => a - b)] as const;
  });
  return Object.fromEntries(sheets.filter(([sheet]) => !yearly.has(sheet)));
}

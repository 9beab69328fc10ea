import type { Catalogue } from '../src/domain/catalogue.ts';
import { fold } from '../src/domain/fold.ts';
import type { Fault } from './fault.ts';
import type { Edited } from './read.ts';

/** Other names belong to a place that is there, and each is written once. */
export function checkAliases({ aliases }: Pick<Edited, 'aliases'>, { places }: Catalogue): readonly Fault[] {
  const file = 'aliases.json';
  return Object.entries(aliases).flatMap(([id, names]) => {
    if (!places.some((place) => place.id === id)) return [{ file, id, problem: 'is not the id of a place', expected: 'an id from zones.geojson, ports.json or places.geojson' }];
    const twice = names.filter((name, at) => names.findIndex((one) => one === name) !== at);
    const empty = names.filter((name) => fold(name) === '');
    return [
      ...twice.map((name) => ({ file, id, problem: `“${name}” stands there twice`, expected: 'each other name once' })),
      ...empty.map((name) => ({ file, id, problem: `“${name}” holds no letter to be found by`, expected: 'a name with letters or digits' })),
    ];
  });
}

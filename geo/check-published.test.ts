import { expect, test } from 'vitest';
import { checkPublished } from './check-published.ts';
import { deriveCatalogue } from './derive.ts';
import { read } from './read.ts';

const edited = read();
const catalogue = deriveCatalogue(edited);

test('every published address still leads somewhere, and every address is listed', () => {
  expect(checkPublished(edited, catalogue)).toEqual([]);
});

test('a place that goes without a redirect is found, with one it is not', () => {
  const places = catalogue.places.filter(({ id }) => id !== 'lo-wu');
  const gone = checkPublished(edited, { ...catalogue, places }).filter(({ problem }) => problem.includes('gone'));
  expect(gone.map(({ id }) => id)).toContain('place/lo-wu/');
  const redirects = { ...catalogue.redirects, 'lo-wu': 'huanggang', luohu: 'huanggang' };
  const kept = checkPublished(edited, { ...catalogue, places, redirects }).filter(({ problem }) => problem.includes('gone'));
  expect(kept.map(({ id }) => id)).not.toContain('place/lo-wu/');
});

test('a stop that is renamed needs a redirect as well', () => {
  const tours = catalogue.tours.map((tour) => ({ ...tour, stops: tour.stops.map((stop, at) => (at === 1 ? { ...stop, id: 'renamed' } : stop)) }));
  const [tour] = catalogue.tours;
  const from = `${tour?.id}/${tour?.stops[1]?.id}`;
  const gone = (redirects: Readonly<Record<string, string>>) =>
    checkPublished(edited, { ...catalogue, tours, redirects: { ...catalogue.redirects, ...redirects } }).filter(({ problem }) => problem.includes('gone')).map(({ id }) => id);
  expect(gone({})).toContain(`tour/${from}/`);
  expect(gone({ [from]: `${tour?.id}/renamed` })).not.toContain(`tour/${from}/`);
});

test('a new address asks for its line', () => {
  const faults = checkPublished({ published: edited.published.filter((path) => path !== 'place/lo-wu/') }, catalogue);
  expect(faults).toEqual([{ file: 'published.txt', id: 'place/lo-wu/', problem: 'has an address that is not listed', expected: 'a line “place/lo-wu/” at the end of the file' }]);
});

import type { Catalogue } from '../src/domain/catalogue.ts';
import { aliases, pagePath, pages } from '../src/domain/pages.ts';
import type { Fault } from './fault.ts';
import type { Edited } from './read.ts';

const file = 'published.txt';

/** A published link is a promise: what ever had an address has one, or leads to what stands there now. */
export function checkPublished({ published }: Pick<Edited, 'published'>, catalogue: Catalogue): readonly Fault[] {
  const here = [...pages(catalogue).map(pagePath), ...aliases(catalogue).map(([path]) => path)].filter(Boolean);
  const known = new Set(here);
  const told = new Set(published);
  const gone = published.filter((path) => !known.has(path));
  return [
    ...gone.map((id) => ({ file, id, problem: 'was published and is gone', expected: 'its id in redirects.json, leading to what stands there now' })),
    ...here.filter((path) => !told.has(path)).map((id) => ({ file, id, problem: 'has an address that is not listed', expected: `a line “${id}” at the end of the file` })),
  ];
}

import { expect, test } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { resolve } from './catalogue.ts';
import { parse } from './link.ts';
import { aliases, pagePath, pages } from './pages.ts';

const place = (id: string, halls: readonly string[] = []) =>
  ({ id, port: halls.length > 0 ? { halls: halls.map((hall) => ({ id: hall })) } : null }) as unknown as Catalogue['places'][number];

const catalogue: Catalogue = {
  places: [place('loop'), place('lo-wu', ['luohu', 'lo-wu'])],
  tours: [{ id: 'walk', stops: [{ id: 'one', view: {} as never }, { id: 'two', view: {} as never }] }],
  redirects: { 'old-loop': 'loop', 'walk/first': 'walk/one' },
  checked: '2026-11-23',
};

test('every page’s path opens the focus it was made for', () => {
  const paths = pages(catalogue).map(pagePath);
  expect(paths).toEqual(expect.arrayContaining(['', 'places/', 'sources/', 'cross/', 'place/loop/', 'tour/walk/two/']));
  for (const focus of pages(catalogue)) expect(parse(`/en/${pagePath(focus)}`).view.focus).toEqual(focus);
});

test('former addresses lead where the explorer leads them, and never hide a page', () => {
  const found = aliases(catalogue);
  expect(found.map(([path]) => path)).toEqual(['place/luohu/', 'place/old-loop/', 'tour/walk/first/']);
  for (const [path, to] of found) expect(resolve(parse(`/en/${path}`).view, catalogue).view.focus).toEqual(to);
});

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { wide } from '../src/ui/map-padding.ts';

const folder = path.resolve(import.meta.dirname, '../src/ui');
const sheets = readdirSync(folder).filter((file) => file.endsWith('.css')).map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));

/** The other side of `wide`. */
const narrow = '(max-width: 639px), (max-width: 899px) and (min-height: 500px)';

/** Comments removed, one declaration, selector or query at a time, with the media queries it stands under. */
function declarations(text: string): readonly { readonly queries: readonly string[]; readonly told: string; readonly selectors: readonly string[] }[] {
  const parts = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').split(/([{};])/);
  const open: string[] = [];
  return parts.flatMap((part, at) => {
    const told = part.trim().replaceAll(/\s+/g, ' ');
    if (part === '}') open.pop();
    else if (parts[at + 1] === '{') open.push(told);
    else if (told && !['{', ';'].includes(told)) return [{ told, queries: open.filter((opened) => opened.startsWith('@media')), selectors: open.filter((opened) => !opened.startsWith('@')) }];
    return [];
  });
}

it('lets nothing move for readers who ask the system, or the switch, for less motion', () => {
  // In no time at all nothing moves: such an animation only lets something appear later.
  const moving = /^(animation|transition)(-duration)?:(?!.*\b(none|0s|1ms)\b)|^scroll-behavior: smooth/;
  const free = sheets.flatMap(({ file, text }) =>
    declarations(text)
      .filter(({ told }) => moving.test(told))
      .filter(({ queries, selectors }) => !queries.includes('@media (prefers-reduced-motion: no-preference)') || !selectors.some((selector) => selector.startsWith(':root:not([data-motion])')))
      .map(({ told }) => `${file}: ${told}`),
  );
  expect(free).toEqual([]);
});

it('turns panels into sheets under one condition', () => {
  const others = sheets.flatMap(({ file, text }) =>
    [...text.matchAll(/@media ([^{]*(?:899|900)px[^{]*)\{/g)].map(([, query]) => query!.trim()).filter((query) => query !== wide && query !== narrow).map((query) => `${file}: @media ${query}`),
  );
  expect(others).toEqual([]);
});

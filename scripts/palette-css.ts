import type { Plugin } from 'vite';
import { type Appearance, cssVariables } from '../src/palette.ts';

const asked = 'virtual:palette.css';
const served = '/@palette.css';

const variables = (appearance: Appearance) => cssVariables(appearance).map(([name, colour]) => `${name}:${colour}`).join(';');

/**
 * The palette as a style sheet, so that a page has its colours before, and without, any script.
 * `data-appearance` on the root wins over the system's preference. Paper is always light.
 */
export function paletteSheet(): string {
  return [
    `:root{${variables('light')};color-scheme:light}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-appearance='light']){${variables('dark')};color-scheme:dark}}`,
    `@media screen{:root[data-appearance='dark']{${variables('dark')};color-scheme:dark}}`,
  ].join('\n');
}

/** Lets `src/main.tsx` import the palette as CSS; `src/palette.ts` stays the only place with colours. */
export function paletteCss(): Plugin {
  return {
    name: 'palette-css',
    resolveId: (id) => (id === asked ? served : null),
    load: (id) => (id === served ? paletteSheet() : null),
  };
}

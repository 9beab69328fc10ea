const styleSpec = '@maplibre/maplibre-gl-style-spec';
const restricted = 'eslint(no-restricted-imports)';

/** One file each: what the import table forbids, and the rule that must say so. */
export const offences: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['src/palette.ts', `import type { Locale } from './domain/locale.ts'; export type A = Locale;`, restricted],
  ['src/domain/react.ts', `import { version } from 'react'; export const a = version;`, restricted],
  ['src/domain/zustand.ts', `import { createStore } from 'zustand/vanilla'; export const a = createStore;`, restricted],
  ['src/domain/map.ts', `import type { A } from '../map/mount.ts'; export type B = A;`, restricted],
  ['src/domain/node.ts', `import { cwd } from 'node:process'; export const a = cwd;`, restricted],
  ['src/domain/lazy.ts', `export const a = () => import('../ui/app.tsx');`, restricted],
  ['src/domain/again.ts', `export * from '../store/store.ts';`, restricted],
  ['src/domain/type-import.ts', `export type A = import('../ui/app.tsx').A;`, 'typescript(consistent-type-imports)'],
  ['src/domain/now.ts', `export const a = () => Date.now();`, 'eslint(no-restricted-properties)'],
  ['src/domain/today.ts', `export const a = () => new Date();`, 'river(no-clock)'],
  ['src/domain/page.ts', `export const a = () => document.title;`, 'eslint(no-restricted-globals)'],
  ['src/domain/net.ts', `export const a = () => fetch('/');`, 'eslint(no-restricted-globals)'],
  ['src/locales/store.ts', `import { a } from '../store/store.ts'; export const b = a;`, restricted],
  ['src/layers/maplibre.ts', `import { Map } from 'maplibre-gl'; export const a = Map;`, restricted],
  ['src/layers/values.ts', `import { latest } from '${styleSpec}'; export const a = latest;`, restricted],
  ['src/layers/locales.ts', `import { en } from '../locales/en.ts'; export const a = en;`, restricted],
  ['src/style/store.ts', `import { a } from '../store/store.ts'; export const b = a;`, restricted],
  ['src/style/maplibre.ts', `import type { Map } from 'maplibre-gl'; export type A = Map;`, restricted],
  ['src/store/react.ts', `import { useState } from 'react'; export const a = useState;`, restricted],
  ['src/store/zustand.ts', `import { create } from 'zustand'; export const a = create;`, restricted],
  ['src/store/ui.ts', `import { App } from '../ui/app.tsx'; export const a = App;`, restricted],
  ['src/map/react.ts', `import { useState } from 'react'; export const a = useState;`, restricted],
  ['src/map/locales.ts', `import { en } from '../locales/en.ts'; export const a = en;`, restricted],
  ['src/map/ui.ts', `import type { A } from '../ui/app.tsx'; export type B = A;`, restricted],
  ['src/ui/maplibre.tsx', `import type { Map } from 'maplibre-gl'; export type A = Map;`, restricted],
  ['src/ui/map.tsx', `export const a = () => import('../map/mount.ts');`, restricted],
  ['src/ui/style.tsx', `import { compose } from '../style/compose.ts'; export const a = compose;`, restricted],
  ['src/ui/main.tsx', `import { a } from '../main.tsx'; export const b = a;`, restricted],
  ['src/utils/any.ts', `import { a } from '../domain/free.ts'; export const b = a;`, restricted],
  ['geo/store.ts', `import { a } from '../src/store/store.ts'; export const b = a;`, restricted],
  ['geo/react.ts', `import { version } from 'react'; export const a = version;`, restricted],
  ['src/domain/ring-one.ts', `import type { B } from './ring-two.ts'; export type A = B | 1;`, 'import(no-cycle)'],
  ['src/domain/ring-two.ts', `import type { A } from './ring-one.ts'; export type B = A | 2;`, 'import(no-cycle)'],
  ['src/store/promise.ts', `export const a = () => { Promise.resolve(1); };`, 'typescript(no-floating-promises)'],
  [
    'src/ui/hook.tsx',
    `import { useState } from 'react';
     export function A(p: { b: boolean }) { if (p.b) useState(1); return null; }`,
    'react-hooks(rules-of-hooks)',
  ],
  ['pages/map.ts', `import { a } from '../src/map/free.ts'; export const b = a;`, restricted],
  ['src/ui/picture.tsx', `export const A = () => <img src="a.png" />;`, 'jsx-a11y(alt-text)'],
  ['src/ui/Camel.tsx', `export const a = 1;`, 'unicorn(filename-case)'],
  ['src/ui/default.tsx', `export default 1;`, 'import(no-default-export)'],
  ['src/ui/endless.ts', `export const a = [${'\n1,'.repeat(300)}\n];`, 'eslint(max-lines)'],
  ['src/ui/lengthy.ts', `export const a = [${'\n1,'.repeat(200)}\n];`, 'river(long-file)'],
  ['src/ui/breathless.ts', `export function a() {${'\nfetch("");'.repeat(31)}\n}`, 'eslint(max-lines-per-function)'],
];

/** What the table allows: a linter that complains about everything would pass the list above. */
export const lawful: readonly (readonly [file: string, text: string])[] = [
  ['src/domain/free.ts', `import { area } from '@turf/area'; export const a = area; export const b = new Date(0);`],
  ['src/locales/free.ts', `import { a } from '../domain/free.ts'; export const b = a;`],
  [
    'src/layers/free.ts',
    `import type { LayerSpecification } from '${styleSpec}';
     import { a } from '../domain/free.ts';
     import { p } from '../palette.ts';
     export type A = LayerSpecification; export const b = [a, p];`,
  ],
  ['src/style/free.ts', `import { b } from '../layers/free.ts'; export const c = b;`],
  [
    'src/store/free.ts',
    `import { createStore } from 'zustand/vanilla';
     import { a } from '../domain/free.ts';
     export const b = [createStore, a];`,
  ],
  [
    'src/map/free.ts',
    `import { Map } from 'maplibre-gl';
     import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
     import 'maplibre-gl/dist/maplibre-gl.css';
     import { c } from '../style/free.ts';
     export const a = [Map, workerUrl, c];`,
  ],
  [
    'src/ui/free.tsx',
    `import { useState } from 'react';
     import css from './free.module.css';
     import './base.css';
     import { b } from '../store/free.ts';
     export function A() { const [a] = useState(b); return <p className={css.a}>{a.length}</p>; }`,
  ],
  ['src/main.tsx', `import { a } from './map/free.ts'; import { A } from './ui/free.tsx'; export const b = [a, A];`],
  ['src/map/free.browser.test.ts', `import { en } from '../locales/en.ts'; export const a = [en, Date.now()];`],
  [
    'geo/free.ts',
    `import { readFileSync } from 'node:fs';
     import { a } from '../src/domain/free.ts';
     export const b = [readFileSync, a];`,
  ],
];

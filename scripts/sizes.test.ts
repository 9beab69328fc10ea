import { describe, expect, test } from 'vitest';
import { linked, overspent, ownChunks } from './sizes.mjs';

const built = {
  'index.html': {
    file: 'index.js',
    isEntry: true,
    imports: ['_react.js', '_shared.js'],
    dynamicImports: ['src/map/mount.ts', 'src/locales/en.ts', 'src/locales/zh-hant.ts', 'src/ui/planner.tsx'],
  },
  '_react.js': { file: 'react.js', name: 'react' },
  '_shared.js': { file: 'shared.js' },
  '_maplibre.js': { file: 'maplibre.js', name: 'maplibre-gl' },
  'src/map/mount.ts': { file: 'mount.js', imports: ['_maplibre.js', '_style.js', 'index.html'] },
  '_style.js': { file: 'style.js' },
  'src/locales/en.ts': { file: 'en.js' },
  'src/locales/zh-hant.ts': { file: 'zh-hant.js' },
  'src/ui/planner.tsx': { file: 'planner.js' },
};
const size = (key: string) => key.length;

describe('own scripts on the first view', () => {
  test('are the entry, the map bridge and one language, without MapLibre, React and later panels', () => {
    const own = ['_shared.js', '_style.js', 'index.html', 'src/locales/zh-hant.ts', 'src/map/mount.ts'];
    expect(ownChunks(built, size).toSorted()).toEqual(own);
  });

  test('are those of the page asked for', () => {
    const two = { ...built, 'embed.html': { file: 'embed.js', isEntry: true, imports: ['_shared.js'], dynamicImports: ['src/map/mount.ts'] } };
    expect(ownChunks(two, size)).not.toContain('embed.html');
    expect(ownChunks({ ...two, 'src/map/mount.ts': { file: 'mount.js' } }, size, 'embed.html').toSorted()).toEqual(['_shared.js', 'embed.html', 'src/map/mount.ts']);
  });

  test('are not counted in a build of another shape', () => {
    const { '_maplibre.js': _, ...merged } = built;
    const early = { ...built, '_shared.js': { file: 'shared.js', imports: ['_maplibre.js'] } };
    const mapless = { ...built, 'index.html': { ...built['index.html'], dynamicImports: [] } };
    expect(() => ownChunks(merged, size)).toThrow('no chunk of its own for maplibre-gl');
    expect(() => ownChunks(early, size)).toThrow('before the text can be read');
    expect(() => ownChunks(mapless, size)).toThrow('src/map');
  });
});

test('a budget that does not hold is named, with the excess', () => {
  const rows = [
    { name: 'all scripts', bytes: 571_250, budget: 570_000 },
    { name: 'data', bytes: 350_000, budget: 350_000 },
  ];
  expect(overspent(rows)).toEqual(['Too large, all scripts: 571.3 kB gzipped, 1.3 kB over the budget of 570.0 kB.']);
});

test('a page asks for what its head names and for the small maps it draws, and for no page it leads to', () => {
  const html = `<head><link rel="canonical" href="https://example.org/en/"><link rel="preload" as="fetch" crossorigin href="/data/catalogue.json">
    <link rel="modulepreload" crossorigin href="/base/assets/app.js"><link rel="stylesheet" href="/assets/app.css"><script type="module" src="/assets/index.js"></script></head>
    <body><a href="/en/places/">List</a><svg><use href="/data/locators.svg#lo-wu"></use></svg></body>`;
  expect(linked(html).map((address) => address.split('/').pop())).toEqual(['catalogue.json', 'app.js', 'app.css', 'index.js', 'locators.svg']);
});

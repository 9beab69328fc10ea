import { expect, test } from 'vitest';
import { type Manifest, template } from './template.ts';

const index = '<html lang="en-GB"><head><title>x</title> <meta name="description" content="x" /></head><body><div id="map" aria-label="Map"></div><div id="ui"></div></body></html>';
const manifest: Manifest = {
  'src/ui/list.tsx': { file: 'list.js', css: ['list.css'], imports: ['_filter.js'], isDynamicEntry: true },
  '_filter.js': { file: 'filter.js', css: ['filter.css'] },
  'src/ui/tour.tsx': { file: 'tour.js', css: ['tour.css'], isDynamicEntry: true },
  'src/map/archive.ts': { file: 'archive.js', isDynamicEntry: true },
  'src/map/mount.ts': { file: 'mount.js', imports: ['_shared.js'], isDynamicEntry: true },
  '_shared.js': { file: 'shared.js' },
};
const sheets: Readonly<Record<string, string>> = {
  'filter.css': '._pills_1{margin:0}',
  'list.css': '._page_1{margin:0}.card ._row_2:hover{color:red}',
  'tour.css': '@media (min-width:900px){.tour-bar.card{left:0}}.card>.tour-step{top:0}',
};

function stylesOf(body: string): readonly string[] {
  const html = template(index, manifest, (file) => sheets[file] ?? '')({ lang: 'en-GB', head: '<title>y</title>', body, mapLabel: 'Map' });
  return [...html.matchAll(/rel="stylesheet" href="\/([^"]+)"/g)].map(([, file = '']) => file);
}

test('a page names the style sheets of the panels it shows, and no others', () => {
  expect(stylesOf('<main class="_page_1 card">List</main>')).toEqual(['list.css']);
  expect(stylesOf('<section class="card tour-bar">Tour</section>')).toEqual(['tour.css']);
  // A sheet that two panels share belongs to neither.
  expect(stylesOf('<form class="_pills_1">Filter</form>')).toEqual(['filter.css']);
  // A class that all panels share dresses nothing by itself.
  expect(stylesOf('<section class="card">Start</section>')).toEqual([]);
});

test('the scripts of the map are named early', () => {
  const html = template(index, manifest, () => '')({ lang: 'en-GB', head: '', body: '', mapLabel: 'Map' });
  expect(html).toContain('<link rel="modulepreload" href="/mount.js" fetchpriority="low">');
  expect(html).toContain('<link rel="modulepreload" href="/shared.js" fetchpriority="low">');
  expect(html).not.toContain('archive.js');
});

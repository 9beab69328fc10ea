import { expect, test } from 'vitest';
import { byOwner } from './owner.ts';

const frame = (id: number, url: string, children: readonly number[] = []) => ({ id, callFrame: { url }, children });

test('work counts for the script that did it or asked the browser for it', () => {
  const nodes = [frame(1, '', [2, 5]), frame(2, 'http://x/assets/app-1.js', [3]), frame(3, 'http://x/assets/maplibre-gl-2.js', [4]), frame(4, ''), frame(5, 'http://x/assets/react-3.js')];
  const samples = [1, 2, 3, 4, 5];
  expect(byOwner({ nodes, samples, timeDeltas: [9000, 1000, 2000, 4000, 8000] })).toEqual({ own: 1, react: 8, maplibre: 6 });
});

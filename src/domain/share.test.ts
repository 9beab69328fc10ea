import { expect, test } from 'vitest';
import { format, parse } from './link.ts';
import { sharedView } from './share.ts';

const { view } = parse('/zh-Hant/place/lo-wu/?l=zones.ports&m=14/22.53/114.11&y=1996&b=dark#halls');
const live = { center: [114.1, 22.52], zoom: 13, bearing: 0, pitch: 0 } as const;

test('exactly what is seen names where the map stands, also when it framed itself', () => {
  expect(format(sharedView(view, 'exact', live))).toBe('/zh-Hant/place/lo-wu/?l=zones.ports&m=13/22.52/114.1&y=1996&b=dark#halls');
  expect(format(sharedView({ ...view, camera: null }, 'exact', live))).toContain('m=13/22.52/114.1');
});

test('while the reader looks at their own position, the link does not say where the map stands', () => {
  expect(format(sharedView(view, 'exact', null))).toContain('m=14/22.53/114.11');
  expect(format(sharedView({ ...view, camera: null }, 'exact', null))).not.toContain('m=');
});

test('the page only keeps its language and the section that is read', () => {
  expect(format(sharedView(view, 'only', live))).toBe('/zh-Hant/place/lo-wu/#halls');
});

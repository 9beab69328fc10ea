import { describe, expect, it } from 'vitest';
import { type Catalogue, resolve, scene, similarIds } from './catalogue.ts';
import { parse } from './link.ts';
import type { Place } from './place.ts';
import { initialView, openPlace, setLayers } from './view.ts';

const texts = { en: 'a', 'zh-Hant': 'a', 'zh-Hans': 'a' };
const place = (id: string, more: Partial<Place> = {}): Place => ({
  id, kind: 'zone', group: 'hetao', side: 'both', layer: 'zones', names: texts, short: texts, point: [114, 22.5], bbox: [114, 22.5, 114.1, 22.6],
  accuracyM: 20, approximate: false, area: null, port: null, nearestPort: null, validity: [], ...more,
});
const hall = { id: 'luohu', side: 'shenzhen', names: texts, point: [114, 22.5], accuracyM: 9, retired: false, transport: null } as const;
const port = { mode: 'rail', coLocated: false, status: 'open', statusSince: null, halls: [hall], hours: { passengers: null, special: [], vehicles: null, goods: null }, hoursChecked: '2026', queueCodes: [], rank: 1, opened: null } as const;
const stop = { focus: { kind: 'place', id: 'loop', section: null }, layers: ['history'], camera: null, year: 1990 } as const;
const catalogue: Catalogue = {
  places: [place('loop'), place('lo-wu', { layer: 'ports', port }), place('rail-yard', { layer: 'rail' })],
  tours: [{ id: 'walk', stops: [{ id: 'one', view: stop }] }],
  redirects: { 'lo-wu-cp': 'lo-wu' },
  checked: '2026-11-23',
};
const open = (path: string) => resolve(parse(`/en/${path}`).view, catalogue);

describe('resolve', () => {
  it('follows a renamed place and says so', () => {
    expect(open('place/lo-wu-cp/').view.focus).toMatchObject({ id: 'lo-wu' });
    expect(open('place/lo-wu-cp/').problems).toEqual([{ kind: 'place-moved', from: 'lo-wu-cp', to: 'lo-wu' }]);
  });
  it('opens the port of a hall without a word', () => {
    expect(open('place/luohu/').view.focus).toMatchObject({ id: 'lo-wu' });
    expect(open('place/luohu/').problems).toEqual([]);
  });
  it('offers places spelt alike', () => {
    expect(open('place/lo-wuu/').problems).toEqual([{ kind: 'place-unknown', id: 'lo-wuu', near: ['lo-wu'] }]);
    expect(similarIds(catalogue, 'zzz')).toEqual([]);
  });
  it('opens the first stop when a stop is unknown, the region when the tour is', () => {
    expect(open('tour/walk/nine/').view.focus).toMatchObject({ stop: 'one' });
    expect(open('tour/run/one/').view.focus).toEqual({ kind: 'region' });
  });
});

describe('scene', () => {
  it('turns on the layer of the place that is open', () => {
    const view = openPlace(setLayers(initialView, []), 'lo-wu');
    expect(scene(view, catalogue).layers).toEqual(['ports']);
  });
  it('takes layers, year and place from a stop, unless the reader chose', () => {
    const { view } = open('tour/walk/one/');
    expect(scene(view, catalogue)).toMatchObject({ year: 1990, layers: ['history', 'zones'] });
    expect(scene(setLayers(view, ['ports']), catalogue).layers).toEqual(['ports', 'zones']);
  });
});

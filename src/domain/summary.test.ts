import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import type { Place } from './place.ts';
import { busiestFirst, type Summaries } from './summary.ts';

const place = (id: string, rank: 1 | 2 | 3) => ({ id, port: { rank } }) as unknown as Place;
const counted = (value: number, date: string) => ({ lead: '', passengers: { value, date } as Figure });
const order = (places: readonly Place[], summaries: Summaries) => busiestFirst(places, summaries).map(({ id }) => id);

describe('busiestFirst', () => {
  it('puts the port with most passengers first', () => {
    expect(order([place('a', 1), place('b', 3)], { a: counted(10, '2025'), b: counted(90, '2025') })).toEqual(['b', 'a']);
  });
  it('does not let an old count pass for a busy port', () => {
    expect(order([place('old', 1), place('new', 1)], { old: counted(900, '2019'), new: counted(1, '2025') })).toEqual(['new', 'old']);
  });
  it('keeps rank among those that were not counted, and their places while nothing is known', () => {
    expect(order([place('c', 3), place('b', 2)], {})).toEqual(['b', 'c']);
    expect(order([place('empty', 2), place('uncounted', 1)], { empty: counted(0, '2025') })).toEqual(['empty', 'uncounted']);
  });
});

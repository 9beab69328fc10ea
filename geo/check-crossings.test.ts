import { describe, expect, it } from 'vitest';
import { checkCrossings } from './check-crossings.ts';
import { checkPlaces } from './check-places.ts';
import { deriveCatalogue } from './derive.ts';
import { sentence } from './fault.ts';
import { type Edited, read } from './read.ts';

const edited = read();
const told = (crossings: Partial<Edited['crossings']>) => checkCrossings({ ...edited, crossings: { ...edited.crossings, ...crossings } }).map(sentence);
const [isl, ...lines] = edited.crossings.lines;

describe('the network', () => {
  it('has no fault', () => expect(told({})).toEqual([]));
  it('finds an unknown station', () => {
    expect(told({ walks: [{ ...edited.crossings.walks[0]!, between: ['hk-central', 'hk-nowhere'] }] })).toEqual([expect.stringContaining('unknown stop “hk-nowhere”')]);
  });
  it('finds a station without a time to it', () => {
    expect(told({ lines: [{ ...isl!, minutes: isl!.minutes.slice(1) }, ...lines] }).join()).toContain('17 stations but 15 times');
  });
  it('finds stations in the wrong order by the speed of the train', () => {
    const [first, second, ...rest] = isl!.stations;
    expect(told({ lines: [{ ...isl!, stations: [second!, ...rest.slice(0, 8), first!, ...rest.slice(8)] }, ...lines] }).join()).toContain('km/h');
  });
  it('finds parts that do not add up', () => {
    const [port, ...ports] = edited.crossings.ports;
    const crossings = [{ ...port!.crossings[0]!, parts: [['bridge', 3]] as [string, number][] }];
    expect(told({ ports: [{ ...port!, crossings }, ...ports] })).toEqual([expect.stringContaining('do not add up')]);
  });
  it('finds a port the planner does not know', () => {
    expect(told({ ports: edited.crossings.ports.slice(1) })).toEqual([expect.stringContaining('“lo-wu”: is a port of entry the planner does not know')]);
  });
});

describe('special hours', () => {
  const port = edited.ports.find(({ id }) => id === 'lo-wu')!;
  const eve = { from: '2026-12-31', to: '2027-01-01', passengers: [['00:00', '24:00']] as [string, string][], source: 'immdhours', checked: '2026-11-25' };
  const withHours = (change: object) => {
    const changed = { ...edited, ports: edited.ports.map((each) => (each.id === 'lo-wu' ? { ...port, hours: { ...port.hours, ...change } } : each)) };
    return checkPlaces(changed, deriveCatalogue(changed)).map(sentence).join();
  };
  it('may be given', () => expect(withHours({ special: [eve] })).toBe(''));
  it('must not overlap, and must run forwards', () => {
    expect(withHours({ special: [eve, { ...eve, from: '2027-01-01' }] })).toContain('two sets of special hours');
    expect(withHours({ special: [{ ...eve, to: '2026-12-30' }] })).toContain('before they begin');
  });
  it('need a source that is known', () => expect(withHours({ special: [{ ...eve, source: 'rumour' }] })).toContain('unknown source “rumour”'));
  it('never claim more than each side publishes', () => {
    expect(withHours({ records: [{ side: 'shenzhen', passengers: [['07:00', '22:00']], source: 'szport', checked: '2026-07-26' }] })).toContain('open longer than its shenzhen side');
  });
});

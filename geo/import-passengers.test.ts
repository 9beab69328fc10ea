import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp } from './daily-passengers.ts';
import { refresh } from './import-passengers.ts';

const head = '\uFEFFDate,Control Point,Arrival / Departure,Hong Kong Residents,Mainland Visitors,Other Visitors,Total,';
const file = (...lines: readonly string[]) => [head, ...lines, ''].join('\r\n');

describe('the daily passenger file', () => {
  it('is added up by port and year, under old and new names', () => {
    const { tallies, faults } = addUp(file('31-12-2025,Macau Ferry Terminal,Arrival,1,2,3,6,', '31-12-2025,Macau Ferry Terminal,Departure,1,0,0,1,', '01-01-2026,Macao Ferry Terminal,Arrival,4,0,0,4,', '01-01-2026,Harbour Control,Arrival,9,0,0,9,'), 4);
    expect(faults).toEqual([]);
    expect(tallies).toEqual([
      { port: 'macao-ferry-terminal', span: '2025', arrivals: 6, departures: 1, first: '2025-12-31', last: '2025-12-31' },
      { port: 'macao-ferry-terminal', span: '2026', arrivals: 4, departures: 0, first: '2026-01-01', last: '2026-01-01' },
    ]);
  });

  it('gives months too', () => {
    expect(addUp(file('31-01-2026,Lo Wu,Arrival,1,0,0,1,', '01-02-2026,Lo Wu,Arrival,2,0,0,2,'), 7).tallies.map(({ span, arrivals }) => [span, arrivals])).toEqual([['2026-01', 1], ['2026-02', 2]]);
  });

  it.each([
    ['31-02-2026,Lo Wu,Arrival,1,0,0,1,', 'line 2, column 1 (Date): “31-02-2026” is not a day'],
    ['2026-01-01,Lo Wu,Arrival,1,0,0,1,', 'line 2, column 1 (Date)'],
    ['01-01-2026,Lowu,Arrival,1,0,0,1,', 'line 2, column 2 (Control Point): “Lowu”'],
    ['01-01-2026,Lo Wu,Transit,1,0,0,1,', 'line 2, column 3 (Arrival / Departure)'],
    ['01-01-2026,Lo Wu,Arrival,1,x,0,1,', 'line 2, column 5 (Mainland Visitors): “x”'],
    ['01-01-2026,Lo Wu,Arrival,1,0,0,2,', 'line 2, column 7 (Total): the three kinds add up to 1, not 2'],
    ['01-01-2026,Lo Wu,Arrival', 'line 2: has 3 columns'],
  ])('tells where %s is wrong', (line, told) => {
    const { faults } = addUp(file(line), 4);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(told);
  });

  it('tells a foreign heading and a repeated line', () => {
    expect(addUp('Date,Port\n', 4).faults[0]).toContain('column 2 (Control Point): the heading is “Port”');
    expect(addUp(file('01-01-2026,Lo Wu,Arrival,1,0,0,1,', '01-01-2026,Lo Wu,Arrival,1,0,0,1,'), 4).faults[0]).toContain('line 3: repeats');
  });

  it('is read whatever it holds, and never counts a line it faults', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constant('01-01-2026,Lo Wu,Arrival,1,0,0,1,')), { maxLength: 12 }), (lines) => {
      const { tallies, faults } = addUp(file(...lines), 4);
      expect(tallies.reduce((sum, { arrivals }) => sum + arrivals, 0)).toBeLessThanOrEqual(1);
      expect(faults.every((fault) => fault.startsWith('line '))).toBe(true);
    }), { numRuns: 500 });
  });
});

it('refreshes the years of the file and leaves the rest of the table', () => {
  const held = 'port,year,total,arrivals,departures,from,until,qualifier,source\nlo-wu,2019,78234223,,,,,,ar2019\nlo-wu,2025,5,3,2,,,,immdcsv\nlo-wu,2026,1,1,0,,2026-03-08,,immdcsv\nhzmb,2025,2,1,1,,,,immdcsv\n';
  const { tallies } = addUp(file('01-01-2026,Lo Wu,Arrival,7,0,0,7,', '05-10-2026,Lo Wu,Departure,8,0,0,8,', '05-10-2026,Hong Kong-Zhuhai-Macao Bridge,Arrival,1,0,0,1,'), 4);
  expect(refresh(held, tallies)).toBe('port,year,total,arrivals,departures,from,until,qualifier,source\nlo-wu,2019,78234223,,,,,,ar2019\nlo-wu,2025,5,3,2,,,,immdcsv\nlo-wu,2026,15,7,8,,2026-10-05,,immdcsv\nhzmb,2025,2,1,1,,,,immdcsv\nhzmb,2026,1,1,0,,2026-10-05,,immdcsv\n');
});

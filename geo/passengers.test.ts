import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPassengers } from './check-passengers.ts';
import { deriveCatalogue } from './derive.ts';
import { deriveLayers } from './derive-layers.ts';
import { countsOf } from './derive-passengers.ts';
import { readCsv } from './read-csv.ts';
import { type Edited, read } from './read.ts';
import { passengerRow, type PassengerRow } from './schema-charts.ts';

const edited = read();
const problems = (changed: Edited) => checkPassengers(changed).map(({ id, problem }) => `${id} ${problem}`);
const changing = (year: number, change: Partial<PassengerRow>) =>
  problems({ ...edited, passengers: edited.passengers.map((row) => (row.port === 'lo-wu' && row.year === year ? { ...row, ...change } : row)) });
const line = (cells: string) => passengerRow.safeParse(readCsv(`port,year,total,arrivals,departures,from,until,qualifier,source\n${cells}`)[0]);

describe('a CSV file', () => {
  it('gives back what was written into it', () => {
    const cell = fc.stringMatching(/^[a-z0-9-]{0,6}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.stringMatching(/^[a-z]{1,6}$/)), { minLength: 1 }), (rows) => {
        const text = `a,b,c\r\n${rows.map((row) => row.join(',')).join('\r\n')}\r\n`;
        expect(readCsv(`\uFEFF${text}`)).toEqual(rows.map(([a, b, c]) => ({ a, b, c })));
      }),
    );
  });
  it('keeps an empty cell empty: it is not nought', () => {
    expect(line('lo-wu,2020,5455893,,,,,,atd2021').data).toMatchObject({ total: 5_455_893, arrivals: null, until: null });
    expect(line('lo-wu,2022,0,0,0,,,,immdcsv').data).toMatchObject({ total: 0, arrivals: 0 });
  });
  it.each(['lo-wu,2020,5455893,,,,,atd2021', 'lo-wu,2020,5455893,,,,,,atd2021,x', 'lo-wu,2020,5.4m,,,,,,atd2021', 'lo-wu,2020,-1,,,,,,atd2021', 'lo-wu,20,1,,,,,,s', 'lo-wu,2026,1,,,,8 March,,s', 'lo-wu,2020,1,,,,,some,s'])(
    'does not fit its shape with %s',
    (cells) => expect(line(cells).success).toBe(false),
  );
});

describe('the table of passengers', () => {
  it('is sound as it is', () => expect(problems(edited)).toEqual([]));
  it('names known ports and sources', () => {
    expect(changing(2020, { port: 'atlantis' })).toContain('atlantis 2020 is of an unknown port');
    expect(changing(2020, { source: 'rumour' })).toContain('lo-wu 2020 names an unknown source “rumour”');
  });
  it('has a number in every line', () => expect(changing(2020, { total: null })).toContain('lo-wu 2020 holds no number'));
  it('adds up', () => expect(changing(2024, { arrivals: 31_735_071 })[0]).toContain('which make 64217821, not 64217820'));
  it('has parts of a year in that year', () => expect(changing(2026, { until: '2025-03-08' })[0]).toContain('2025-03-08 is in another'));
  it('has one line for a port and year', () => {
    expect(problems({ ...edited, passengers: [...edited.passengers, edited.passengers[0]!] })).toEqual(['lo-wu 2012 stands twice']);
  });
  it('takes the map along to its last full year', () => {
    expect(changing(2026, { until: null })).toContain('2026 its last full year is 2026, the map shows 2025');
  });
  it('agrees with what the stories tell', () => {
    expect(changing(2012, { total: 95_681_867 })).toEqual(['passengers-2012 says 95681866, but passengers.csv says 95681867 for 2012']);
    expect(changing(2012, { source: 'ar2013' })).toEqual(['passengers-2012 rests on ar2012, but passengers.csv on ar2013']);
    expect(changing(2012, { year: 2011 })).toEqual(['passengers-2012 tells passengers of 2012, which passengers.csv does not have']);
  });
});

describe('what is made of it', () => {
  it('is whole years only on the map and in the catalogue', () => {
    const port = deriveCatalogue(edited).places.find(({ id }) => id === 'west-kowloon')?.port;
    expect(port?.passengers).toMatchObject({ 2019: 16_732_428, 2022: 0, 2025: 30_930_365 });
    expect(Object.keys(port?.passengers ?? {})).not.toEqual(expect.arrayContaining(['2018']));
    const flow = deriveLayers(edited)['layers/flows']?.find(({ id }) => id === 'west-kowloon');
    expect(flow?.properties).toMatchObject({ place: 'west-kowloon', y2019: 16_732_428 });
    expect(Object.keys(flow?.properties ?? {}).filter((key) => ['y2018', 'y2020', 'y2026'].includes(key))).toEqual([]);
  });
  it('has no figure where only one direction is known', () => {
    const row = countsOf(edited.passengers, 'shenzhen-bay').find(({ year }) => year === 2020);
    expect(row).toMatchObject({ total: null, arrivals: 1_899_246 });
    expect(deriveLayers(edited)['layers/flows']?.find(({ id }) => id === 'shenzhen-bay')?.properties).not.toHaveProperty('y2020');
  });
  it('is nothing for a port without figures', () => {
    expect(deriveLayers(edited)['layers/flows']?.some(({ id }) => id === 'shekou')).toBe(false);
    expect(deriveCatalogue(edited).places.find(({ id }) => id === 'shekou')?.port).not.toHaveProperty('passengers');
  });
});

import type { Feature, Geometry } from 'geojson';
import { yearOf, type Validity } from '../src/domain/era.ts';
import { checked } from './derive.ts';
import type { Fault } from './fault.ts';
import type { Edited, Sheet } from './read.ts';

type Dated = Validity & { readonly from_source?: string | undefined; readonly to_source?: string | undefined };
type Found = Omit<Fault, 'file' | 'id'>;

/** `1997` is read as the whole year: two dates clash only where no day of the one can come before the other. */
const later = (a: string, b: string) => a.slice(0, Math.min(a.length, b.length)) > b.slice(0, Math.min(a.length, b.length));

export function validityFaults({ announced, from, to, status }: Dated): readonly Found[] {
  const found: Found[] = [];
  if (from && to && later(from, to)) found.push({ problem: `ends (${to}) before it begins (${from})`, expected: '`to` on or after `from`' });
  if (announced && !from) found.push({ problem: 'was announced but never begins', expected: '`from`, the date it is built or planned for' });
  if (announced && from && later(announced, from)) found.push({ problem: `is announced (${announced}) after it begins (${from})`, expected: '`announced` on or before `from`' });
  if (status === 'planned' && from && yearOf(from) < yearOf(checked)) found.push({ problem: `is planned for ${from}, which is past`, expected: 'another status, or the new date' });
  if (status !== 'planned' && from && later(from, checked)) found.push({ problem: `begins in the future (${from}) but is not planned`, expected: '"status": "planned"' });
  if (status === 'closed' && !to) found.push({ problem: 'is closed but has no end', expected: '`to`' });
  return found;
}

function sourceFaults(dated: Dated, known: Edited['sources']): readonly Found[] {
  const pairs = [[dated.from, dated.from_source], [dated.to, dated.to_source]] as const;
  return pairs.flatMap(([date, source]) => {
    if (date && !source) return [{ problem: `the date ${date} has no source`, expected: '`from_source` or `to_source`, a key of sources.json' }];
    return source && !(source in known) ? [{ problem: `names an unknown source “${source}”`, expected: 'a key of sources.json' }] : [];
  });
}

/** Dates of pins are sourced in their stories; all others name their source beside the date. */
export function checkYears(edited: Edited): readonly Fault[] {
  const sheets = [edited.zones, ...Object.values(edited.lines), ...Object.values(edited.basemap)] as readonly Sheet<Dated>[];
  const faults = (file: string, { id, properties }: Feature<Geometry, Dated>, found: readonly Found[]) =>
    [...validityFaults(properties), ...found].map((one) => ({ file, id: String(id), ...one }));
  return [
    ...sheets.flatMap(({ file, features }) => features.flatMap((feature) => faults(file, feature, sourceFaults(feature.properties, edited.sources)))),
    ...(edited.pins as Sheet<Dated>).features.flatMap((feature) => faults(edited.pins.file, feature, [])),
    ...edited.ports.flatMap(({ id, from, from_source }) => sourceFaults({ from, from_source }, edited.sources).map((one) => ({ file: 'ports.json', id, ...one }))),
    ...momentFaults(edited),
  ];
}

function momentFaults({ moments, sources }: Edited): readonly Fault[] {
  return moments.flatMap(({ id, date, planned, source }, at) => {
    const fault = (problem: string, expected: string) => ({ file: 'moments.json', id, problem, expected });
    const before = moments[at - 1];
    return [
      ...(source in sources ? [] : [fault(`names an unknown source “${source}”`, 'a key of sources.json')]),
      ...(before && before.date > date ? [fault('stands before an earlier moment', 'moments in the order of their dates')] : []),
      ...(planned === yearOf(date) > yearOf(checked) ? [] : [fault(planned ? 'is planned but past' : 'is in the future but not planned', '"planned": true for what is to come')]),
    ];
  });
}

import type { Catalogue } from '../src/domain/catalogue.ts';
import { fallbackLocale } from '../src/domain/locale.ts';
import { foreignWords } from './foreign.ts';
import { figureById } from './derive-stories.ts';
import type { Fault } from './fault.ts';
import type { Edited } from './read.ts';
import type { ComparisonRecord, StatementRecord } from './schema.ts';

type Row = ComparisonRecord['rows'][number];
type Found = Omit<Fault, 'file' | 'id'>;

function statementFaults(edited: Edited, record: StatementRecord): readonly Found[] {
  if ('figure' in record) {
    const known = figureById(edited, record.figure, fallbackLocale);
    return known ? [] : [{ problem: `names an unknown figure “${record.figure}”`, expected: '“place/figure” of an existing record' }];
  }
  const unknown = record.sources.filter((key) => !(key in edited.sources) || key === 'unverified');
  return unknown.map((key) => ({ problem: `names an unknown source “${key}”`, expected: 'a key of sources.json' }));
}

function scriptFaults(row: Row): readonly Found[] {
  const told = Object.values(row.cells).flat().flatMap((record) => ('text' in record ? [record.text] : []));
  return (['zh-Hant', 'zh-Hans'] as const).flatMap((locale) => {
    const leaked = foreignWords([row.title, ...told].map((texts) => texts[locale]).join(''), locale);
    return leaked.length > 0 ? [{ problem: `holds ${leaked.join(' ')} of the other Chinese edition`, expected: `only ${locale} characters` }] : [];
  });
}

/** An open question is written as an empty list, so that a forgotten cell cannot pass for one. */
function cellFaults(row: Row, parks: readonly string[]): readonly Found[] {
  const forgotten = parks.filter((park) => !(park in row.cells));
  const strangers = Object.keys(row.cells).filter((id) => !parks.includes(id));
  return [
    ...forgotten.map((park) => ({ problem: `has no cell for “${park}”`, expected: 'statements, or [] where nothing was found' })),
    ...strangers.map((id) => ({ problem: `has a cell for “${id}”, which is not compared`, expected: `cells for ${parks.join(' and ')}` })),
  ];
}

/** Every cell of the comparison rests on a source, in every edition. */
export function checkParks(edited: Edited, catalogue: Catalogue): readonly Fault[] {
  const { parks, rows } = edited.comparison;
  const file = 'parks.json';
  const lost = parks.filter((id) => !catalogue.places.some((place) => place.id === id));
  const ids = rows.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return [
    ...lost.map((id) => ({ file, id, problem: 'compares a place that does not exist', expected: 'the id of a place' })),
    ...twice.map((id) => ({ file, id, problem: 'the row is there twice', expected: 'each row once' })),
    ...rows.flatMap((row) =>
      [...cellFaults(row, parks), ...Object.values(row.cells).flat().flatMap((record) => statementFaults(edited, record)), ...scriptFaults(row)].map((found) => ({ file, id: row.id, ...found })),
    ),
  ];
}

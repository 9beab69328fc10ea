import type { Comparison, Statement } from '../src/domain/comparison.ts';
import type { Locale } from '../src/domain/locale.ts';
import { figureById, toCitation } from './derive-stories.ts';
import type { Edited } from './read.ts';
import type { StatementRecord } from './schema.ts';

function toStatement(edited: Edited, record: StatementRecord, locale: Locale): readonly Statement[] {
  const citations = (keys: readonly string[]) => keys.flatMap((key) => toCitation(edited, key, locale) ?? []);
  if (!('figure' in record)) return [{ figure: null, text: record.text[locale], citations: citations(record.sources) }];
  const figure = figureById(edited, record.figure, locale);
  return figure ? [{ figure, text: figure.caption, citations: citations([figure.source]) }] : [];
}

/** The comparison of the two parks in one edition: figures are looked up where they are stored. */
export function deriveComparison(edited: Edited, locale: Locale): Comparison {
  const { parks, searched, rows } = edited.comparison;
  return {
    parks,
    searched,
    rows: rows.map(({ id, title, cells }) => ({
      id,
      title: title[locale],
      cells: Object.fromEntries(parks.map((park) => [park, (cells[park] ?? []).flatMap((record) => toStatement(edited, record, locale))])),
    })),
  };
}

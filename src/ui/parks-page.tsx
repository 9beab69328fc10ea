import { Fragment } from 'react';
import type { Comparison, ComparisonRow, Statement } from '../domain/comparison.ts';
import type { Place } from '../domain/place.ts';
import type { Citation } from '../domain/story.ts';
import { openPlace, setFocus } from '../domain/view.ts';
import { parksTexts } from '../locales/parks.ts';
import { loadComparison } from '../store/catalogue.ts';
import { Cited } from './cited.tsx';
import { FigureValue } from './figures.tsx';
import { Locator } from './locator.tsx';
import styles from './parks-page.module.css';
import { data, useMessages, usePlace, useStore, useTexts, ViewLink } from './use-store.ts';
import { OtherNames, shortDate } from './words.tsx';

/** On a phone the cells are stacked by CSS, and some browsers then forget that they are a table: their roles are said aloud. */
const says = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
} as const;

function Source({ citation }: { readonly citation: Citation }) {
  const words = useMessages();
  const texts = useTexts(parksTexts);
  const locale = useStore(({ view }) => view.locale);
  const { publisher, date, checked } = citation;
  return (
    <>
      <Cited citation={citation}>{publisher}</Cited>
      {texts.comma}
      {date ? shortDate(date, locale) : words.checked(shortDate(checked, locale))}
    </>
  );
}

function Said({ statement, first }: { readonly statement: Statement; readonly first: Statement | undefined }) {
  const words = useMessages();
  const { figure, text, citations } = statement;
  const differs = figure !== null && figure.differsFrom !== undefined && figure.differsFrom === first?.figure?.id;
  const confidence = figure && words.confidence[figure.confidence];
  return (
    <li className={differs ? styles['differs'] : ''}>
      {differs && <b>{words.differ}</b>}
      {figure ? (
        <p>
          <FigureValue figure={figure} /> <span className={styles['caption']}>{text}</span>
        </p>
      ) : (
        <p>{text}</p>
      )}
      <small>
        {confidence && `${confidence} · `}
        {citations.map((citation, at) => (
          <Fragment key={citation.key}>
            {at > 0 && ' · '}
            <Source citation={citation} />
          </Fragment>
        ))}
      </small>
    </li>
  );
}

function Cell({ park, said, searched }: { readonly park: Place; readonly said: readonly Statement[]; readonly searched: string }) {
  const texts = useTexts(parksTexts);
  const locale = useStore(({ view }) => view.locale);
  return (
    <td {...says.cell}>
      <span className={`bank ${park.side} ${styles['owner']}`} aria-hidden="true">
        {park.short[locale]}
      </span>
      {said.length > 0 ? (
        <ul>
          {said.map((statement, at) => (
            <Said key={statement.figure?.id ?? statement.text} statement={statement} first={said[at - 1]} />
          ))}
        </ul>
      ) : (
        <p className={styles['unknown']}>{texts.unknown(shortDate(searched, locale))}</p>
      )}
    </td>
  );
}

function Head({ park }: { readonly park: Place }) {
  const view = useStore((state) => state.view);
  const words = useMessages();
  return (
    <th scope="col" {...says.columnheader}>
      <div className={styles['park']}>
        <Locator place={park} />
        <div>
          <span className={`bank ${park.side}`}>{words.side[park.side]}</span>
          <ViewLink to={openPlace(view, park.id)}>{park.names[view.locale]}</ViewLink>
          <OtherNames place={park} locale={view.locale} />
        </div>
      </div>
    </th>
  );
}

function Row({ row, parks, searched }: { readonly row: ComparisonRow; readonly parks: readonly Place[]; readonly searched: string }) {
  return (
    <tr {...says.row}>
      <th scope="row" {...says.rowheader}>
        {row.title}
      </th>
      {parks.map((park) => (
        <Cell key={park.id} park={park} said={row.cells[park.id] ?? []} searched={searched} />
      ))}
    </tr>
  );
}

function Table({ comparison }: { readonly comparison: Comparison }) {
  const texts = useTexts(parksTexts);
  const one = usePlace(comparison.parks[0]);
  const other = usePlace(comparison.parks[1]);
  if (!one || !other) return null;
  const parks = [one, other];
  return (
    <table {...says.table} className={styles['table']} aria-label={texts.title}>
      <thead {...says.rowgroup}>
        <tr {...says.row}>
          <th {...says.columnheader} scope="col" className={styles['corner']}>
            {texts.aspect}
          </th>
          {parks.map((park) => (
            <Head key={park.id} park={park} />
          ))}
        </tr>
      </thead>
      <tbody {...says.rowgroup}>
        {comparison.rows.map((row) => (
          <Row key={row.id} row={row} parks={parks} searched={comparison.searched} />
        ))}
      </tbody>
    </table>
  );
}

/** The two parks side by side: every cell with its source, unknown cells said to be unknown. */
export function ParksPage() {
  const words = useMessages();
  const texts = useTexts(parksTexts);
  const view = useStore((state) => state.view);
  const comparison = useStore(({ comparisons }) => comparisons[view.locale]);
  return (
    <div className={styles['page']}>
      <p className={styles['back']}>
        <ViewLink to={setFocus(view, { kind: 'places' })}>‹ {texts.back}</ViewLink>
      </p>
      <h1>{texts.title}</h1>
      <p className="lead">{texts.lead}</p>
      {typeof comparison === 'object' && (
        <>
          <Table comparison={comparison} />
          <p className="quiet">{texts.searched(shortDate(comparison.searched, view.locale))}</p>
        </>
      )}
      {comparison === 'loading' && <p className="quiet">{words.loading}</p>}
      {comparison === 'failed' && (
        <p>
          {texts.failed}{' '}
          <button type="button" className="text-button" onClick={() => void loadComparison(data, view.locale)}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  );
}

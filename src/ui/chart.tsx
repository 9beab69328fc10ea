import { useState } from 'react';
import type { Chart } from '../domain/chart.ts';
import type { Citation } from '../domain/story.ts';
import { chartTexts } from '../locales/chart.ts';
import styles from './chart.module.css';
import { Cited } from './cited.tsx';
import { BuiltHtml } from './story.tsx';
import { useStore, useTexts } from './use-store.ts';
import { shortDate } from './words.tsx';

type Shown = 'chart' | 'table';

function Switch({ shown, onShow, label }: { readonly shown: Shown; readonly onShow: (shown: Shown) => void; readonly label: string }) {
  const words = useTexts(chartTexts);
  return (
    <fieldset aria-label={`${words.shownAs} – ${label}`} className={styles['switch']}>
      {(['chart', 'table'] as const).map((kind) => (
        <button key={kind} type="button" aria-pressed={shown === kind} onClick={() => onShow(kind)}>
          <span>{words[kind]}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Table({ chart, citations }: { readonly chart: Chart; readonly citations: readonly Citation[] }) {
  const words = useTexts(chartTexts);
  const [first, ...values] = chart.columns;
  return (
    // A wide table scrolls by itself, and must then be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['scroll']} tabIndex={0} aria-label={`${chart.heading} (${chart.tableUnit})`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {values.map((column) => (
              <th key={column} scope="col" className={styles['number']}>
                {column}
              </th>
            ))}
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {chart.rows.map((row) => {
            const citation = citations.find(({ key }) => key === row.source);
            return (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {row.values.map((value, at) => (
                  <td key={chart.columns[at + 1]} className={styles['number']}>
                    {value}
                  </td>
                ))}
                <td>
                  {citation ? <Cited citation={citation} named>{citation.publisher}</Cited> : row.source}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Each publisher once, with the dates of all its sources the chart rests on. */
function SourceLine({ chart, citations }: { readonly chart: Chart; readonly citations: readonly Citation[] }) {
  const words = useTexts(chartTexts);
  const locale = useStore(({ view }) => view.locale);
  const used = citations.filter(({ key }) => chart.rows.some(({ source }) => source === key)).toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const publishers = [...new Set(used.map(({ publisher }) => publisher))];
  const [open, close] = words.brackets;
  return (
    <li>
      {words.sources}
      {publishers.map((publisher, at) => (
        <span key={publisher}>
          {at > 0 && words.comma}
          {publisher}
          {open}
          {used
            .filter((citation) => citation.publisher === publisher)
            .map((citation, n) => (
              <span key={citation.key}>
                {n > 0 && words.comma}
                <Cited citation={citation} named>{citation.date ? shortDate(citation.date, locale) : words.undated}</Cited>
              </span>
            ))}
          {close}
        </span>
      ))}
    </li>
  );
}

function ChartBlock({ chart, citations }: { readonly chart: Chart; readonly citations: readonly Citation[] }) {
  const locale = useStore(({ view }) => view.locale);
  const [shown, show] = useState<Shown>('chart');
  return (
    <section className={styles['block']} aria-label={chart.heading}>
      <div className={styles['head']}>
        <h2>
          {chart.heading}
          <small>{shown === 'chart' ? chart.unit : chart.tableUnit}</small>
        </h2>
        <Switch shown={shown} onShow={show} label={chart.heading} />
      </div>
      {shown === 'chart' ? (
        <div className={styles['drawing']}>
          <BuiltHtml html={chart.svg} locale={locale} />
        </div>
      ) : (
        <Table chart={chart} citations={citations} />
      )}
      <ul className={styles['notes']}>
        {chart.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <SourceLine chart={chart} citations={citations} />
      </ul>
    </section>
  );
}

/** The charts of a story, each with its table, what was counted and by whom. */
export function Charts({ charts, citations }: { readonly charts: readonly Chart[]; readonly citations: readonly Citation[] }) {
  return charts.map((chart) => <ChartBlock key={chart.id} chart={chart} citations={citations} />);
}

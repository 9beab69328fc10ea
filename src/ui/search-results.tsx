import { readCoordinates } from '../domain/coordinates.ts';
import { writePoint } from '../domain/ends.ts';
import { type Found, grouped, search, type SearchEntry, type SearchIndex } from '../domain/find.ts';
import { answering, isHan, matchIn, type Variants } from '../domain/fold.ts';
import { inside, type LonLat, region } from '../domain/geography.ts';
import { htmlLang, type Locale } from '../domain/locale.ts';
import { resultTexts } from '../locales/search-results.ts';
import styles from './search-box.module.css';
import { useSaid } from './use-said.ts';
import { useStore, useTexts } from './use-store.ts';

/** `outside` where a position was typed that the sheet does not hold. */
export type Answers = { readonly entries: readonly SearchEntry[]; readonly outside: boolean };

/** A typed position as something to open: to about a metre, as links are. */
function pointEntry(point: LonLat, under: string): SearchEntry {
  const [lon, lat] = [point[0].toFixed(5), point[1].toFixed(5)];
  return { kind: 'point', id: writePoint(point), title: `${lat}, ${lon}`, under, link: `?m=15/${lat}/${lon}`, point, keys: [] };
}

/** What answers, in the order it is shown: kind by kind, the kind of the best first. */
export function answersTo(index: SearchIndex | null, query: string, from: LonLat | null, locale: Locale): Answers {
  const typed = readCoordinates(query);
  if (typed) {
    const texts = resultTexts[locale];
    const here = inside(typed.point, region);
    return { entries: here ? [pointEntry(typed.point, typed.datum === 'gcj02' ? texts.gcj : texts.wgs)] : [], outside: !here };
  }
  const found = index ? search(index, query, from) : [];
  return { entries: grouped(found).flatMap(([, group]) => group.map(({ entry }) => entry)), outside: false };
}

function Marked({ text, query, variants }: { readonly text: string; readonly query: string; readonly variants: Variants }) {
  const at = matchIn(text, query, variants);
  if (!at) return text;
  return (
    <>
      {text.slice(0, at[0])}
      <mark>{text.slice(at[0], at[1])}</mark>
      {text.slice(at[1])}
    </>
  );
}

/** What a name is written in, where that is not the script of this edition. */
function writtenIn(name: string, locale: Locale): string | undefined {
  if (isHan(name) === (locale !== 'en')) return undefined;
  return locale === 'en' ? htmlLang['zh-Hant'] : htmlLang.en;
}

/** What stands under a place is a name; under everything else, words of this edition. */
const isNamed = ({ kind }: SearchEntry) => kind === 'port' || kind === 'place';

type ResultsProps = {
  readonly id: string;
  readonly label: string;
  readonly query: string;
  readonly answers: Answers;
  readonly state: 'loading' | 'failed' | 'here';
  readonly variants: Variants;
  readonly active: number;
  readonly onChoose: (entry: SearchEntry) => void;
};

function Nothing({ query, answers, state }: Pick<ResultsProps, 'query' | 'answers' | 'state'>) {
  const texts = useTexts(resultTexts);
  if (answers.entries.length > 0) return null;
  if (answers.outside) return <p className={styles['nothing']} data-part="nothing">{texts.outside}</p>;
  if (state !== 'here') return <p className={styles['nothing']} data-part="nothing">{texts[state]}</p>;
  return (
    <div className={styles['nothing']} data-part="nothing">
      <p>{texts.none(query.trim())}</p>
      <p className="quiet">{texts.tryThis}</p>
    </div>
  );
}

/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- no native element lists groups of results; the keys are the field's, which keeps the focus */
function Option({ id, entry, query, variants, chosen, onChoose }: { readonly id: string; readonly entry: SearchEntry; readonly chosen: boolean } & Pick<ResultsProps, 'query' | 'variants' | 'onChoose'>) {
  const locale = useStore(({ view }) => view.locale);
  const told = answering([entry.title, entry.under], query, variants) !== null;
  const alias = told ? null : answering(entry.called ?? [], query, variants);
  return (
    <div id={id} role="option" tabIndex={-1} aria-selected={chosen} className={styles['option']} onClick={() => onChoose(entry)}>
      <span>
        <Marked text={entry.title} query={query} variants={variants} />
      </span>
      {entry.under && (
        <small lang={isNamed(entry) ? writtenIn(entry.under, locale) : undefined}>
          <Marked text={entry.under} query={query} variants={variants} />
        </small>
      )}
      {alias && (
        <small lang={writtenIn(alias, locale)}>
          <Marked text={alias} query={query} variants={variants} />
        </small>
      )}
    </div>
  );
}

/** The list under the field, in groups. The field owns the keys; a pointer on the list does not take the focus away. */
export function SearchResults(props: ResultsProps) {
  const { id, label, answers, active, state } = props;
  const texts = useTexts(resultTexts);
  const found: readonly Found[] = answers.entries.map((entry) => ({ entry, score: 0 }));
  const told = answers.entries.length > 0 ? texts.count(answers.entries.length) : answers.outside ? texts.outside : state === 'here' ? texts.none(props.query.trim()) : texts[state];
  useSaid('found', told, true);
  return (
    <div className={`card ${styles['results']}`} onPointerDown={(event) => event.preventDefault()}>
      <div id={id} role="listbox" aria-label={label}>
        {grouped(found).map(([kind, group]) => (
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <div id={`${id}-${kind}`} className={styles['kind']} role="presentation">
              {texts.kinds[kind]}
            </div>
            {group.map(({ entry }) => {
              const at = answers.entries.indexOf(entry);
              return <Option key={entry.id} id={`${id}-${at}`} entry={entry} query={props.query} variants={props.variants} chosen={at === active} onChoose={props.onChoose} />;
            })}
          </div>
        ))}
      </div>
      <Nothing query={props.query} answers={answers} state={state} />
    </div>
  );
}
/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */

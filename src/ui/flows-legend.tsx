import { scene } from '../domain/catalogue.ts';
import { type Counted, countedIn, countedYears, flowRadius, flowYear, latestFullYear } from '../domain/passengers.ts';
import type { Place } from '../domain/place.ts';
import { flowTexts } from '../locales/flows.ts';
import { setYear } from '../store/actions.ts';
import styles from './flows-legend.module.css';
import { useCatalogue, useStore, useTexts } from './use-store.ts';

/** Passengers of the circles that serve as a measure. */
const measures = [60e6, 20e6, 5e6] as const;

/** Circles as large as those on the map at its present zoom, standing on one line. */
function Measure() {
  const words = useTexts(flowTexts);
  const zoom = useStore(({ session }) => Math.round((session.live?.zoom ?? 11) * 10) / 10);
  const rows = measures.map((passengers) => ({ passengers, r: flowRadius(passengers, zoom) }));
  const widest = rows[0]?.r ?? 0;
  const height = Math.max(2 * widest + 4, rows.length * 18 + 4);
  const base = height - 2;
  const end = 2 * widest + 16;
  return (
    <svg className={styles['measure']} width={end + 84} height={height} aria-hidden="true" focusable="false">
      {rows.map(({ passengers, r }, at) => {
        const top = base - 2 * r;
        const line = Math.min(Math.max(top, 9 + at * 18), base - 8 - (rows.length - 1 - at) * 18);
        return (
          <g key={passengers}>
            <circle cx={widest + 2} cy={base - r} r={r} />
            <path d={`M${widest + 2} ${top}L${end - 4} ${line}`} />
            <text x={end} y={line + 4}>
              {words.amount(passengers / 1e6)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Names({ title, places }: { readonly title: string; readonly places: readonly Place[] }) {
  const words = useTexts(flowTexts);
  const locale = useStore(({ view }) => view.locale);
  return places.length === 0 ? null : (
    <p>
      {title}
      {places.map(({ short }) => short[locale]).join(words.comma)}
    </p>
  );
}

/** Why a port that stands on the map has no circle. */
function Without({ nobody, unknown }: Pick<Counted, 'nobody' | 'unknown'>) {
  const words = useTexts(flowTexts);
  const ports = nobody.length + unknown.length;
  return ports === 0 ? null : (
    <details>
      <summary>{words.without(ports)}</summary>
      <Names title={words.nobody} places={nobody} />
      <Names title={words.unknown} places={unknown} />
    </details>
  );
}

function YearChoice({ year, years }: { readonly year: number; readonly years: readonly number[] }) {
  const words = useTexts(flowTexts);
  const all = years.includes(year) ? years : [year, ...years].toSorted((a, b) => b - a);
  const told = (one: number) => (one === latestFullYear ? words.latest(one) : years.includes(one) ? words.plain(one) : words.other(one));
  return (
    <select aria-label={words.year} value={year} onChange={({ target }) => setYear(Number(target.value) === latestFullYear ? null : Number(target.value))}>
      {all.map((one) => (
        <option key={one} value={one}>
          {told(one)}
        </option>
      ))}
    </select>
  );
}

/** What the circles of the passengers layer mean, of which year they are, and which ports have none. */
export function FlowsLegend() {
  const words = useTexts(flowTexts);
  const view = useStore((state) => state.view);
  const catalogue = useCatalogue();
  if (!catalogue) return null;
  const year = flowYear(scene(view, catalogue).year);
  const years = countedYears(catalogue.places);
  const { drawn, nobody, unknown } = countedIn(catalogue.places, year);
  return (
    <section className={`card ${styles['legend']}`} aria-label={words.title}>
      <strong>{words.title}</strong>
      <YearChoice year={year} years={years} />
      {drawn.length > 0 ? (
        <>
          <Measure />
          <small>{words.counted}</small>
          <Without nobody={nobody} unknown={unknown} />
        </>
      ) : (
        <small>{words.none(year)}</small>
      )}
    </section>
  );
}

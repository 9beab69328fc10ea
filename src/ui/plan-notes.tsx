import { hongKongTime } from '../domain/clock.ts';
import type { Plan, WhyNot } from '../domain/crossing.ts';
import { toMinutes } from '../domain/clock.ts';
import type { Network } from '../domain/network.ts';
import type { Place } from '../domain/place.ts';
import { crossingTexts } from '../locales/crossing.ts';
import styles from './planner.module.css';
import { useCatalogue, useStore, useTexts } from './use-store.ts';
import { shortDate } from './words.tsx';

/** The closing that was missed: the last one before one would be there, or the one that is minutes away. */
function missed(why: Extract<WhyNot, { reason: 'closed' }>, place: Place, network: Network): string | null {
  if (why.state.state !== 'closed') return why.state.change;
  const spans = network.ports.find(({ id }) => id === place.id)?.entryHours ?? place.port?.hours.passengers ?? [];
  const at = toMinutes(hongKongTime(why.arrive));
  return spans.map(([, to]) => to).findLast((to) => toMinutes(to) <= at) ?? null;
}

/** Why each other port is not among the ways. */
export function WhyNotList({ plan, network }: { readonly plan: Plan; readonly network: Network }) {
  const words = useTexts(crossingTexts);
  const locale = useStore(({ view }) => view.locale);
  const catalogue = useCatalogue();
  const rows = plan.whyNot.flatMap((why) => {
    const place = catalogue?.places.find(({ id }) => id === why.port);
    if (!place) return [];
    const reason = why.reason === 'closed' ? words.whyNot.closed(hongKongTime(why.arrive), why.state.change, missed(why, place, network)) : words.whyNot[why.reason];
    return [{ id: why.port, name: place.short[locale], reason }];
  });
  if (rows.length === 0) return null;
  return (
    <section className={styles.why}>
      <h2>{words.why}</h2>
      <dl>
        {rows.map(({ id, name, reason }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** In the footer, always in view: these are estimates, and how they come about. */
export function Estimates({ network }: { readonly network: Network }) {
  const words = useTexts(crossingTexts);
  const locale = useStore(({ view }) => view.locale);
  return (
    <details className={styles.estimates}>
      <summary>
        <span>
          <strong>{words.estimates}</strong>: {words.estimatesLine}
        </span>{' '}
        <span className={styles.link}>{words.howTitle}</span>
      </summary>
      {words.how.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>{words.asOf(shortDate(network.asOf, locale))}</p>
      <ul className={styles.caveats}>
        {network.sources.map(({ publisher, title, url, date }) => (
          <li key={title}>
            {publisher[locale]}, {url ? <a href={url}>{title}</a> : title}
            {date && `, ${shortDate(date, locale)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

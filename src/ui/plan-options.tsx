import { hongKongTime } from '../domain/clock.ts';
import { type Option, type Plan, rankOf } from '../domain/crossing.ts';
import type { Leg } from '../domain/journey.ts';
import type { Network } from '../domain/network.ts';
import { portState } from '../domain/port.ts';
import { portToken } from '../layers/token.ts';
import { type CrossingTexts, crossingTexts } from '../locales/crossing.ts';
import { choosePort } from '../store/crossing-actions.ts';
import { PlanLegs } from './plan-legs.tsx';
import styles from './planner.module.css';
import { TokenIcon } from './token-icon.tsx';
import { usePlace, useStore, useTexts } from './use-store.ts';

const whole = (minutes: number) => Math.round(minutes);

/** The three parts of a way, true to length: Hong Kong and Shenzhen in their hues, the crossing striped. */
function Bar({ option: { shares, from } }: { readonly option: Option }) {
  const sum = shares[0] + shares[1] + shares[2];
  const percent = (minutes: number) => `${((minutes / sum) * 100).toFixed(2)}%`;
  const [first, last] = from === 'hong-kong' ? [styles.hongKong, styles.shenzhen] : [styles.shenzhen, styles.hongKong];
  return (
    <svg className={styles.bar} aria-hidden="true" width="100%" height="8">
      <defs>
        <pattern id="crossing-stripes" width="4" height="8" patternUnits="userSpaceOnUse">
          <rect width="2" height="8" className={styles.stripe} />
        </pattern>
      </defs>
      <rect width={percent(shares[0])} height="8" className={first} />
      <rect x={percent(shares[0])} width={percent(shares[1])} height="8" fill="url(#crossing-stripes)" />
      <rect x={percent(shares[0] + shares[1])} width={percent(shares[2])} height="8" className={last} />
    </svg>
  );
}

/** The legs in one line of words: what one boards, and where one leaves it. */
function inWords(legs: readonly Leg[], network: Network, locale: 'en' | 'zh-Hant' | 'zh-Hans', words: CrossingTexts): readonly string[] {
  return legs.flatMap((leg) => {
    if (leg.kind === 'walk') return leg.minutes >= 5 ? [words.walk(whole(leg.minutes))] : [];
    if (leg.kind === 'taxi') return [words.taxi(whole(leg.minutes))];
    if (leg.kind === 'bus') return [leg.names[locale]];
    return [words.ride(network.lines[leg.line]!.names[locale], network.stops[leg.stations.at(-1) ?? 0]!.names[locale])];
  });
}

function tieWords({ option, above, words }: { readonly option: Option; readonly above: Option | undefined; readonly words: CrossingTexts }): string | null {
  return option.tie && above ? words.tie(Math.abs(whole(option.minutes[1]) - whole(above.minutes[1]))) : null;
}

type RowProps = { readonly option: Option; readonly above: Option | undefined; readonly open: boolean; readonly plan: Plan; readonly network: Network };

function Row({ option, above, open, plan, network }: RowProps) {
  const words = useTexts(crossingTexts);
  const locale = useStore(({ view }) => view.locale);
  const place = usePlace(option.port);
  if (!place?.port) return null;
  const [quick, typical, busy] = option.minutes.map(whole);
  const arrive = plan.instant + option.shares[0] * 60_000;
  const notes = [
    words.arrive(hongKongTime(plan.instant + option.minutes[1] * 60_000)),
    tieWords({ option, above, words }),
    rankOf(option)[0] > 0 && words.byTaxi,
    option.confidence === 'low' && words.lowConfidence,
    option.confidence === 'medium' && words.mediumConfidence,
    option.waiting && words.waiting[option.waiting.told.level],
  ].filter(Boolean);
  return (
    <li className={open ? styles.chosen : styles.option}>
      <button type="button" aria-expanded={open} onClick={() => choosePort(option.port)}>
        <TokenIcon ops={portToken(portState(place.port, arrive).state, place.port.coLocated)} size={32} />
        <span className={styles.head}>
          <strong>{place.short[locale]}</strong>
          <small>{notes.join(' · ')}</small>
        </span>
        <span className={styles.minutes}>
          <b>{typical}</b> {words.minutes}
          <small aria-label={words.rangeLabel(quick ?? 0, busy ?? 0)}>{words.range(quick ?? 0, busy ?? 0)}</small>
        </span>
        <span className={styles.words}>
          <Bar option={option} />
          <span className={styles.spoken}>{words.bar(whole(option.shares[0]), whole(option.shares[1]), whole(option.shares[2]))}. </span>
          {[...inWords(option.access, network, locale, words), words.cross[option.crossing.how], ...inWords(option.onward, network, locale, words)].join(' · ')}
        </span>
      </button>
      {open && <PlanLegs network={network} option={option} />}
    </li>
  );
}

/** The ways across, best first; the one that is open is drawn on the map. */
export function PlanOptions({ plan, network, chosen }: { readonly plan: Plan; readonly network: Network; readonly chosen: Option | null }) {
  const words = useTexts(crossingTexts);
  return (
    <section aria-label={words.results}>
      <ol className={styles.options}>
        {plan.options.map((option, at) => (
          <Row key={option.port} option={option} above={plan.options[at - 1]} open={option === chosen} plan={plan} network={network} />
        ))}
      </ol>
      {plan.options.length === 0 && <p className={styles.message}>{words.none}</p>}
      {plan.options.length > 0 && (
        <p className={styles.key}>
          <span className="bank hong-kong">{words.shares['hong-kong']}</span>
          <span className={styles.keyCrossing}>{words.shares.crossing}</span>
          <span className="bank shenzhen">{words.shares.shenzhen}</span>
        </p>
      )}
    </section>
  );
}

import type { Option } from '../domain/crossing.ts';
import type { Leg, Spot } from '../domain/journey.ts';
import { isHall, type Network, type Stop } from '../domain/network.ts';
import { crossingLegTexts } from '../locales/crossing-legs.ts';
import styles from './planner.module.css';
import { useStore, useTexts } from './use-store.ts';

const whole = (minutes: number) => Math.round(minutes);

/** Minutes of a leg with all that belongs to it: platform, wait, ride, way out. */
function total(leg: Leg): number {
  return leg.minutes + (leg.kind === 'ride' ? leg.before + leg.after : 0);
}

function useLegWords(network: Network) {
  const words = useTexts(crossingLegTexts);
  const locale = useStore(({ view }) => view.locale);
  /** “… station” unless the name says so itself, or it is a hall. */
  const named = (stop: Stop) => (isHall(stop) || /(?:Station|[站口岸])$/.test(stop.names[locale]) ? stop.names[locale] : words.station(stop.names[locale]));
  const name = (spot: Spot) => (spot.stop === null ? words.destination : named(network.stops[spot.stop]!));
  const stop = (at: number | undefined) => network.stops[at ?? -1]?.names[locale] ?? '';
  return (leg: Leg): { readonly title: string; readonly notes: readonly string[] } => {
    if (leg.kind === 'walk') return { title: words.legs.walk(name(leg.to)), notes: [] };
    if (leg.kind === 'taxi') return { title: words.legs.taxi(name(leg.to)), notes: [words.estimated] };
    if (leg.kind === 'bus') return { title: words.legs.bus(leg.names[locale], name(leg.to)), notes: [words.busWait, leg.assumed ? words.assumed : words.estimated] };
    const line = network.lines[leg.line]!;
    return {
      title: words.ride(line.names[locale], stop(leg.stations.at(-1))),
      notes: [
        `${words.legs.board(stop(leg.stations[0]))}, ${words.stops(leg.stations.length - 1)}, ${whole(leg.minutes)} ${words.minutes}`,
        words.before(whole(leg.before)),
        ...(leg.after > 0 ? [words.out(whole(leg.after))] : []),
        leg.estimated ? words.estimated : words.published,
      ],
    };
  };
}

function Legs({ network, legs, bank }: { readonly network: Network; readonly legs: readonly Leg[]; readonly bank: string }) {
  const words = useTexts(crossingLegTexts);
  const told = useLegWords(network);
  return legs.map((leg) => {
    const { title, notes } = told(leg);
    return (
      <li key={`${bank}${title}`} className={styles[bank === 'hong-kong' ? 'legHongKong' : 'legShenzhen']}>
        <b>
          {Math.max(1, whole(total(leg)))} <small>{words.minutes}</small>
        </b>
        <span>
          {title}
          {notes.length > 0 && <small>{notes.join(' · ')}</small>}
        </span>
      </li>
    );
  });
}

/** One way in all its parts: there, over, and on; what is estimated says so. */
export function PlanLegs({ network, option }: { readonly network: Network; readonly option: Option }) {
  const words = useTexts(crossingLegTexts);
  const locale = useStore(({ view }) => view.locale);
  const { access, onward, crossing, shares, from, fares, waiting } = option;
  const caveats = network.ports.find(({ id }) => id === option.port)?.caveats ?? [];
  const money = (amount: number) => (amount > 0 ? String(amount) : '');
  const known = fares.hkd > 0 || fares.cny > 0;
  return (
    <div className={styles.detail}>
      <ol className={styles.legs}>
        <Legs network={network} legs={access} bank={from} />
        <li className={styles.legCrossing}>
          <b>
            {whole(shares[1])} <small>{words.minutes}</small>
          </b>
          <span>
            {words.cross[crossing.how]}
            <small>
              {words.partsNote}: {crossing.parts.map(([part, minutes]) => `${words.parts[part]} ${minutes}`).join(' · ')}
            </small>
            {waiting && <small>{words.waitingAdds(words.waiting[waiting.told.level], waiting.minutes)}</small>}
          </span>
        </li>
        <Legs network={network} legs={onward} bank={from === 'hong-kong' ? 'shenzhen' : 'hong-kong'} />
      </ol>
      <p>
        <strong>{words.fare}</strong> {known ? words.fares(money(fares.hkd), money(fares.cny), fares.complete) : words.noFare}
      </p>
      {caveats.length > 0 && (
        <ul className={styles.caveats}>
          {caveats.map((caveat) => (
            <li key={caveat.en}>{caveat[locale]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

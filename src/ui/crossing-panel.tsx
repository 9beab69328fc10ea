import { instantOf } from '../domain/clock.ts';
import type { PortState } from '../domain/hours.ts';
import { portState } from '../domain/port.ts';
import { openPlace } from '../domain/view.ts';
import { Panel } from './panel.tsx';
import { clockless, PortBadge, useTimeLine } from './port-badge.tsx';
import { useCatalogue, useMessages, useStore, ViewLink } from './use-store.ts';

const order: readonly PortState[] = ['open', 'closing', 'unconfirmed', 'closed', 'suspended'];

/** Every port of entry and whether it is open, now or at the time the link names; open ones first. */
export function CrossingPanel({ at }: { readonly at: string | null }) {
  const words = useMessages();
  const view = useStore((state) => state.view);
  const now = useStore(({ session }) => session.now);
  const timeLine = useTimeLine();
  const instant = at ? instantOf(at) : now;
  const rows = (useCatalogue()?.places ?? []).flatMap((place) =>
    place.port && place.port.status !== 'closed' ? [{ place, rank: place.port.rank, state: portState(place.port, instant).state }] : [],
  );
  const sorted = rows.toSorted((a, b) => (clockless(instant) ? 0 : order.indexOf(a.state) - order.indexOf(b.state)) || a.rank - b.rank);
  return (
    <Panel label={words.crossTitle} kicker={at ? words.atTime(`${at.slice(0, 10)} ${at.slice(11)}`) : timeLine}>
      <p className="lead">{words.crossLead}</p>
      <ul className="rows">
        {sorted.map(({ place }) => (
          <li key={place.id}>
            <ViewLink to={openPlace(view, place.id)} className="row">
              <strong>{place.short[view.locale]}</strong>
              <PortBadge place={place} instant={instant} />
            </ViewLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

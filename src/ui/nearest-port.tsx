import type { Place } from '../domain/place.ts';
import { openPlace, setFocus } from '../domain/view.ts';
import { placeCrossingTexts } from '../locales/place-crossing.ts';
import styles from './nearest-port.module.css';
import { PortBadge } from './port-badge.tsx';
import { useMessages, usePlace, useStore, useTexts, ViewLink } from './use-store.ts';

/** Ways from here, and to here, over the boundary. */
function CrossLinks({ place }: { readonly place: Place }) {
  const words = useTexts(placeCrossingTexts);
  const view = useStore((state) => state.view);
  if (!place.point) return null;
  const cross = (from: string | null, to: string | null) => setFocus(view, { kind: 'crossing', from, to, at: null });
  return (
    <ul className={`chips ${styles['links']}`}>
      <li>
        <ViewLink to={cross(place.id, null)}>{words.from}</ViewLink>
      </li>
      <li>
        <ViewLink to={cross(null, place.id)}>{words.to}</ViewLink>
      </li>
    </ul>
  );
}

function Nearest({ place }: { readonly place: Place }) {
  const words = useMessages();
  const crossing = useTexts(placeCrossingTexts);
  const view = useStore((state) => state.view);
  const port = usePlace(place.nearestPort?.id ?? null);
  if (!port || !place.nearestPort) return null;
  return (
    <ViewLink to={openPlace(view, port.id)} className="nearest">
      <span>
        <strong>{port.names[view.locale]}</strong>
        <small>
          {words.nearestPort} · {words.straight(place.nearestPort.km)}
          {place.nearestPort.minutes !== null && <> · {crossing.minutes(place.nearestPort.minutes)}</>}
        </small>
      </span>
      <PortBadge place={port} />
    </ViewLink>
  );
}

/** How one crosses from a place, and to it: its nearest port with its state now, and the planner. */
export function NearestPort({ place }: { readonly place: Place }) {
  return (
    <>
      <Nearest place={place} />
      <CrossLinks place={place} />
    </>
  );
}

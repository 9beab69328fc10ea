import { portState } from '../domain/port.ts';
import type { Place } from '../domain/place.ts';
import { portToken } from '../layers/token.ts';
import { TokenIcon } from './token-icon.tsx';
import { useMessages, useStore } from './use-store.ts';

/** A port's state now: its token and the words for it. */
export function PortBadge({ place, instant }: { readonly place: Place; readonly instant?: number }) {
  const words = useMessages();
  const now = useStore(({ session }) => session.now);
  if (!place.port) return null;
  const state = portState(place.port, instant ?? now);
  return (
    <span className="port-badge">
      <TokenIcon ops={portToken(state.state, place.port.coLocated)} size={28} />
      <strong>{words.portState(state)}</strong>
    </span>
  );
}

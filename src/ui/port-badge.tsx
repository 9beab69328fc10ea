import { hongKongTime } from '../domain/clock.ts';
import { printHours } from '../domain/hours.ts';
import { lastingState, type Port, portState } from '../domain/port.ts';
import type { Place } from '../domain/place.ts';
import { placeMark } from '../layers/mark.ts';
import { clocklessTexts } from '../locales/clockless.ts';
import { TokenIcon } from './token-icon.tsx';
import { useMessages, useStore, useTexts } from './use-store.ts';

/** A built page has no clock: it tells the hours, never what is open. */
export const clockless = (now: number) => now === 0;

/** "Now 21:40, Hong Kong time". */
export function useTimeLine(): string {
  const words = useMessages();
  const texts = useTexts(clocklessTexts);
  const now = useStore(({ session }) => session.now);
  return clockless(now) ? texts.inHongKongTime : words.hkTime(hongKongTime(now));
}

/** When a port is open, in words that hold at any hour. */
export function Hours({ port }: { readonly port: Port }) {
  const texts = useTexts(clocklessTexts);
  const words = useMessages();
  const state = lastingState(port);
  if (state !== 'open') return words.portState({ state, change: null, minutes: null });
  const told = printHours(port.hours.passengers ?? []);
  return told === null ? texts.allDay : texts.daily(told);
}

/** A port's state now: its token and the words for it. */
export function PortBadge({ place, instant }: { readonly place: Place; readonly instant?: number }) {
  const words = useMessages();
  const now = useStore(({ session }) => session.now);
  const { port } = place;
  if (!port) return null;
  const untimed = clockless(instant ?? now);
  const state = portState(port, instant ?? now);
  return (
    <span className="port-badge">
      <TokenIcon ops={placeMark(place, instant ?? now)} size={28} />
      <strong>{untimed ? <Hours port={port} /> : words.portState(state)}</strong>
    </span>
  );
}

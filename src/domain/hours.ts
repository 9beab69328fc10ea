/**
 * Daily opening spans as `["06:30", "24:00"]`, Hong Kong time. A span that runs past midnight
 * ends after 24:00 (`["05:15", "24:15"]`); `["00:00", "24:00"]` never closes.
 */
export type Hours = readonly (readonly [string, string])[];

export type PortState = 'open' | 'closing' | 'closed' | 'suspended' | 'unconfirmed';

/** `change` is the Hong Kong time of the next opening or closing as `HH:MM`, `null` where there is none. */
export type OpenState = { readonly state: PortState; readonly change: string | null; readonly minutes: number | null };

const minutesPerDay = 1440;
const closingWithin = 60;

/** Hong Kong keeps UTC+8 all year, so the reader's own zone never enters. */
export function hongKongMinutes(instant: number): number {
  return Math.floor(instant / 60_000 + 480) % minutesPerDay;
}

export function toMinutes(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function toTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `06:30–24:00`, spans past midnight with the hour the clock shows then; `null` for what never closes. */
export function printHours(hours: Hours): string | null {
  if (hours.some(([from, to]) => toMinutes(to) - toMinutes(from) >= minutesPerDay)) return null;
  const clock = (time: string) => (toMinutes(time) > minutesPerDay ? toTime(toMinutes(time) - minutesPerDay) : time);
  return hours.map(([from, to]) => `${from}–${clock(to)}`).join(' · ');
}

type Span = readonly [number, number];

function spans(hours: Hours): readonly Span[] {
  return hours.map(([from, to]) => [toMinutes(from), toMinutes(to)] as const);
}

/** Minutes until `span` closes, or `null` when `now` is outside it. Also looks at yesterday's span that runs past midnight. */
function closesIn([from, to]: Span, now: number): number | null {
  if (now >= from && now < to) return to - now;
  const late = now + minutesPerDay;
  return late >= from && late < to ? to - late : null;
}

/** Whether passengers can cross now, and until or from when. `instant` is in milliseconds since 1970 UTC. */
export function isOpen(hours: Hours, instant: number): OpenState {
  const now = hongKongMinutes(instant);
  const day = spans(hours);
  if (day.some(([from, to]) => to - from >= minutesPerDay)) return { state: 'open', change: null, minutes: null };
  const closing = day.map((span) => closesIn(span, now)).filter((left) => left !== null);
  if (closing.length > 0) {
    const minutes = Math.max(...closing);
    const end = now + minutes;
    const change = toTime(end > minutesPerDay ? end - minutesPerDay : end);
    return { state: minutes <= closingWithin ? 'closing' : 'open', change, minutes };
  }
  const opening = day.map(([from]) => (from - now + minutesPerDay) % minutesPerDay);
  const minutes = Math.min(...opening);
  return { state: 'closed', change: toTime((now + minutes) % minutesPerDay), minutes };
}

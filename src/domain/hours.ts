import { dayAfter, hongKongDate, hongKongMinutes, toMinutes, toTime } from './clock.ts';

/**
 * Daily opening spans as `["06:30", "24:00"]`, Hong Kong time. A span that runs past midnight
 * ends after 24:00 (`["05:15", "24:15"]`); `["00:00", "24:00"]` never closes; `[]` is a day without.
 */
export type Hours = readonly (readonly [string, string])[];

/** Other hours on the days from `from` to `to` (ISO, both included), as announced for a festival. */
export type SpecialHours = { readonly from: string; readonly to: string; readonly hours: Hours };

export type PortState = 'open' | 'closing' | 'closed' | 'suspended' | 'unconfirmed';

/** `change` is the Hong Kong time of the next opening or closing as `HH:MM`, `null` where there is none. */
export type OpenState = { readonly state: PortState; readonly change: string | null; readonly minutes: number | null };

/** From and to in minutes after the midnight that began today. */
type Span = readonly [number, number];

const minutesPerDay = 1440;
const closingWithin = 60;
/** Openings and closings are looked for this many days ahead: longer than any festival closes a port. */
const daysAhead = 14;

/** `06:30–24:00`, spans past midnight with the hour the clock shows then; `null` for what never closes. */
export function printHours(hours: Hours): string | null {
  if (hours.some(([from, to]) => toMinutes(to) - toMinutes(from) >= minutesPerDay)) return null;
  const clock = (time: string) => (toMinutes(time) > minutesPerDay ? toTime(toMinutes(time) - minutesPerDay) : time);
  return hours.map(([from, to]) => `${from}–${clock(to)}`).join(' · ');
}

export function hoursOn(hours: Hours, special: readonly SpecialHours[], date: string): Hours {
  return special.find(({ from, to }) => date >= from && date <= to)?.hours ?? hours;
}

/** The spans of yesterday to `daysAhead` days from now on one line of time; spans that touch are one. */
function timeline(hours: Hours, special: readonly SpecialHours[], today: string): readonly Span[] {
  const days = Array.from({ length: daysAhead + 2 }, (_, at) => at - 1);
  const spans = days.flatMap((day) =>
    hoursOn(hours, special, dayAfter(today, day)).map(([from, to]): Span => [toMinutes(from) + day * minutesPerDay, toMinutes(to) + day * minutesPerDay]),
  );
  const joined: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** A closing at midnight is told as 24:00, an opening as 00:00. */
function closingTime(end: number): string {
  const within = ((end % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return toTime(within === 0 ? minutesPerDay : within);
}

/**
 * Whether passengers can cross now, and until or from when. `instant` is in milliseconds since 1970 UTC.
 * Open without a change means open for more than a day; closed without one, and with minutes, closed for more than a day.
 */
export function isOpen(hours: Hours, instant: number, special: readonly SpecialHours[] = []): OpenState {
  const now = hongKongMinutes(instant);
  const spans = timeline(hours, special, hongKongDate(instant));
  const current = spans.find(([from, to]) => now >= from && now < to);
  if (current) {
    const minutes = current[1] - now;
    if (minutes > minutesPerDay) return { state: 'open', change: null, minutes: null };
    return { state: minutes <= closingWithin ? 'closing' : 'open', change: closingTime(current[1]), minutes };
  }
  const next = spans.find(([from]) => from > now);
  if (!next) return { state: 'closed', change: null, minutes: null };
  const minutes = next[0] - now;
  return { state: 'closed', change: minutes > minutesPerDay ? null : toTime(next[0] % minutesPerDay), minutes };
}

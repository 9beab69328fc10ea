/** Hong Kong keeps UTC+8 all year, so the reader's own zone never enters. */
const ahead = 8 * 3_600_000;
const minutesPerDay = 1440;

/** A Hong Kong wall time `YYYY-MM-DDTHH:MM` as milliseconds since 1970 UTC. */
export function instantOf(hongKongTime: string): number {
  return Date.parse(`${hongKongTime}:00+08:00`);
}

/** `HH:MM` in Hong Kong. */
export function hongKongTime(instant: number): string {
  return new Date(instant + ahead).toISOString().slice(11, 16);
}

/** `YYYY-MM-DD` in Hong Kong. */
export function hongKongDate(instant: number): string {
  return new Date(instant + ahead).toISOString().slice(0, 10);
}

/** Whole minutes since midnight in Hong Kong. */
export function hongKongMinutes(instant: number): number {
  return Math.floor(instant / 60_000 + 480) % minutesPerDay;
}

/** `HH:MM` as minutes; times after midnight may be written past 24:00. */
export function toMinutes(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes since midnight as `HH:MM`, from 00:00 to 24:00. */
export function toTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The ISO date `by` days after `date`. */
export function dayAfter(date: string, by = 1): string {
  return new Date(Date.parse(`${date}T00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

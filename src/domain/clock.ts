/** A Hong Kong wall time `YYYY-MM-DDTHH:MM` as milliseconds since 1970 UTC. */
export function instantOf(hongKongTime: string): number {
  return Date.parse(`${hongKongTime}:00+08:00`);
}

/** `HH:MM` in Hong Kong. */
export function hongKongTime(instant: number): string {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(11, 16);
}

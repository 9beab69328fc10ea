/** The value below which a share `p` (0–1) of `values` lies; nearest rank, so always one that was measured. `NaN` of none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle of an odd number of values, the mean of the two in the middle of an even one; `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/**
 * How often the first is as large as the second, as the median over rounds: two pages measured one after the other in
 * the same round share whatever else the machine was doing.
 */
export function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.flatMap((value, round) => {
    const other = theirs[round];
    return other === undefined || other === 0 || Number.isNaN(value) || Number.isNaN(other) ? [] : [value / other];
  }));
}

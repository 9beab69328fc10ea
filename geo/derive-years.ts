import { type Validity, yearOf } from '../src/domain/era.ts';

/** The year the sheets were last compared with the ground: what has no date is known to stand only from then on. */
export const surveyed = 2026;

type Years = { readonly announced?: number; readonly from?: number; readonly to?: number; readonly planned?: true };

/** Validity as whole years, which a style can compare. `undated` is the first year of a thing whose beginning is not known. */
export function years({ announced, from, to, status }: Validity, undated?: number): Years {
  const first = from === undefined ? undated : yearOf(from);
  return {
    ...(announced === undefined ? {} : { announced: yearOf(announced) }),
    ...(first === undefined ? {} : { from: first }),
    ...(to === undefined ? {} : { to: yearOf(to) }),
    ...(status === 'planned' ? { planned: true as const } : {}),
  };
}

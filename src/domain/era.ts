/*
 * What stood when. Dates are ISO, as exact as they are known: `1997`, `1997-07` or `1997-07-01`.
 * A year means its last day: what began in a year is there, what ended in it is not.
 */

/** The years of the slider. */
export const firstYear = 1980;
export const lastYear = 2035;

export type Precision = 'year' | 'month' | 'day';
export type Standing = 'built' | 'planned' | 'closed';

/** When a thing stood. `announced` is when it was decided; without `from` it stood before anything told here. */
export type Validity = {
  readonly announced?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly status?: Standing | undefined;
};

export type Phase = 'before' | Standing;

export function precision(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Where a thing stands at the end of `year`; `null` is today, for which its own status speaks. */
export function phase({ announced, from, to, status = 'built' }: Validity, year: number | null): Phase {
  if (year === null) return status;
  if (to !== undefined && yearOf(to) <= year) return 'closed';
  if (from === undefined || yearOf(from) <= year) return status === 'planned' ? 'planned' : 'built';
  return announced !== undefined && yearOf(announced) <= year ? 'planned' : 'before';
}

/** Whether a thing is drawn in a year: standing, or decided by then. */
export function visible(validity: Validity, year: number | null): boolean {
  const now = phase(validity, year);
  return year === null || now === 'built' || now === 'planned';
}

/** The boundary followed the old course of the river until 1 July of this year. */
export const riverMoved = 1997;

/** Stage III of the river training ended: the upper bends are cut off from this year on. */
export const riverFinished = 2007;

/** The memorandum of 3 January 2017: from then on the Loop is the ground of the Hong Kong Park. */
export const parkAgreed = 2017;

/** Which of the three courses of the river a year shows. */
export type RiverCourse = 'old' | 'between' | 'today';

export function riverCourse(year: number | null): RiverCourse {
  if (year === null || year >= riverFinished) return 'today';
  return year < riverMoved ? 'old' : 'between';
}

/** By sheet of the map: the years in which something of it begins, ends or is decided. */
export type Eras = Readonly<Record<string, readonly number[]>>;

/** Years in which drawings change of themselves. */
const turns = [riverMoved, riverFinished, parkAgreed];

/**
 * The first year from which a sheet looks as it does in `year`: between two of its own years nothing of it changes, so a map that
 * is told this year need not lay it out again. `null` is today; a sheet of which nothing is told may change every year.
 */
export function eraStart(eras: Eras, sheet: string, year: number | null): number | null {
  const own = eras[sheet];
  if (year === null || own === undefined) return year;
  return Math.max(firstYear, ...[...own, ...turns].filter((change) => change <= year));
}

/** The last of the moments up to a year, and the next after it; both may be missing. */
export function around<M extends { readonly date: string }>(moments: readonly M[], year: number): { readonly last: M | null; readonly next: M | null } {
  const last = moments.filter(({ date }) => yearOf(date) < year).at(-1) ?? null;
  const next = moments.find(({ date }) => yearOf(date) > year) ?? null;
  return { last, next };
}

export function momentsOf<M extends { readonly date: string }>(moments: readonly M[], year: number): readonly M[] {
  return moments.filter(({ date }) => yearOf(date) === year);
}

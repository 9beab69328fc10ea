/** When a thing exists on the map, in whole years; absent means "as long as the map goes". */
export type Era = { readonly from?: number; readonly to?: number };

export function visibleIn(era: Era, year: number): boolean {
  return (era.from ?? -Infinity) <= year && year <= (era.to ?? Infinity);
}

/** The boundary followed the old course of the river until this year. */
export const riverMoved = 1997;

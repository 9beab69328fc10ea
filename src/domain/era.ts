/** The boundary followed the old course of the river until this year. */
export const riverMoved = 1997;

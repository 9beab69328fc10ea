/** What axe cannot decide by itself, looked at by a person once, with the reason why it is in order. */
export type Triaged = {
  readonly rule: string;
  /** Holds for the place of every such element in the page, as axe tells it. */
  readonly where: RegExp;
  readonly why: string;
};

export const triaged: readonly Triaged[] = [];

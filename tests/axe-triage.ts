/** What axe cannot decide by itself, looked at by a person once, with the reason why it is in order. */
export type Triaged = {
  readonly rule: string;
  /** Why axe cannot tell, in its own key; every such element of the states is meant. */
  readonly puzzle: RegExp;
  /** The states in which it may be so, by their names in states.ts. */
  readonly state: RegExp;
  /** Holds for the place of the element in the page, as axe tells it. */
  readonly where: RegExp;
  /** Met only where something else of the page came in time, or did not: not missed when it is absent. */
  readonly sometimes?: true;
  readonly why: string;
};

export const triaged: readonly Triaged[] = [
  {
    rule: 'color-contrast',
    puzzle: /^(bgOverlap|elmPartiallyObscured|elmPartiallyObscuring)$/,
    state: /^(search open|search without an answer|layers and legend|menu)$/,
    where: /./,
    why: 'An open list, panel or menu lies over what stands on the map. The same elements are looked at uncovered in “home”, what lies on top in its scrolled part by its own rows.',
  },
  {
    rule: 'color-contrast',
    puzzle: /^(bgOverlap|elmPartiallyObscured)$/,
    state: /^share$/,
    where: /./,
    why: 'Axe asks what lies over what without the top layer, in which a modal dialog is shown. The dialog is opaque and uses the colours of every panel; on a wide screen axe can tell and finds nothing.',
  },
  {
    rule: 'color-contrast',
    puzzle: /^elmPartiallyObscuring$/,
    state: /^help$/,
    where: /_sheet_/,
    sometimes: true,
    why: 'The same of the help, where a line of it ends over an edge of what is behind the dialog.',
  },
  {
    rule: 'color-contrast',
    puzzle: /^nonBmp$/,
    state: /^help$/,
    where: /kbd$/,
    why: 'Arrows are drawn like letters, in the colour and on the ground of every other key, about which axe is sure.',
  },
  {
    rule: 'color-contrast',
    puzzle: /^shortTextContent$/,
    state: /./,
    where: /\.attribution$/,
    why: 'The text of this element itself is the dot between two others; it has their colour.',
  },
  {
    rule: 'color-contrast',
    puzzle: /^pseudoContent$/,
    state: /^planner$/,
    where: /_leg(HongKong|Shenzhen|Crossing)_/,
    why: 'The coloured bar of a leg stands at the left edge, the text beside it on the ground of the panel.',
  },
  {
    rule: 'color-contrast',
    puzzle: /^elmPartiallyObscuring$/,
    state: /^(offline|map failed)$/,
    where: /./,
    sometimes: true,
    why: 'A notice lies over the edge of what is under it; its own ground is opaque and its colours are those of every panel.',
  },
  {
    rule: 'aria-required-children',
    // Axe gives no key here.
    puzzle: /^$/,
    state: /^search without an answer$/,
    where: /./,
    why: 'The list is empty because nothing was found; the words under it say so and what to try, and the voice says them.',
  },
];

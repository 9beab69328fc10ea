import type { Side } from '../domain/geography.ts';
import type { PortState } from '../domain/hours.ts';
import type { PaletteRole } from '../palette.ts';

/** One stroke of a token in a box of 24 units. The same drawing serves the map (canvas) and the panels (SVG). */
export type Op = {
  readonly d: string;
  readonly fill?: PaletteRole;
  readonly stroke?: PaletteRole;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** Drawn smaller, about the middle of the box. */
  readonly scale?: number;
};

export type Glyph = 'building' | 'incubator' | 'hospital' | 'cargo' | 'office' | 'company' | 'river' | 'station' | 'area';

/** Square top for Shenzhen, round bottom for Hong Kong: the two banks joined. */
const portOutline = 'M3 12V6.2Q3 3 6.2 3H17.8Q21 3 21 6.2V12A9 9 0 0 1 3 12Z';
const upperHalf = 'M3 12V6.2Q3 3 6.2 3H17.8Q21 3 21 6.2V12Z';
const lowerHalf = 'M3 12A9 9 0 0 0 21 12Z';

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

const halo: Op = { d: portOutline, stroke: 'port.openHalo', width: 4.8 };

function openToken(coLocated: boolean): readonly Op[] {
  return [
    halo,
    { d: upperHalf, fill: 'bank.shenzhen' },
    { d: lowerHalf, fill: 'bank.hongKong' },
    { d: 'M3 12H21', stroke: 'port.openHalo', width: 2 },
    { d: portOutline, stroke: 'port.outline', width: 1.2 },
    ...(coLocated ? [{ d: circle(12, 12, 3.2), fill: 'port.openHalo' } as const] : []),
  ];
}

const clockBadge: readonly Op[] = [
  { d: circle(20.5, 3.8, 5.2), fill: 'port.openHalo' },
  { d: circle(20.5, 3.8, 4.3), fill: 'port.soonBadge' },
  { d: 'M20.5 1.5v2.3l1.7 1', stroke: 'port.soonBadgeMark', width: 1.2 },
];

/** A port's state is a shape: filled open, clock closing, bar closed, cross and dashes suspended, ? not confirmed. */
export function portToken(state: PortState, coLocated: boolean): readonly Op[] {
  switch (state) {
    case 'open':
      return openToken(coLocated);
    case 'closing':
      return [...openToken(coLocated), ...clockBadge];
    case 'closed':
      return [
        halo,
        { d: portOutline, fill: 'port.closedFill', stroke: 'port.closedLine', width: 1.8 },
        { d: 'M7.5 12h9', stroke: 'port.closedBar', width: 2.6 },
      ];
    case 'suspended':
      return [
        halo,
        { d: portOutline, fill: 'port.closedFill' },
        { d: portOutline, stroke: 'port.suspendedLine', width: 1.8, dash: [2.6, 2.2] },
        { d: 'M8.5 8.5l7 7M15.5 8.5l-7 7', stroke: 'port.suspendedLine', width: 2 },
      ];
    case 'unconfirmed':
      return [
        halo,
        { d: portOutline, fill: 'port.unknownFill', stroke: 'port.closedLine', width: 1.8 },
        { d: 'M9.2 9.2a2.9 2.9 0 1 1 4.6 2.4c-1.1.8-1.8 1.3-1.8 2.6', stroke: 'port.unknownMark', width: 2 },
        { d: circle(12, 17, 1.25), fill: 'port.unknownMark' },
      ];
  }
}

const square = 'M6 3H18Q21 3 21 6V18Q21 21 18 21H6Q3 21 3 18V6Q3 3 6 3Z';
const disc = circle(12, 12, 9);

function bank(side: Side): { readonly shape: string; readonly hue: PaletteRole } {
  return side === 'shenzhen' ? { shape: square, hue: 'bank.shenzhen' } : { shape: disc, hue: 'bank.hongKong' };
}

/** A hall is a gate on its own bank's shape; a hall no longer in use keeps only its dashed outline. */
export function hallToken(side: Side, retired: boolean): readonly Op[] {
  const { shape, hue } = bank(side);
  const ring: Op = { d: shape, stroke: 'port.openHalo', width: 4.4 };
  if (retired) return [ring, { d: shape, fill: 'port.closedFill' }, { d: shape, stroke: 'port.closedLine', width: 1.8, dash: [2.6, 2.2] }];
  return [
    ring,
    { d: shape, fill: hue, stroke: 'port.outline', width: 1.2 },
    { d: 'M6.8 8.6h10.4M9 9v7.4M15 9v7.4', stroke: 'bank.onBank', width: 2 },
  ];
}

const glyphs: Readonly<Record<Glyph, string>> = {
  building: 'M6 20V5h8v15M14 10h4v10M9 8h2M9 12h2M9 16h2',
  incubator: 'M9 17h6M10 20h4M12 4a5.5 5.5 0 0 0-3 10v2h6v-2a5.5 5.5 0 0 0-3-10z',
  hospital: 'M12 5v14M5 12h14',
  cargo: 'M4 8h16v9H4zM8 8v9M12 8v9M16 8v9',
  office: 'M5 20h14M7 20V9l5-4 5 4v11',
  company: 'M5 20V8h6v12M11 20V4h8v16',
  river: 'M4 9c3-3 5 3 8 0s5 3 8 0M4 15c3-3 5 3 8 0s5 3 8 0',
  station: 'M7 5h10v10H7zM9 19l-2 2M15 19l2 2M9 11h6',
  area: 'M4 17l5-9 4 6 2-3 5 6z',
};

/** A place is its glyph on its bank's shape; a rough position keeps only a dashed edge. */
export function placeToken(side: Side, glyph: Glyph, rough: boolean): readonly Op[] {
  const { shape, hue } = bank(side);
  const ring: Op = { d: shape, stroke: 'port.openHalo', width: 4.4 };
  const mark: Op = { d: glyphs[glyph], stroke: rough ? hue : 'bank.onBank', width: 2.4, scale: 0.56 };
  if (!rough) return [ring, { d: shape, fill: hue }, mark];
  return [ring, { d: shape, fill: 'port.closedFill' }, { d: shape, stroke: hue, width: 1.8, dash: [2.6, 2.2] }, mark];
}

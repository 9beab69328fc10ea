import { type Color, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, differenceCiede2000, formatHex, parse, wcagContrast, wcagLuminance } from 'culori';

function read(colour: string): Color {
  const parsed = parse(colour);
  if (!parsed) throw new Error(`“${colour}” is no colour.`);
  return parsed;
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(one: string, other: string): number {
  return wcagContrast(read(one), read(other));
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance(colour: string): number {
  return wcagLuminance(read(colour));
}

/** `upper` with `opacity` (0 to 1) over an opaque `lower`, as screens and MapLibre mix: in sRGB. */
export function over(upper: string, opacity: number, lower: string): string {
  const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const below = channels(lower);
  const mixed = channels(upper).map((value, at) => Math.round(value * opacity + below[at]! * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The four ways of seeing colour that are looked through, the last three without one kind of cone at all (Machado, Oliveira and Fernandes 2009, severity 1). */
export const eyes = {
  'all three cones': (colour: string) => colour,
  protanopia: (colour: string) => formatHex(filterDeficiencyProt(1)(read(colour))),
  deuteranopia: (colour: string) => formatHex(filterDeficiencyDeuter(1)(read(colour))),
  tritanopia: (colour: string) => formatHex(filterDeficiencyTrit(1)(read(colour))),
} as const satisfies Record<string, (colour: string) => string>;

/** How different two colours look: CIEDE2000, about 1 for what is barely told apart side by side. */
export const difference: (one: string, other: string) => number = differenceCiede2000();

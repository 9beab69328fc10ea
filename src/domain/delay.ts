import { type Traveller, type WaitClass, waitMinutes } from './queue.ts';

/** Classes that are a length of waiting, shortest first. */
export const waitLevels = ['normal', 'busy', 'very-busy'] as const satisfies readonly WaitClass[];
export type WaitLevel = (typeof waitLevels)[number];

/** A live waiting class of the Hong Kong hall, as told for one kind of traveller. */
export type Wait = { readonly level: WaitLevel; readonly traveller: Traveller };

export const isLevel = (told: WaitClass | undefined): told is WaitLevel => (waitLevels as readonly (WaitClass | undefined)[]).includes(told);

/** Parts of a crossing that the class speaks of. */
const checks = new Set(['clear-hong-kong', 'joint-clearance', 'both-clearances']);

/** Minutes the wait adds to the typical crossing: the least of its class, less what the crossing already holds for the check. */
export function delay({ level, traveller }: Wait, parts: readonly (readonly [string, number])[]): number {
  const counted = parts.filter(([part]) => checks.has(part)).reduce((sum, [, minutes]) => sum + minutes, 0);
  return Math.max(0, (waitMinutes[traveller][level]?.[0] ?? 0) - counted);
}

/** The classes shorter than this one. */
export function milderThan({ level }: Wait): readonly WaitLevel[] {
  return waitLevels.slice(0, waitLevels.indexOf(level));
}

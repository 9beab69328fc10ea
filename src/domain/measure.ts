import type { LonLat } from './geography.ts';

/** What the reader measures: the length of a path, the area of a shape, or where one point is. */
export const tools = ['path', 'area', 'point'] as const;
export type Tool = (typeof tools)[number];

/** A measurement in the making. `done` means that the next point begins another one. */
export type Measure = { readonly tool: Tool; readonly points: readonly LonLat[]; readonly done: boolean };

export function begin(tool: Tool): Measure {
  return { tool, points: [], done: false };
}

/** The next point. One that lies on the last is none; a position is always the last point asked for. */
export function addPoint({ tool, points, done }: Measure, point: LonLat): Measure {
  if (tool === 'point') return { tool, points: [point], done: false };
  const kept = done ? [] : points;
  const last = kept.at(-1);
  const same = last !== undefined && last[0] === point[0] && last[1] === point[1];
  return { tool, points: same ? kept : [...kept, point], done: false };
}

/** Takes the last point back; what was finished goes on. */
export function undo({ tool, points }: Measure): Measure {
  return { tool, points: points.slice(0, -1), done: false };
}

/** A path needs two points, a shape three. */
export function canFinish({ tool, points, done }: Measure): boolean {
  return !done && tool !== 'point' && points.length >= (tool === 'path' ? 2 : 3);
}

export function finish(measure: Measure): Measure {
  return canFinish(measure) ? { ...measure, done: true } : measure;
}

import type { LonLat } from '../domain/geography.ts';
import { addPoint, begin, finish, type Measure, type Tool, undo } from '../domain/measure.ts';
import { setSession, store } from './store.ts';

export function startMeasuring(tool: Tool = 'path'): void {
  setSession({ measure: begin(tool), layersOpen: false });
}

export function stopMeasuring(): void {
  setSession({ measure: null, pointer: null });
}

function change(next: (measure: Measure) => Measure): void {
  const { measure } = store.getState().session;
  if (measure) setSession({ measure: next(measure) });
}

/** Sets the next point, `[lon, lat]` WGS-84: where the map was clicked or tapped. */
export function measurePoint(point: LonLat): void {
  change((measure) => addPoint(measure, point));
}

/** Sets the next point in the middle of the map, where the cross is. */
export function measureCentre(): void {
  const { live } = store.getState().session;
  if (live) measurePoint(live.center);
}

export function undoPoint(): void {
  change(undo);
}

export function finishMeasuring(): void {
  change(finish);
}

export function clearMeasure(): void {
  change(({ tool }) => begin(tool));
}

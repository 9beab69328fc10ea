import { useSyncExternalStore } from 'react';
import { isStill, onStill } from '../store/motion.ts';

/** Whether nothing may move, now and when the reader or the system changes that. */
export function useStill(): boolean {
  return useSyncExternalStore(onStill, isStill, isStill);
}

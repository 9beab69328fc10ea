import { useSyncExternalStore } from 'react';

/** Whether a media query holds, now and when the window changes. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

export const still = '(prefers-reduced-motion: reduce)';

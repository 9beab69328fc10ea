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
    // Pages are built where there is no screen.
    () => false,
  );
}

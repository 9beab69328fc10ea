import { useEffect } from 'react';
import { readingTime } from '../domain/reading.ts';
import { tell } from '../store/tour.ts';
import { useStill } from './use-still.ts';
import { useStore } from './use-store.ts';

/** Pauses at the first touch of the map, when the tab is hidden, while another panel is open, and where motion is not, or no longer, liked. */
function usePauses(playing: boolean): void {
  const panel = useStore(({ session }) => session.layersOpen || session.inViewOpen || session.yearsOpen || session.shareOpen || session.helpOpen || session.measure !== null || session.maker === 'open');
  const motionless = useStill();
  useEffect(() => {
    if (playing && (panel || motionless)) tell({ kind: 'pause' });
  }, [playing, panel, motionless]);
  useEffect(() => {
    if (!playing) return;
    const pause = () => tell({ kind: 'pause' });
    const hidden = () => document.hidden && pause();
    const map = document.getElementById('map');
    const touches = ['pointerdown', 'wheel', 'keydown'] as const;
    touches.forEach((kind) => map?.addEventListener(kind, pause, { capture: true, passive: true }));
    document.addEventListener('visibilitychange', hidden);
    return () => {
      touches.forEach((kind) => map?.removeEventListener(kind, pause, { capture: true }));
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [playing]);
}

/** Goes on by itself once a stop has been read: after its reading time, or after the voice if one reads it (`spoken`). */
export function useAutoplay(stop: string, text: string | null, spoken: boolean): void {
  const playing = useStore(({ session }) => session.touring);
  const locale = useStore(({ view }) => view.locale);
  usePauses(playing);
  useEffect(() => {
    if (!playing || text === null || spoken) return;
    const timer = setTimeout(() => tell({ kind: 'tick' }), readingTime(text, locale));
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- two stops may have the same text
  }, [playing, stop, text, locale, spoken]);
}

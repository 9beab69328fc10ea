import { useEffect, useRef, useState } from 'react';
import { stopIndex } from '../domain/tour.ts';
import { noteStop } from '../store/tour.ts';
import { setSession } from '../store/store.ts';
import { useMediaQuery } from './media-query.ts';
import { wide } from './map-padding.ts';
import { clockless } from './port-badge.tsx';
import { useReadAloud, useVoice } from './read-aloud.ts';
import { useAutoplay } from './tour-autoplay.ts';
import { TourOnPaper } from './tour-on-paper.tsx';
import { TourBar } from './tour-bar.tsx';
import { BackToStop } from './tour-buttons.tsx';
import { plainWords } from './tour-caption.tsx';
import { useTourKeys } from './tour-keys.ts';
import { TourScroll } from './tour-scroll.tsx';
import { useCatalogue, useStore } from './use-store.ts';

/** What bar and text have in common: keys, voice, the clock that goes on by itself, and the memory of this device. */
export function TourPlayer({ id, stop }: { readonly id: string; readonly stop: string }) {
  const locale = useStore(({ view }) => view.locale);
  const tour = useCatalogue()?.tours.find((candidate) => candidate.id === id);
  const held = useStore(({ tours }) => tours[`${locale}/${id}`]);
  const asText = useStore(({ session }) => session.tourAsText);
  const now = useStore(({ session }) => session.now);
  const roomy = useMediaQuery(wide);
  const player = useRef<HTMLElement>(null);
  const caption = useRef<HTMLDivElement>(null);
  const voice = useVoice(locale);
  const [reading, setReading] = useState(false);
  const text = typeof held === 'object' ? held : null;
  const words = text?.stops.find((candidate) => candidate.id === stop);
  useTourKeys(player);
  useAutoplay(stop, words ? plainWords(words) : null, reading && voice !== null);
  useReadAloud(caption, words ? stop : '', voice, reading, setReading);
  useEffect(() => noteStop(id, stop), [id, stop]);
  // Another tour, or none, does not go on by itself.
  useEffect(() => () => setSession({ touring: false }), []);
  if (!tour) return null;
  const at = stopIndex(tour, stop);
  const Form = asText && roomy ? TourScroll : TourBar;
  return (
    <>
      <BackToStop />
      <Form
        tour={tour} text={text} failed={held === 'failed'} at={at} player={player} caption={caption} roomy={roomy}
        voice={voice && { on: reading, toggle: () => setReading(!reading) }}
      />
      {/* A built page has this stop only; printing the whole tour is for a reader who has opened it. */}
      {text && !clockless(now) && <TourOnPaper tour={tour} text={text} />}
    </>
  );
}

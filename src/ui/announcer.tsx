import { useEffect, useState } from 'react';
import { type Announcement, type Announcer as Queue, hear, silent, speak } from '../domain/announcer.ts';
import { store } from '../store/store.ts';
import { announcementOf, movedByHand, viewTold } from './announcements.ts';
import styles from './announcer.module.css';
import { keepFocus } from './keep-focus.ts';
import { onSaid } from './use-said.ts';

/** Milliseconds between two messages, and until a map that was moved counts as at rest. */
const breath = 500;
const rest = 800;

/** A range that has the focus speaks its own value. */
const speaksItself = ({ topic }: Announcement) => topic === 'year' && document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'range';

/** Follows the store, and says one message at a time; returns how to stop. */
function follow(say: (text: string) => void): () => void {
  let queue: Queue = silent;
  let turns = 0;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const turn = () => {
    speaking = undefined;
    const next = speak(queue);
    if (next.said === queue.said) return;
    queue = next;
    turns += 1;
    // The same words twice are a change only with a letter that nobody hears.
    say(`${next.said?.text ?? ''}${turns % 2 === 0 ? '\u200B' : ''}`);
    speaking = setTimeout(turn, breath);
  };
  const take = (message: Announcement) => {
    queue = hear(queue, message);
    speaking ??= setTimeout(turn, breath / 5);
  };
  const stop = store.subscribe((state, before) => {
    if (state.view === before.view) return;
    const message = announcementOf(state, before);
    if (message && !speaksItself(message)) take(message);
    if (message || movedByHand(state, before)) clearTimeout(resting);
    if (movedByHand(state, before)) resting = setTimeout(() => take(viewTold(store.getState())), rest);
  });
  const deaf = onSaid(take);
  return () => {
    stop();
    deaf();
    clearTimeout(speaking);
    clearTimeout(resting);
  };
}

/** The one voice of the explorer for what happens away from the focus, and who minds the focus itself. Nothing that is fetched by the clock speaks here. */
export function Announcer() {
  const [said, setSaid] = useState('');
  useEffect(() => follow(setSaid), []);
  useEffect(keepFocus, []);
  return (
    <output className={styles['voice']} data-voice="">
      {said}
    </output>
  );
}

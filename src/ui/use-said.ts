import { useEffect, useRef } from 'react';
import type { Announcement } from '../domain/announcer.ts';

const listeners = new Set<(message: Announcement) => void>();

/** For the one voice: hears what panels say. Returns how to stop. */
export function onSaid(listener: (message: Announcement) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Has the voice say what came of something the reader did. */
export function say(topic: string, text: string): void {
  for (const listener of listeners) listener({ topic, text, priority: 'action' });
}

/** Has the voice say a text of the page whenever it changes; `atOnce` also what stands there when it appears. */
export function useSaid(topic: string, text: string, atOnce = false): void {
  const last = useRef(atOnce ? '' : text);
  useEffect(() => {
    if (text !== last.current) say(topic, text);
    last.current = text;
  }, [topic, text]);
}

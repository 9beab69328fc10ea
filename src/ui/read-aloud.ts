import { type RefObject, useEffect, useState } from 'react';
import { htmlLang, type Locale } from '../domain/locale.ts';
import { voiceFor } from '../domain/reading.ts';
import { tell } from '../store/tour.ts';
import { useStore } from './use-store.ts';

/** The voice of the device for the edition, or `null`. Voices are named late, after the page has loaded. */
export function useVoice(locale: Locale): SpeechSynthesisVoice | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return;
    const update = () => setVoices(speechSynthesis.getVoices());
    update();
    speechSynthesis.addEventListener('voiceschanged', update);
    return () => speechSynthesis.removeEventListener('voiceschanged', update);
  }, []);
  return voiceFor(voices, locale);
}

/** The sentences of an element as ranges, so that one can be marked without touching the text. */
export function sentencesOf(element: Element, locale: Locale): readonly Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Text; readonly from: number }[] = [];
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, from: length });
    length += node.data.length;
  }
  const place = (offset: number) => nodes.findLast(({ from }) => from <= offset)!;
  const text = nodes.map(({ node }) => node.data).join('');
  return [...new Intl.Segmenter(htmlLang[locale], { granularity: 'sentence' }).segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => {
      const range = document.createRange();
      const [start, end] = [place(index), place(index + segment.trimEnd().length - 1)];
      range.setStart(start.node, index - start.from);
      range.setEnd(end.node, index + segment.trimEnd().length - end.from);
      return range;
    });
}

function mark(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set('spoken', new Highlight(range));
  else CSS.highlights.delete('spoken');
}

/** Reads sentence by sentence; returns how to stop. */
function speak(sentences: readonly Range[], voice: SpeechSynthesisVoice, locale: Locale, done: () => void, failed: () => void): () => void {
  let stopped = false;
  const say = (at: number) => {
    const sentence = sentences[at];
    if (stopped) return;
    mark(sentence ?? null);
    if (!sentence) return done();
    const utterance = new SpeechSynthesisUtterance(sentence.toString());
    utterance.voice = voice;
    utterance.lang = htmlLang[locale];
    utterance.addEventListener('end', () => say(at + 1));
    utterance.addEventListener('error', () => stopped || failed());
    speechSynthesis.speak(utterance);
  };
  speechSynthesis.cancel();
  say(0);
  return () => {
    stopped = true;
    speechSynthesis.cancel();
    mark(null);
  };
}

/** While `on`, each stop's caption is read; a tour that plays goes on when the voice has ended. A voice that fails has not read the stop: reading is turned off, and the tour goes on in its own time. */
export function useReadAloud(caption: RefObject<Element | null>, stop: string, voice: SpeechSynthesisVoice | null, on: boolean, turn: (on: boolean) => void): void {
  const locale = useStore(({ view }) => view.locale);
  useEffect(() => {
    if (!on || !voice || stop === '' || !caption.current) return;
    return speak(sentencesOf(caption.current, locale), voice, locale, () => tell({ kind: 'tick' }), () => turn(false));
  }, [on, voice, locale, stop, caption, turn]);
}

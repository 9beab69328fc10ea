import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type Seen, typeAhead } from '../domain/in-view.ts';
import { placeMark } from '../layers/mark.ts';
import { doorTexts } from '../locales/doors.ts';
import { inViewTexts } from '../locales/in-view.ts';
import { openInView, openPlace } from '../store/actions.ts';
import { seenFrom } from '../store/in-view.ts';
import { store } from '../store/store.ts';
import { IconButton } from './icon.tsx';
import styles from './in-view-panel.module.css';
import { MovePad } from './move-pad.tsx';
import { TokenIcon } from './token-icon.tsx';
import { stepTo } from './use-search.ts';
import { useCatalogue, useMessages, useStore, useTexts } from './use-store.ts';

function useSeen(): readonly Seen[] {
  const view = useStore((state) => state.view);
  const catalogue = useCatalogue();
  const viewport = useStore(({ session }) => session.viewport);
  const live = useStore(({ session }) => session.live);
  return useMemo(() => (view && catalogue && viewport && live ? seenFrom(store.getState()) : []), [view, catalogue, viewport, live]);
}

/** Milliseconds after which typed letters begin a new word. */
const pause = 700;

/** Letters typed one soon after the other, as one word. */
function useTyped() {
  const held = useRef({ text: '', at: 0 });
  return ({ key, timeStamp }: KeyboardEvent) => {
    const { text, at } = held.current;
    held.current = { text: timeStamp - at < pause ? text + key : key, at: timeStamp };
    return held.current.text;
  };
}

/** Closes the list; the focus goes back to the button that opened it, and a story opened from here returns it there. */
function leave(): void {
  document.getElementById('in-view')?.focus();
  openInView(false);
}

function choose(seen: Seen | undefined): void {
  if (!seen) return;
  leave();
  openPlace(seen.place.id);
}

/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- a native select cannot draw signs and distances; the keys are the list's, which keeps the focus */
/** What the map shows, as one list with one stop of the Tab key: the pattern "listbox" of WAI-ARIA. */
function SeenList({ seen, label }: { readonly seen: readonly Seen[]; readonly label: string }) {
  const id = useId();
  const texts = useTexts(inViewTexts);
  const locale = useStore(({ view }) => view.locale);
  const now = useStore(({ session }) => session.now);
  const list = useRef<HTMLDivElement>(null);
  const typed = useTyped();
  const [chosen, setChosen] = useState<string | null>(null);
  // By place, not by row: the order changes as the map moves.
  const active = Math.max(0, seen.findIndex(({ place }) => place.id === chosen));
  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to take the effect back.
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const letter = event.key.length === 1 && event.key !== ' ' && event.key !== '?' && event.key !== '/';
    const next = letter ? typeAhead(seen.map(({ place }) => place.names[locale]), active, typed(event)) : stepTo(event.key, active, seen.length);
    if (event.key === 'Enter' || event.key === ' ') choose(seen[active]);
    else if (next === null || next < 0) return;
    else setChosen(seen[next]?.place.id ?? null);
    event.preventDefault();
  };
  return (
    <div ref={list} role="listbox" tabIndex={0} aria-label={label} aria-activedescendant={seen.length > 0 ? `${id}-${active}` : undefined} className={styles['list']} onKeyDown={onKeyDown}>
      {seen.map((row, at) => (
        <div key={row.place.id} id={`${id}-${at}`} role="option" tabIndex={-1} aria-selected={at === active} className={styles['option']} onClick={() => choose(row)}>
          <TokenIcon ops={placeMark(row.place, now)} size={26} />
          <span>{row.place.names[locale]}</span>
          <small>{texts.away(row)}</small>
        </div>
      ))}
    </div>
  );
}
/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */

/** Places in view, and buttons that move the map for whoever cannot drag it. */
export function InViewPanel() {
  const words = useMessages();
  const texts = useTexts(inViewTexts);
  const { inView } = useTexts(doorTexts);
  const seen = useSeen();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the panel, wherever in it the focus is
    <section className={`card ${styles['panel']}`} aria-label={inView} onKeyDown={onKeyDown}>
      <div className={styles['bar']}>
        <h2>{inView}</h2>
        <IconButton name="close" label={words.close} onClick={leave} />
      </div>
      <SeenList seen={seen} label={inView} />
      {seen.length === 0 && <p className="quiet">{texts.empty}</p>}
      <MovePad />
    </section>
  );
}

import { useState } from 'react';
import { findPlace } from '../domain/catalogue.ts';
import { limits } from '../domain/own-tour.ts';
import { tourTexts } from '../locales/tour.ts';
import { addView, openMaker, retitle, throwAway } from '../store/own-tour.ts';
import { shownYear } from '../store/years.ts';
import { IconButton } from './icon.tsx';
import { OwnTourShare } from './own-tour-share.tsx';
import { OwnTourStop } from './own-tour-stop.tsx';
import { say } from './use-said.ts';
import { useCatalogue, useStore, useTexts } from './use-store.ts';
import styles from './own-tour.module.css';

/** What a new stop is called until its maker says better: the place that is open, or the year, or its number. */
function useSuggestion(): string {
  const words = useTexts(tourTexts);
  const catalogue = useCatalogue();
  const { focus, locale } = useStore(({ view }) => view);
  const year = useStore(shownYear);
  const count = useStore(({ session }) => session.draft.stops.length);
  const place = focus.kind === 'place' && catalogue ? findPlace(catalogue, focus.id) : null;
  return place?.names[locale] ?? (year === null ? words.unnamed(count + 1) : String(year));
}

function Editor() {
  const words = useTexts(tourTexts);
  const draft = useStore(({ session }) => session.draft);
  return (
    <div className={styles['editor']}>
      <label>
        {words.tourTitle}
        <input type="text" maxLength={limits.title} value={draft.title} onChange={(event) => retitle(event.target.value)} />
      </label>
      {draft.stops.length === 0 && <p className="quiet">{words.empty}</p>}
      <ol>
        {draft.stops.map((stop, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a stop is known by its place in the row, and by nothing else
          <OwnTourStop key={at} stop={stop} at={at} last={draft.stops.length - 1} />
        ))}
      </ol>
      {draft.stops.length > 0 && <OwnTourShare own={draft} />}
      {draft.stops.length > 0 && (
        <button type="button" className="text-button" onClick={throwAway}>
          {words.throwAway}
        </button>
      )}
    </div>
  );
}

/** Collects what the map shows into a tour of one's own. */
export function OwnTourMaker() {
  const words = useTexts(tourTexts);
  const open = useStore(({ session }) => session.maker === 'open');
  const count = useStore(({ session }) => session.draft.stops.length);
  const suggestion = useSuggestion();
  const [said, setSaid] = useState('');
  const add = () => {
    addView(suggestion);
    setSaid(words.added(count + 1));
    say('maker', words.added(count + 1));
  };
  return (
    <section className={`card ${styles['maker']} ${open ? styles['open'] : ''}`} aria-label={words.mine}>
      <div className={styles['bar']}>
        <strong>
          {words.mine} <small>{words.stops(count)}</small>
        </strong>
        <button type="button" className={styles['add']} disabled={count >= limits.stops} onClick={add}>
          {words.addView}
        </button>
        <IconButton name={open ? 'down' : 'edit'} label={open ? words.fold : words.edit} onClick={() => openMaker(open ? 'bar' : 'open')} />
        <IconButton name="close" label={words.closeMaker} onClick={() => openMaker('off')} />
      </div>
      <p className={styles['said']}>{said}</p>
      {open && <Editor />}
    </section>
  );
}

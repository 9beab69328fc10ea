import { useEffect, useMemo, useState } from 'react';
import { longestPacked } from '../domain/link-query.ts';
import { type OwnTour, ownFocus, ownLink, toFiles } from '../domain/own-tour.ts';
import { setFocus } from '../domain/view.ts';
import { tourTexts } from '../locales/tour.ts';
import { installOwn, openMaker, pack } from '../store/own-tour.ts';
import { store } from '../store/store.ts';
import { say, useSaid } from './use-said.ts';
import { base, openView, useStore, useTexts } from './use-store.ts';
import styles from './own-tour.module.css';

/** The tour as it stands in its link, packed again with every change. `stale` until the last change is in it. */
function usePacked(own: OwnTour): { readonly packed: string | null; readonly stale: boolean } {
  const [held, setHeld] = useState<{ readonly packed: string; readonly of: OwnTour } | null>(null);
  useEffect(() => {
    let current = true;
    void pack(own).then((packed) => current && setHeld({ packed, of: own }));
    return () => {
      current = false;
    };
  }, [own]);
  return { packed: held?.packed ?? null, stale: held?.of !== own };
}

function save(name: string, content: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([content], { type: 'text/plain' }));
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 1000);
}

function play(own: OwnTour, packed: string): void {
  installOwn(own, packed);
  openMaker('bar');
  openView(setFocus(store.getState().view, ownFocus(packed)));
}

/** Where the maker has left a title out, the tour says what it is. */
function named(own: OwnTour, untitled: string, unnamed: (n: number) => string): OwnTour {
  return { title: own.title || untitled, stops: own.stops.map((stop, at) => ({ ...stop, title: stop.title || unnamed(at + 1) })) };
}

/** What becomes of a tour of one's own: a walk, a link, files. */
export function OwnTourShare({ own }: { readonly own: OwnTour }) {
  const words = useTexts(tourTexts);
  const locale = useStore(({ view }) => view.locale);
  const [copied, setCopied] = useState('');
  const titled = useMemo(() => named(own, words.untitled, words.unnamed), [own, words]);
  const { packed, stale } = usePacked(titled);
  const fits = packed !== null && packed.length <= longestPacked;
  useSaid('maker', packed === null || fits ? '' : words.tooLong);
  const link = fits ? new URL(ownLink(packed, locale, base), location.href).href : '';
  const copy = async () => {
    if (stale) return;
    try {
      await navigator.clipboard.writeText(link);
      setCopied(words.copied);
      say('maker', words.copied);
    } catch {
      setCopied('');
    }
  };
  return (
    <div className={styles['share']}>
      {fits ? (
        <label>
          {words.link}
          <input type="text" readOnly value={link} aria-busy={stale} onFocus={(event) => event.target.select()} />
        </label>
      ) : (
        packed !== null && <p>{words.tooLong}</p>
      )}
      <small className="quiet">{words.room(packed?.length ?? 0, longestPacked)}</small>
      <div className={styles['ways']}>
        <button type="button" className={styles['way']} disabled={!fits} onClick={() => void pack(titled).then((text) => play(titled, text))}>
          {words.walk}
        </button>
        <button type="button" className={styles['way']} disabled={!fits} onClick={() => void copy()}>
          {words.copyLink}
        </button>
        {toFiles(titled, locale).map(({ name, content }) => (
          <button key={name} type="button" className={styles['way']} onClick={() => save(name, content)}>
            {words.download} {name}
          </button>
        ))}
      </div>
      <p className="quiet">{copied}</p>
    </div>
  );
}

import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { NamedEnd } from '../domain/ends.ts';
import { only, type SearchEntry } from '../domain/find.ts';
import { crossingTexts } from '../locales/crossing.ts';
import { loadSearch } from '../store/catalogue.ts';
import { pickOnMap, setEnd, startHere, wantNames } from '../store/crossing-actions.ts';
import { type EndName, store } from '../store/store.ts';
import { IconButton } from './icon.tsx';
import styles from './planner.module.css';
import { answersTo } from './search-results.tsx';
import { data, useStore, useTexts } from './use-store.ts';

/** Everything that can be an end and be typed: places with a position, ports, stations; positions besides. */
function useEnds(query: string) {
  const loaded = useStore(({ indexes, view }) => indexes[view.locale]);
  const locale = useStore(({ view }) => view.locale);
  const ends = useMemo(() => {
    if (typeof loaded !== 'object') return null;
    const { entries, variants } = only(loaded, ['port', 'place', 'station']);
    return { entries: entries.filter(({ point }) => point), variants };
  }, [loaded]);
  return useMemo(() => answersTo(ends, query, store.getState().session.live?.center ?? null, locale).entries, [ends, query, locale]);
}

type Listing = { readonly text: string; readonly active: number };

type SuggestionsProps = { readonly id: string; readonly label: string; readonly found: readonly SearchEntry[]; readonly active: number | null; readonly choose: (entry: SearchEntry) => void };

/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- no native element lists suggestions in three scripts; the keys are the field's, which keeps the focus */
function Suggestions({ id, label, found, active, choose }: SuggestionsProps) {
  const words = useTexts(crossingTexts);
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list} hidden={active === null}>
      {found.map((entry, at) => (
        <div key={entry.id} id={`${id}-${entry.id}`} role="option" tabIndex={-1} aria-selected={at === active} onPointerDown={(event) => event.preventDefault()} onClick={() => choose(entry)}>
          <span>{entry.title}</span>
          <small>{entry.kind === 'place' || entry.kind === 'port' ? words.kinds[entry.kind] : entry.under}</small>
        </div>
      ))}
      {found.length === 0 && <p>{words.noMatch}</p>}
    </div>
  );
}
/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */

/** A text field with suggestions (the combobox pattern of WAI-ARIA), and beside it the map and the reader's own position. */
export function EndField({ end, letter, value }: { readonly end: EndName; readonly letter: 'A' | 'B'; readonly value: NamedEnd | null }) {
  const words = useTexts(crossingTexts);
  const locale = useStore(({ view }) => view.locale);
  const here = useStore(({ session }) => session.here === end);
  const picking = useStore(({ session }) => session.picking === end);
  const [listing, setListing] = useState<Listing | null>(null);
  const id = useId();
  const found = useEnds(listing?.text ?? '');
  const told = here ? words.myPosition : value ? (value.names?.[locale] ?? (value.near ? words.near(value.near[locale]) : words.point)) : '';
  const choose = (entry: SearchEntry | undefined) => {
    if (!entry) return;
    setListing(null);
    setEnd(end, entry.id);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!listing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) setListing({ ...listing, active: (listing.active + step + found.length) % found.length });
    else if (event.key === 'Enter') choose(found[listing.active]);
    else if (event.key === 'Escape') setListing(null);
    else return;
    event.preventDefault();
  };
  const open = listing !== null && listing.text.trim() !== '';
  return (
    <div className={styles.end}>
      <span className={styles.letter} aria-hidden="true">
        {letter}
      </span>
      <div className={styles.field}>
        <input
          type="text"
          id={id}
          role="combobox"
          aria-label={words[end]}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && found[listing.active] ? `${id}-${found[listing.active]!.id}` : undefined}
          autoComplete="off"
          placeholder={words.placeholder}
          value={listing?.text ?? told}
          onFocus={(event) => {
            wantNames();
            void loadSearch(data, locale);
            event.target.select();
          }}
          onChange={(event) => setListing({ text: event.target.value, active: 0 })}
          onBlur={() => setListing(null)}
          onKeyDown={onKey}
        />
        <IconButton name="map" label={words.pick[end]} pressed={picking} onClick={() => pickOnMap(picking ? null : end)} />
        <IconButton name="locate" label={words.here[end]} pressed={here} onClick={() => startHere(end)} />
      </div>
      <Suggestions id={id} label={words[end]} found={found} active={open ? listing.active : null} choose={choose} />
    </div>
  );
}

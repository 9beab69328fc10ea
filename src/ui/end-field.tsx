import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { NamedEnd } from '../domain/ends.ts';
import { matchNames, type Named } from '../domain/match.ts';
import { isHall } from '../domain/network.ts';
import { crossingTexts } from '../locales/crossing.ts';
import { pickOnMap, setEnd, startHere, wantNames } from '../store/crossing-actions.ts';
import type { EndName } from '../store/store.ts';
import { IconButton } from './icon.tsx';
import styles from './planner.module.css';
import { useCatalogue, useStore, useTexts } from './use-store.ts';

type Candidate = Named & { readonly kind: 'place' | 'port' | 'station' };

/** Everything that can be an end and be typed: places with a position, ports, stations. */
function useCandidates(): readonly Candidate[] {
  const catalogue = useCatalogue();
  const crossings = useStore((state) => state.crossings);
  return useMemo(() => {
    const places = (catalogue?.places ?? []).filter(({ point }) => point).map(({ id, names, port }): Candidate => ({ id, names, kind: port ? 'port' : 'place' }));
    const stops = typeof crossings === 'object' && crossings ? crossings.graph.network.stops : [];
    return [...places, ...stops.filter((stop) => !isHall(stop)).map(({ id, names }): Candidate => ({ id, names, kind: 'station' }))];
  }, [catalogue, crossings]);
}

type Listing = { readonly text: string; readonly active: number };

type SuggestionsProps = { readonly id: string; readonly label: string; readonly found: readonly Candidate[]; readonly active: number | null; readonly choose: (candidate: Candidate) => void };

/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- no native element lists suggestions in three scripts; the keys are the field's, which keeps the focus */
function Suggestions({ id, label, found, active, choose }: SuggestionsProps) {
  const words = useTexts(crossingTexts);
  const locale = useStore(({ view }) => view.locale);
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list} hidden={active === null}>
      {found.map((candidate, at) => (
        <div key={candidate.id} id={`${id}-${candidate.id}`} role="option" tabIndex={-1} aria-selected={at === active} onPointerDown={(event) => event.preventDefault()} onClick={() => choose(candidate)}>
          <span>{candidate.names[locale]}</span>
          <small>{words.kinds[candidate.kind]}</small>
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
  const candidates = useCandidates();
  const id = useId();
  const found = useMemo(() => matchNames(listing?.text ?? '', candidates), [listing?.text, candidates]);
  const told = here ? words.myPosition : value ? (value.names?.[locale] ?? (value.near ? words.near(value.near[locale]) : words.point)) : '';
  const choose = (candidate: Candidate | undefined) => {
    if (!candidate) return;
    setListing(null);
    setEnd(end, candidate.id);
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

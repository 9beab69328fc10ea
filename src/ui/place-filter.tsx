import { type ReactNode, useId, useState } from 'react';
import { everything, type Filter, radii } from '../domain/filter.ts';
import { type LonLat, riverBounds } from '../domain/geography.ts';
import { type PlaceKind, placeKinds } from '../domain/place.ts';
import { firstYear, lastYear } from '../domain/era.ts';
import { filterTexts } from '../locales/filter.ts';
import { setFilter, setYear } from '../store/actions.ts';
import { usePlacesShown } from './use-places-shown.ts';
import { store } from '../store/store.ts';
import styles from './place-filter.module.css';
import { useSaid } from './use-said.ts';
import { useCatalogue, useMessages, useStore, useTexts } from './use-store.ts';

const sides = [null, 'hong-kong', 'shenzhen'] as const;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);

const change = (part: Partial<Filter>) => setFilter({ ...everything, ...store.getState().view.filter, ...part });

/** Where distances are counted from unless the reader says otherwise; without a map, the middle of what would open. */
function middle(): LonLat {
  const { view, session } = store.getState();
  const [west, south, east, north] = riverBounds;
  return (session.live ?? view.camera)?.center ?? [(west + east) / 2, (south + north) / 2];
}

function Choice({ label, value, onChange, children, disabled }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void; readonly children: ReactNode; readonly disabled?: boolean }) {
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={disabled} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  );
}

function Kinds({ chosen }: { readonly chosen: readonly PlaceKind[] }) {
  const words = useMessages();
  const texts = useTexts(filterTexts);
  const toggle = (kind: PlaceKind) => change({ kinds: chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind] });
  return (
    <fieldset className={styles['pills']}>
      <legend>{texts.kind}</legend>
      {placeKinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
          <span>{words.kinds[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Bank({ chosen }: { readonly chosen: Filter['side'] }) {
  const words = useMessages();
  const texts = useTexts(filterTexts);
  const name = useId();
  return (
    <fieldset className={styles['pills']}>
      <legend>{texts.bank}</legend>
      {sides.map((side) => (
        <label key={side}>
          <input type="radio" name={name} checked={chosen === side} onChange={() => change({ side })} />
          <span>{side ? words.side[side] : texts.anyBank}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Distance({ within }: { readonly within: Filter['within'] }) {
  const texts = useTexts(filterTexts);
  const locale = useStore(({ view }) => view.locale);
  const pinned = (useCatalogue()?.places ?? []).filter(({ point }) => point !== null);
  const from = within && pinned.find(({ point }) => point![0] === within.at[0] && point![1] === within.at[1]);
  const ofPlace = (id: string) => pinned.find((place) => place.id === id)?.point ?? middle();
  const around = (km: number, at: LonLat) => change({ within: km > 0 ? { km, at } : null });
  return (
    <>
      <Choice label={texts.distance} value={String(within?.km ?? 0)} onChange={(km) => around(Number(km), within?.at ?? middle())}>
        <option value="0">{texts.anywhere}</option>
        {[...new Set([...radii, ...(within ? [within.km] : [])])].toSorted((a, b) => a - b).map((km) => (
          <option key={km} value={km}>
            {texts.within(km)}
          </option>
        ))}
      </Choice>
      {within && (
        <Choice label={texts.from} value={from?.id ?? ''} onChange={(id) => around(within.km, ofPlace(id))}>
          <option value="">{texts.chosen}</option>
          <option value="-">{texts.middle}</option>
          {pinned.map(({ id, names }) => (
            <option key={id} value={id}>
              {names[locale]}
            </option>
          ))}
        </Choice>
      )}
    </>
  );
}

function OpenNow({ on }: { readonly on: boolean }) {
  const texts = useTexts(filterTexts);
  const other = useStore(({ view }) => view.year !== null);
  return (
    <label className={styles['open']}>
      <input type="checkbox" checked={on} disabled={other} onChange={() => change({ open: !on })} />
      <span>{texts.open}</span>
      {other && <small>{texts.openLater}</small>}
    </label>
  );
}

function Year() {
  const texts = useTexts(filterTexts);
  const year = useStore(({ view }) => view.year);
  return (
    <Choice label={texts.year} value={String(year ?? '')} onChange={(value) => setYear(value ? Number(value) : null)}>
      <option value="">{texts.today}</option>
      {years.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </Choice>
  );
}

/** How many of all places are shown, and the way back to all of them. */
function PlacesCount() {
  const texts = useTexts(filterTexts);
  const { shown, all, filtered } = usePlacesShown();
  const told = shown.length === 0 ? texts.none : texts.count(shown.length, all);
  useSaid('filter', told);
  const clear = () => {
    setFilter(everything);
    setYear(null);
  };
  return (
    <p className={styles['count']}>
      <span data-part="count">{told}</span>
      {filtered && (
        <button type="button" className="text-button" onClick={clear}>
          {texts.clear}
        </button>
      )}
    </p>
  );
}

function Conditions() {
  const texts = useTexts(filterTexts);
  const filter = useStore(({ view }) => view.filter) ?? everything;
  const { filtered } = usePlacesShown();
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <details className={styles['filter']} open={open ?? filtered} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.title}</summary>
      <div className={styles['conditions']}>
        <Kinds chosen={filter.kinds} />
        <Bank chosen={filter.side} />
        <div className={styles['choices']}>
          <Distance within={filter.within} />
          <Year />
          <OpenNow on={filter.open} />
        </div>
      </div>
    </details>
  );
}

/** Which places the list and the map show; all of it stands in the link. */
export function PlaceFilter() {
  return (
    <div className={styles['bar']}>
      <Conditions />
      <PlacesCount />
    </div>
  );
}

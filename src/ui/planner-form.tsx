import { useState } from 'react';
import { hongKongDate, hongKongTime } from '../domain/clock.ts';
import { crossingTexts } from '../locales/crossing.ts';
import { leaveAt, pickOnMap, swapEnds } from '../store/crossing-actions.ts';
import { EndField } from './end-field.tsx';
import { IconButton } from './icon.tsx';
import { clockless } from './port-badge.tsx';
import styles from './planner.module.css';
import { useSaid } from './use-said.ts';
import { useStore, useTexts } from './use-store.ts';
import { shortDate } from './words.tsx';

/** When to leave: now, or a date and time that is always Hong Kong's, whatever the reader's own clock. */
function When({ at }: { readonly at: string | null }) {
  const words = useTexts(crossingTexts);
  const locale = useStore(({ view }) => view.locale);
  const now = useStore(({ session }) => session.now);
  const [open, setOpen] = useState(false);
  const told = at ? words.leaveAt(shortDate(at.slice(0, 10), locale), at.slice(11)) : clockless(now) ? words.now : words.leaveNow(hongKongTime(now));
  return (
    <div className={styles.when}>
      {!open && <span>{told}</span>}
      {open && (
        <label>
          <small>{words.when}</small>
          <input type="datetime-local" min="2026-01-01T00:00" max="2035-12-31T23:59" value={at ?? `${hongKongDate(now)}T${hongKongTime(now)}`} onChange={({ target }) => target.value && leaveAt(target.value.slice(0, 16))} />
        </label>
      )}
      {!open && (
        <button type="button" className={styles.link} onClick={() => setOpen(true)}>
          {words.change}
        </button>
      )}
      {open && (
        <button
          type="button"
          className={styles.link}
          onClick={() => {
            setOpen(false);
            leaveAt(null);
          }}
        >
          {words.now}
        </button>
      )}
    </div>
  );
}

/** The question: from where, to where, when. */
export function PlannerForm({ at }: { readonly at: string | null }) {
  const words = useTexts(crossingTexts);
  const from = useStore(({ planned }) => planned.from);
  const to = useStore(({ planned }) => planned.to);
  const here = useStore(({ session }) => session.here);
  const picking = useStore(({ session }) => session.picking);
  useSaid('picking', picking ? words.picking[picking] : '');
  return (
    <div className={styles.form} data-part="plan-form">
      <EndField end="from" letter="A" value={from} />
      <EndField end="to" letter="B" value={to} />
      <div className={styles.second}>
        <When at={at} />
        <IconButton name="swap" label={words.swap} disabled={!from && !to} onClick={swapEnds} />
      </div>
      {picking && (
        <p className={styles.hint}>
          {words.picking[picking]}{' '}
          <button type="button" className={styles.link} onClick={() => pickOnMap(null)}>
            {words.cancel}
          </button>
        </p>
      )}
      {here && <p className={styles.hint}>{words.hereNote}</p>}
    </div>
  );
}

import { useState } from 'react';
import { toMinutes } from '../domain/clock.ts';
import type { Hours, PortState } from '../domain/hours.ts';
import type { Locale } from '../domain/locale.ts';
import type { Place } from '../domain/place.ts';
import { portState } from '../domain/port.ts';
import { openPlace } from '../domain/view.ts';
import { portTableTexts } from '../locales/port-table.ts';
import { clockless, PortBadge } from './port-badge.tsx';
import { Locator } from './locator.tsx';
import styles from './port-table.module.css';
import { useCatalogue, useStore, useTexts, ViewLink } from './use-store.ts';
import { shortDate } from './words.tsx';

const order: readonly PortState[] = ['open', 'closing', 'unconfirmed', 'closed', 'suspended'];
const columns = ['port', 'passengers', 'vehicles', 'goods'] as const;
type Column = (typeof columns)[number];

type Row = { readonly place: Place; readonly state: PortState };

const opens = (hours: Hours | null) => toMinutes(hours?.[0]?.[0] ?? '99:00');
const closes = (hours: Hours | null) => toMinutes(hours?.at(-1)?.[1] ?? '00:00');

/** Open ports first, then by rank; a column sorts by its opening, longest day first among equals. */
function compare(column: Column | null, locale: Locale, timeless: boolean): (a: Row, b: Row) => number {
  const rank = ({ place }: Row) => place.port?.rank ?? 9;
  if (column === null) return (a, b) => (timeless ? 0 : order.indexOf(a.state) - order.indexOf(b.state)) || rank(a) - rank(b);
  if (column === 'port') return (a, b) => a.place.short[locale].localeCompare(b.place.short[locale], locale);
  const hours = ({ place }: Row) => place.port?.hours[column] ?? null;
  return (a, b) => opens(hours(a)) - opens(hours(b)) || closes(hours(b)) - closes(hours(a));
}

function useHoursText() {
  const words = useTexts(portTableTexts);
  return (hours: Hours | null) => {
    if (hours === null) return <span aria-label={words.unknownLabel}>{words.unknownHours}</span>;
    const allDay = hours.some(([from, to]) => toMinutes(to) - toMinutes(from) >= 1440);
    return allDay ? words.allDay : hours.map(([from, to]) => `${from}–${to}`).join(', ');
  };
}

/** What each side publishes, with the day it was read there. */
function Records({ id }: { readonly id: string }) {
  const words = useTexts(portTableTexts);
  const locale = useStore(({ view }) => view.locale);
  const hours = useStore((state) => state.hours);
  const text = useHoursText();
  const found = hours && typeof hours === 'object' ? hours.find((row) => row.id === id) : undefined;
  if (!found || (found.records.length === 0 && !found.note)) return null;
  return (
    <tr className={styles.records}>
      <td colSpan={4}>
        {found.records.map(({ side, passengers, publisher, url, checked }) => (
          <span key={side} className={styles.record}>
            <span className={`bank ${side}`}>{words.side[side]}</span> {text(passengers)} · {url ? <a href={url}>{publisher[locale]}</a> : publisher[locale]}, {words.checked(shortDate(checked, locale))}
          </span>
        ))}
        {found.note && <span className={styles.record}>{found.note[locale]}</span>}
      </td>
    </tr>
  );
}

/** Every port of entry in a table: state at the instant, hours of passengers, vehicles and goods, and who says so. */
export function PortTable({ instant }: { readonly instant: number }) {
  const words = useTexts(portTableTexts);
  const view = useStore((state) => state.view);
  const catalogue = useCatalogue();
  const [column, setColumn] = useState<Column | null>(null);
  const text = useHoursText();
  const rows = (catalogue?.places ?? []).flatMap((place): readonly Row[] => (place.port && place.port.status !== 'closed' ? [{ place, state: portState(place.port, instant).state }] : []));
  return (
    <section className={styles.ports} aria-label={words.portsTitle}>
      <div className={styles.heading}>
        <h2>{words.portsTitle}</h2>
        <button type="button" className="text-button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col" aria-sort={column === name ? 'ascending' : 'none'}>
                <button type="button" title={`${words.sortBy}: ${words.columns[name]}`} onClick={() => setColumn(column === name ? null : name)}>
                  {words.columns[name]} <span aria-hidden="true">{column === name ? '▴' : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {rows.toSorted(compare(column, view.locale, clockless(instant))).map(({ place }) => (
          <tbody key={place.id}>
            <tr>
              <th scope="row">
                {!clockless(instant) && (
                  <span className={styles['paper']}>
                    <Locator place={place} />
                  </span>
                )}
                <ViewLink to={openPlace(view, place.id)}>
                  <strong>{place.short[view.locale]}</strong>
                  <PortBadge place={place} instant={instant} />
                </ViewLink>
              </th>
              <td>{text(place.port?.hours.passengers ?? null)}</td>
              <td>{text(place.port?.hours.vehicles ?? null)}</td>
              <td>{text(place.port?.hours.goods ?? null)}</td>
            </tr>
            <Records id={place.id} />
          </tbody>
        ))}
      </table>
    </section>
  );
}

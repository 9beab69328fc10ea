import { printFigure, rounded, type Figure } from '../domain/figure.ts';
import { printHours } from '../domain/hours.ts';
import { exactWithinM, type Place } from '../domain/place.ts';
import { type Port, portState } from '../domain/port.ts';
import type { Summary } from '../domain/summary.ts';
import { openPlace } from '../domain/view.ts';
import { placeMark } from '../layers/mark.ts';
import { listTexts } from '../locales/list.ts';
import { Locator } from './locator.tsx';
import styles from './place-list.module.css';
import { clockless, Hours } from './port-badge.tsx';
import { TokenIcon } from './token-icon.tsx';
import { useMessages, useStore, useTexts, ViewLink } from './use-store.ts';
import { OtherNames, Runs } from './words.tsx';

function Name({ place }: { readonly place: Place }) {
  const view = useStore((state) => state.view);
  return (
    <div className={styles['name']}>
      <ViewLink to={openPlace(view, place.id)}>{place.names[view.locale]}</ViewLink>
      <OtherNames place={place} locale={view.locale} />
    </div>
  );
}

function UntimedState({ place, port }: { readonly place: Place; readonly port: Port }) {
  return (
    <div className={styles['state']}>
      <TokenIcon ops={placeMark(place, 0)} size={30} />
      <span>
        <strong>
          <Hours port={port} />
        </strong>
      </span>
    </div>
  );
}

function State({ place, port }: { readonly place: Place; readonly port: Port }) {
  const words = useMessages();
  const texts = useTexts(listTexts);
  const now = useStore(({ session }) => session.now);
  if (clockless(now)) return <UntimedState place={place} port={port} />;
  const state = portState(port, now);
  const hours = port.hours.passengers;
  const told = hours && printHours(hours);
  const second = state.state === 'closing' ? texts.inMinutes(state.minutes ?? 0) : state.state === 'unconfirmed' && hours ? texts.announced : told && texts.daily(told);
  return (
    <div className={styles['state']}>
      <TokenIcon ops={placeMark(place, now)} size={30} />
      <span>
        <strong>{words.portState(state)}</strong>
        {second && <small>{second}</small>}
      </span>
    </div>
  );
}

function Passengers({ figure }: { readonly figure: Figure }) {
  const texts = useTexts(listTexts);
  const locale = useStore(({ view }) => view.locale);
  const { number, after } = printFigure(rounded(figure, 3), locale, '');
  const count = locale === 'en' && after ? `${number} ${after}` : number + after;
  return <small>{figure.value === 0 ? texts.nobody(figure.date) : texts.passengers(count, figure.date)}</small>;
}

function Way({ port, summary }: { readonly port: Port; readonly summary: Summary | undefined }) {
  const locale = useStore(({ view }) => view.locale);
  const lines = port.halls.flatMap(({ transport, retired }) => (transport && !retired ? [transport[locale]] : []));
  return (
    <div className={styles['way']}>
      {lines.length > 0 && <span>{[...new Set(lines)].join(' · ')}</span>}
      {summary?.passengers && <Passengers figure={summary.passengers} />}
    </div>
  );
}

function Kind({ place }: { readonly place: Place }) {
  const words = useMessages();
  const rough = place.point && (place.accuracyM ?? 0) > exactWithinM;
  return (
    <div className={styles['kind']}>
      <strong>{words.kinds[place.kind]}</strong>
      <small>
        <span className={`bank ${place.side}`}>{words.side[place.side]}</span>
        {rough && ` · ±${place.accuracyM} m`}
      </small>
      {!place.point && place.kind !== 'programme' && <small>{words.unpinned}</small>}
    </div>
  );
}

/** One place: where it is, what it is called, and for a port whether it is open now. */
export function PlaceRow({ place, summary }: { readonly place: Place; readonly summary: Summary | undefined }) {
  const locale = useStore(({ view }) => view.locale);
  return (
    <li className={styles['row']}>
      <div className={styles['locator']}>
        <Locator place={place} />
      </div>
      <Name place={place} />
      {place.port ? <State place={place} port={place.port} /> : <Kind place={place} />}
      {place.port ? <Way port={place.port} summary={summary} /> : <p className={styles['lead']}>{summary && <Runs text={summary.lead} locale={locale} />}</p>}
    </li>
  );
}

import { lazy, Suspense, useEffect, useRef } from 'react';
import { htmlLang } from '../domain/locale.ts';
import { exactWithinM, type Place, type PlaceId } from '../domain/place.ts';
import type { Story } from '../domain/story.ts';
import { openPlace, setFocus } from '../domain/view.ts';
import { doorTexts } from '../locales/doors.ts';
import { loadStory } from '../store/catalogue.ts';
import { Figures } from './figures.tsx';
import { Icon } from './icon.tsx';
import { NearestPort } from './nearest-port.tsx';
import { Panel } from './panel.tsx';
import { People } from './people.tsx';
import { PortBadge, useTimeLine } from './port-badge.tsx';
import { StoryLocator } from './story-locator.tsx';
import { Citations, Sections, Timeline } from './story.tsx';
import { data, useMessages, usePlace, useStore, useTexts, ViewLink } from './use-store.ts';
import { OtherNames, Runs, shortDate } from './words.tsx';

/** Not needed before a story is open. */
const Charts = lazy(async () => ({ default: (await import('./chart.tsx')).Charts }));
/** Nor while no host passes the waiting times on. */
const Waiting = lazy(async () => ({ default: (await import('./waiting.tsx')).Waiting }));
const PlaceWays = lazy(async () => ({ default: (await import('./place-ways.tsx')).PlaceWays }));

function PlaceLink({ id }: { readonly id: PlaceId }) {
  const view = useStore((state) => state.view);
  const place = usePlace(id);
  return place ? <ViewLink to={openPlace(view, id)}>{place.names[view.locale]}</ViewLink> : null;
}

function PlaceLinks({ title, ids }: { readonly title: string; readonly ids: readonly PlaceId[] }) {
  if (ids.length === 0) return null;
  return (
    <section className="story-section">
      <h2>{title}</h2>
      <ul className="chips">
        {ids.map((id) => (
          <li key={id}>
            <PlaceLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PortFacts({ place }: { readonly place: Place }) {
  const words = useMessages();
  const locale = useStore(({ view }) => view.locale);
  const timeLine = useTimeLine();
  const fed = useStore(({ queues }) => queues !== null);
  const { port } = place;
  if (!port) return null;
  return (
    <>
      <div className="port-band">
        <PortBadge place={place} />
        <small>
          {timeLine} · {words.hoursChecked(shortDate(port.hoursChecked, locale))}
        </small>
      </div>
      <ul className="halls">
        {port.halls.map(({ id, side, names, transport, retired }) => (
          <li key={id} className={`hall ${side}`}>
            <span className={`bank ${side}`}>{words.side[side]}</span>
            <strong>{names[locale]}</strong>
            <span>{retired ? words.retired : transport?.[locale]}</span>
          </li>
        ))}
      </ul>
      {fed && (
        <Suspense fallback={null}>
          <Waiting port={port} />
        </Suspense>
      )}
    </>
  );
}

/** From either park to the page that sets it beside the other. */
function CompareLink() {
  const doors = useTexts(doorTexts);
  const view = useStore((state) => state.view);
  return (
    <ViewLink to={setFocus(view, { kind: 'parks' })} className="nearest">
      <strong>{doors.compareParks}</strong>
      <Icon name="next" />
    </ViewLink>
  );
}

function Position({ place }: { readonly place: Place }) {
  const words = useMessages();
  const km2 = (value: number) => value.toFixed(2);
  return (
    <p className="position-note">
      {place.area?.official != null && words.areaNote(km2(place.area.official), km2(place.area.measured))}{' '}
      {!place.point && place.kind !== 'programme' && words.unpinned}
      {place.point && (place.approximate || (place.accuracyM ?? 0) > exactWithinM) && words.approximate(place.accuracyM ?? 0)}
    </p>
  );
}

function Told({ place, story }: { readonly place: Place; readonly story: Story }) {
  const words = useMessages();
  const locale = useStore(({ view }) => view.locale);
  const alsoHere = useStore(({ session }) => session.alsoHere);
  return (
    <>
      {story.locale !== locale && <p className="quiet">{words.untranslated}</p>}
      <p className="lead" lang={htmlLang[story.locale]}>
        <Runs text={story.lead} locale={story.locale} />
      </p>
      <PortFacts place={place} />
      <Figures figures={story.figures} citations={story.sources} />
      {story.charts.length > 0 && (
        <Suspense fallback={null}>
          <Charts charts={story.charts} citations={story.sources} />
        </Suspense>
      )}
      <Sections story={story} locale={locale} />
      <People story={story} locale={locale} />
      <Timeline story={story} locale={locale} />
      {place.kind === 'park' && <CompareLink />}
      <NearestPort place={place} />
      <PlaceLinks title={words.alsoHere} ids={alsoHere} />
      <PlaceLinks title={words.related} ids={story.related} />
      <Suspense fallback={null}>
        <PlaceWays place={place} />
      </Suspense>
      <Position place={place} />
    </>
  );
}

/** A place's story: everything the map shows of it, in words. */
export function PlacePanel({ id, section }: { readonly id: PlaceId; readonly section: string | null }) {
  const words = useMessages();
  const locale = useStore(({ view }) => view.locale);
  const story = useStore(({ stories }) => stories[`${locale}/${id}`]);
  const place = usePlace(id);
  const body = useRef<HTMLDivElement>(null);
  const here = typeof story === 'object';
  useEffect(() => {
    if (here && section) body.current?.querySelector(`[id="${section}"]`)?.scrollIntoView();
  }, [here, section]);
  if (!place) return null;
  return (
    <Panel
      label={place.names[locale]}
      kicker={
        <>
          <span className={`bank ${place.side}`}>{words.side[place.side]}</span> · {words.kinds[place.kind]}
        </>
      }
      picture={<StoryLocator place={place} />}
      under={<OtherNames place={place} locale={locale} />}
      footer={
        here && (
          <details className="sources">
            <summary>
              {words.sources} ({story.sources.length})
            </summary>
            <Citations citations={story.sources} />
          </details>
        )
      }
    >
      <div ref={body}>
        {here && <Told place={place} story={story} />}
        {story === 'loading' && <p className="quiet">{words.loading}</p>}
        {story === 'failed' && (
          <p>
            {words.failed}{' '}
            <button type="button" className="text-button" onClick={() => void loadStory(data, locale, id)}>
              {words.retry}
            </button>
          </p>
        )}
      </div>
    </Panel>
  );
}

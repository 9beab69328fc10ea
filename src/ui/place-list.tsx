import { hongKongTime } from '../domain/clock.ts';
import { exactWithinM, placeGroups, type Place } from '../domain/place.ts';
import { openPlace, region, setFocus } from '../domain/view.ts';
import { startOf } from '../store/tour.ts';
import { Icon } from './icon.tsx';
import { PortBadge } from './port-badge.tsx';
import { useCatalogue, useMessages, useStore, ViewLink } from './use-store.ts';
import { OtherNames } from './words.tsx';

function Row({ place }: { readonly place: Place }) {
  const words = useMessages();
  const view = useStore((state) => state.view);
  return (
    <li className="list-row">
      <span className={`bank ${place.side}`} aria-hidden="true" />
      <span>
        <ViewLink to={openPlace(view, place.id)}>
          <strong>{place.names[view.locale]}</strong>
        </ViewLink>
        <OtherNames place={place} locale={view.locale} />
      </span>
      {place.port ? (
        <PortBadge place={place} />
      ) : (
        <span className="quiet">
          {words.kinds[place.kind]} · {words.side[place.side]}
          {!place.point && place.kind !== 'programme' && ` · ${words.unpinned}`}
          {place.point && place.accuracyM !== null && place.accuracyM > exactWithinM && ` · ±${place.accuracyM} m`}
        </span>
      )}
    </li>
  );
}

/** Every place, grouped: a full way to explore without the map, and what remains when the map cannot be drawn. */
export function PlaceList({ alone }: { readonly alone: boolean }) {
  const words = useMessages();
  const catalogue = useCatalogue();
  const view = useStore((state) => state.view);
  const now = useStore(({ session }) => session.now);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.places}</h1>
        {!alone && (
          <ViewLink to={setFocus(view, region)} className="bar-link">
            <Icon name="map" /> {words.showMap}
          </ViewLink>
        )}
        {catalogue?.tours[0] && (
          <ViewLink to={setFocus(view, catalogue.tours.length > 1 ? { kind: 'tours' } : startOf(catalogue.tours[0]))} className="bar-link">
            {words.takeTour}
          </ViewLink>
        )}
      </div>
      {placeGroups.map((group) => {
        const places = (catalogue?.places ?? []).filter((place) => place.group === group);
        const sorted = places.toSorted((a, b) => (a.port?.rank ?? 0) - (b.port?.rank ?? 0));
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>
              {words.groups[group]} <small>{places.length}</small>
            </h2>
            {group === 'ports' && <p className="quiet">{words.hkTime(hongKongTime(now))}</p>}
            <ul className="list">
              {sorted.map((place) => (
                <Row key={place.id} place={place} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

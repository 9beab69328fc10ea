import { type RefObject, useEffect, useRef, useState } from 'react';
import { hongKongTime } from '../domain/clock.ts';
import { type Place, type PlaceGroup, placeGroups } from '../domain/place.ts';
import { busiestFirst, type Summaries } from '../domain/summary.ts';
import { setFocus } from '../domain/view.ts';
import { listTexts } from '../locales/list.ts';
import { loadList } from '../store/catalogue.ts';
import { wayIn } from '../store/tour.ts';
import { PlaceFilter } from './place-filter.tsx';
import styles from './place-list.module.css';
import { PlaceRow } from './place-row.tsx';
import { clockless, useTimeLine } from './port-badge.tsx';
import { usePlacesShown } from './use-places-shown.ts';
import { data, useCatalogue, useMessages, useStore, useTexts, ViewLink } from './use-store.ts';

type Grouped = readonly (readonly [PlaceGroup, readonly Place[]])[];

/** The group at the top of what can be seen, so that the column of categories says where the reader is. */
function useGroupInSight(page: RefObject<HTMLElement | null>, groups: number): readonly [PlaceGroup, (group: PlaceGroup) => void] {
  const [current, setCurrent] = useState<PlaceGroup>(placeGroups[0]);
  useEffect(() => {
    if (groups === 0) return undefined;
    const sections = [...(page.current?.querySelectorAll<HTMLElement>('[data-group]') ?? [])];
    const watcher = new IntersectionObserver(
      () => {
        const top = sections.find((section) => section.getBoundingClientRect().bottom > innerHeight / 3);
        if (top) setCurrent(top.dataset['group'] as PlaceGroup);
      },
      { threshold: [0, 0.1, 0.25, 0.5, 0.75, 1], rootMargin: '0px 0px -60% 0px' },
    );
    for (const section of sections) watcher.observe(section);
    return () => watcher.disconnect();
  }, [page, groups]);
  return [current, setCurrent];
}

function Categories({ groups, current, onChoose }: { readonly groups: Grouped; readonly current: PlaceGroup; readonly onChoose: (group: PlaceGroup) => void }) {
  const words = useMessages();
  const texts = useTexts(listTexts);
  const view = useStore((state) => state.view);
  const way = wayIn(useCatalogue()?.tours ?? []);
  return (
    <nav className={styles['categories']} aria-label={texts.categories}>
      <ul>
        {groups.map(([group, places]) => (
          <li key={group}>
            <button type="button" aria-current={group === current ? 'true' : undefined} onClick={() => onChoose(group)}>
              <span>{words.groups[group]}</span> <span className={styles['count']}>{places.length}</span>
            </button>
          </li>
        ))}
        <li className={styles['more']}>
          <ViewLink to={setFocus(view, { kind: 'parks' })}>{texts.compare}</ViewLink>
        </li>
        {way && (
          <li>
            <ViewLink to={setFocus(view, way)}>{words.takeTour}</ViewLink>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Group({ group, places, summaries }: { readonly group: PlaceGroup; readonly places: readonly Place[]; readonly summaries: Summaries }) {
  const words = useMessages();
  const texts = useTexts(listTexts);
  const now = useStore(({ session }) => session.now);
  const timeLine = useTimeLine();
  return (
    <section className={styles['group']} data-group={group} aria-labelledby={`group-${group}`}>
      <div className={styles['title']}>
        <h2 id={`group-${group}`} tabIndex={-1}>
          {words.groups[group]}
        </h2>
        {group === 'ports' && <p>{clockless(now) ? timeLine : texts.busiest(hongKongTime(now), texts.day(now))}</p>}
      </div>
      <ul>
        {busiestFirst(places, summaries).map((place) => (
          <PlaceRow key={place.id} place={place} summary={summaries[place.id]} />
        ))}
      </ul>
    </section>
  );
}

function Failed() {
  const words = useMessages();
  const texts = useTexts(listTexts);
  const locale = useStore(({ view }) => view.locale);
  return (
    <p className="quiet">
      {texts.failed}{' '}
      <button type="button" className="text-button" onClick={() => void loadList(data, locale)}>
        {words.retry}
      </button>
    </p>
  );
}

/** Every place, grouped: a full way to explore without the map, and what remains when the map cannot be drawn. */
export function PlaceList() {
  const words = useMessages();
  const texts = useTexts(listTexts);
  const { shown } = usePlacesShown();
  const list = useStore(({ lists, view }) => lists[view.locale]);
  const page = useRef<HTMLDivElement>(null);
  const groups = placeGroups.map((group) => [group, shown.filter((place) => place.group === group)] as const).filter(([, places]) => places.length > 0);
  const [current, setCurrent] = useGroupInSight(page, groups.length);
  const choose = (group: PlaceGroup) => {
    const section = page.current?.querySelector(`[data-group="${group}"]`);
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    requestAnimationFrame(() => setCurrent(group));
  };
  const here = typeof list === 'object';
  return (
    <div className={styles['page']} ref={page}>
      <header className={styles['head']}>
        <h1>{words.places}</h1>
        <p>{texts.subtitle}</p>
      </header>
      <div className={styles['columns']}>
        <Categories groups={groups} current={current} onChoose={choose} />
        <div className={styles['groups']}>
          <PlaceFilter />
          {list === 'failed' && <Failed />}
          {groups.map(([group, places]) => <Group key={group} group={group} places={places} summaries={here ? list : {}} />)}
        </div>
      </div>
    </div>
  );
}

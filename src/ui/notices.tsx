import { useEffect } from 'react';
import { isFault, type FaultNotice, type Notice, type ReaderNotice } from '../domain/notice.ts';
import { openPlace, setFocus } from '../domain/view.ts';
import { faultTexts } from '../locales/fault.ts';
import { dismiss, takeUpdate, tryAgain } from '../store/actions.ts';
import { IconButton } from './icon.tsx';
import { useCatalogue, useMessages, useStore, useTexts, ViewLink } from './use-store.ts';

/** Long enough to read twice; a notice that asks for a choice stays. */
const shownFor = 12_000;

function ReaderWords({ notice }: { readonly notice: ReaderNotice }) {
  const words = useMessages();
  const view = useStore((state) => state.view);
  const catalogue = useCatalogue();
  const near = notice.kind === 'place-unknown' ? notice.near : [];
  useEffect(() => {
    if (near.length > 0) return;
    const timer = setTimeout(() => dismiss(notice), shownFor);
    return () => clearTimeout(timer);
  }, [notice, near.length]);
  return (
    <span>
      {words.notice(notice)}
      {near.length > 0 && ` ${words.didYouMean} `}
      {near.map((id) => (
        <ViewLink key={id} to={openPlace(view, id)}>
          {catalogue?.places.find((place) => place.id === id)?.short[view.locale]}{' '}
        </ViewLink>
      ))}
    </span>
  );
}

/** A script that did not come the first time is asked for anew only by a new page; the address keeps the view. */
const needsReload = (notice: FaultNotice) => notice.kind === 'update-elsewhere' || (notice.kind === 'map-unavailable' && (notice.reason === 'script' || notice.reason === 'worker'));

function WayOn({ notice }: { readonly notice: FaultNotice }) {
  const texts = useTexts(faultTexts);
  if (notice.kind === 'offline' || notice.kind === 'map-slow') return null;
  if (notice.kind === 'update-ready') {
    return (
      <button type="button" className="text-button" onClick={takeUpdate}>
        {texts.update}
      </button>
    );
  }
  const reload = needsReload(notice);
  return (
    <button type="button" className="text-button" onClick={reload ? () => location.reload() : tryAgain}>
      {reload && notice.kind === 'update-elsewhere' ? texts.reload : texts.retry}
    </button>
  );
}

function FaultWords({ notice }: { readonly notice: FaultNotice }) {
  const texts = useTexts(faultTexts);
  const view = useStore((state) => state.view);
  const listed = view.focus.kind === 'places' || view.focus.kind === 'region';
  return (
    <>
      <span>
        {texts.notice(notice)} {notice.kind === 'map-unavailable' && !listed && <ViewLink to={setFocus(view, { kind: 'places' })}>{texts.list}</ViewLink>}
      </span>
      <WayOn notice={notice} />
    </>
  );
}

/** An update waits until a tour is over. */
const waits = (notice: Notice, touring: boolean) => touring && (notice.kind === 'update-ready' || notice.kind === 'update-elsewhere');

export function Notices() {
  const words = useMessages();
  const notices = useStore(({ session }) => session.notices);
  const touring = useStore(({ view }) => view.focus.kind === 'tour');
  return (
    <output className="notices">
      <ul>
        {notices
          .filter((notice) => !waits(notice, touring))
          .map((notice) => (
            <li className="card notice" key={JSON.stringify(notice)}>
              {isFault(notice) ? <FaultWords notice={notice} /> : <ReaderWords notice={notice} />}
              <IconButton name="close" label={words.dismiss} onClick={() => dismiss(notice)} />
            </li>
          ))}
      </ul>
    </output>
  );
}

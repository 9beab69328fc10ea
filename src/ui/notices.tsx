import { useEffect } from 'react';
import { openPlace } from '../domain/view.ts';
import type { Notice } from '../domain/notice.ts';
import { dismiss } from '../store/actions.ts';
import { IconButton } from './icon.tsx';
import { useCatalogue, useMessages, useStore, ViewLink } from './use-store.ts';

/** Long enough to read twice; a notice that asks for a choice stays. */
const shownFor = 12_000;

function Line({ notice }: { readonly notice: Notice }) {
  const words = useMessages();
  const view = useStore((state) => state.view);
  const catalogue = useCatalogue();
  const near = notice.kind === 'place-unknown' ? notice.near : [];
  const stays = near.length > 0 || notice.kind === 'map-unavailable' || notice.kind === 'data-unavailable';
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => dismiss(notice), shownFor);
    return () => clearTimeout(timer);
  }, [notice, stays]);
  return (
    <li className="card notice">
      <span>
        {words.notice(notice)}
        {near.length > 0 && ` ${words.didYouMean} `}
        {near.map((id) => (
          <ViewLink key={id} to={openPlace(view, id)}>
            {catalogue?.places.find((place) => place.id === id)?.short[view.locale]}{' '}
          </ViewLink>
        ))}
      </span>
      <IconButton name="close" label={words.dismiss} onClick={() => dismiss(notice)} />
    </li>
  );
}

export function Notices() {
  const notices = useStore(({ session }) => session.notices);
  return (
    <output className="notices">
      <ul>
        {notices.map((notice) => (
          <Line key={JSON.stringify(notice)} notice={notice} />
        ))}
      </ul>
    </output>
  );
}

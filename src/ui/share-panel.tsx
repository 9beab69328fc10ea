import { lazy, type MouseEvent, useEffect, useRef, useState } from 'react';
import { format } from '../domain/link.ts';
import { locales } from '../domain/locale.ts';
import type { Place } from '../domain/place.ts';
import { type Extent, sharedView } from '../domain/share.ts';
import type { View } from '../domain/view.ts';
import { doorTexts } from '../locales/doors.ts';
import { shareTexts } from '../locales/share.ts';
import { openShare } from '../store/actions.ts';
import { store } from '../store/store.ts';
import { Late } from './boundary.tsx';
import { Copyable } from './copyable.tsx';
import { pageTitle } from './document-head.ts';
import { IconButton } from './icon.tsx';
import { QrCode } from './qr-code.tsx';
import styles from './share-panel.module.css';
import { Downloads, OtherMaps } from './take-away.tsx';
import { base, useMessages, usePlace, useStore, useTexts } from './use-store.ts';

/** Fetched when somebody wants the map in a page of their own. */
const EmbedMaker = lazy(async () => ({ default: (await import('./embed-maker.tsx')).EmbedMaker }));

/** What is shared. A look at one's own position is not where the map "is" and never enters it. */
function useShared(extent: Extent): View {
  const view = useStore((state) => state.view);
  const camera = useStore(({ session }) => (session.glance ? null : session.live));
  return sharedView(view, extent, camera);
}

/** The map for other people's pages. */
function Embedding({ view }: { readonly view: View }) {
  const texts = useTexts(shareTexts);
  const [open, setOpen] = useState(false);
  return (
    <section className={styles['part']} aria-labelledby="share-embed">
      <h3 id="share-embed">{texts.embed}</h3>
      {open ? (
        <Late of="embed">
          <EmbedMaker view={view} />
        </Late>
      ) : (
        <button type="button" className={styles['more']} onClick={() => setOpen(true)}>
          {texts.embedMake}
        </button>
      )}
    </section>
  );
}

function Choice({ extent, choose }: { readonly extent: Extent; readonly choose: (extent: Extent) => void }) {
  const texts = useTexts(shareTexts);
  return (
    <fieldset className={styles['choice']}>
      <legend>{texts.what}</legend>
      {(['exact', 'only'] as const).map((value) => (
        <label key={value}>
          <input type="radio" name="extent" checked={extent === value} onChange={() => choose(value)} />
          {texts[value]}
        </label>
      ))}
    </fieldset>
  );
}

/** The device's own share sheet, where it has one. */
function Send({ link, title }: { readonly link: string; readonly title: string }) {
  const texts = useTexts(shareTexts);
  if (!('share' in navigator)) return null;
  // A sheet that is closed without a choice rejects: nothing to tell.
  const send = () => void navigator.share({ title, url: link }).catch(() => undefined);
  return (
    <button type="button" className={styles['action']} onClick={send}>
      {texts.send}
    </button>
  );
}

/** Name in all scripts, the lead, the position and the link: enough to find the place without us. */
function useSummary(place: Place | null, title: string, link: string): string {
  const texts = useTexts(shareTexts);
  const locale = useStore(({ view }) => view.locale);
  const story = useStore(({ stories }) => (place ? stories[`${locale}/${place.id}`] : undefined));
  const words = useMessages();
  if (!place) return `${title}\n${words.intro}\n${link}`;
  const names = [...new Set([place.names[locale], ...locales.map((other) => place.names[other])])].join(' · ');
  const lead = typeof story === 'object' ? story.lead : null;
  const position = place.point && texts.position(`${place.point[1].toFixed(5)}, ${place.point[0].toFixed(5)}`);
  const exact = place.point && place.accuracyM ? `${position} (${texts.within(place.accuracyM)})` : position;
  return [names, lead, exact, link].filter(Boolean).join('\n');
}

/** A click beside the sheet lands on the dialog itself. */
function closeBeside({ target, currentTarget }: MouseEvent<HTMLDialogElement>): void {
  if (target === currentTarget) currentTarget.close();
}

/** Everything a reader can take away: a link, a code, words, a position for another map, the data. */
export function SharePanel() {
  const texts = useTexts(shareTexts);
  const words = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [extent, setExtent] = useState<Extent>('exact');
  const { focus, locale } = useStore((state) => state.view);
  const place = usePlace(focus.kind === 'place' ? focus.id : null);
  const title = pageTitle(store.getState());
  const shared = useShared(extent);
  const link = `${location.origin}${format(shared, base)}`;
  const summary = useSummary(place, title, link);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape is the key of the same deed
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby="share-title" onClose={() => openShare(false)} onClick={closeBeside}>
      <div className={styles['sheet']}>
        <header>
          <h2 id="share-title">{useTexts(doorTexts).share}</h2>
          <IconButton name="close" label={words.close} onClick={() => dialog.current?.close()} />
        </header>
        <p className={styles['subject']}>{place?.names[locale] ?? title}</p>
        <Choice extent={extent} choose={setExtent} />
        <div className={styles['link']}>
          <div>
            <Copyable label={texts.link} text={link} action={texts.copy} lines={3} />
            <Send link={link} title={title} />
          </div>
          <QrCode text={link} label={texts.qr} />
        </div>
        <Copyable label={texts.inWords} text={summary} action={texts.copyWords} lines={5} />
        {place && <OtherMaps place={place} />}
        <Embedding view={shared} />
        <Downloads place={place} />
      </div>
    </dialog>
  );
}

import './base.css';
import './panels.css';
import { createRoot } from 'react-dom/client';
import type { EmbedPart } from '../domain/embed.ts';
import { format } from '../domain/link.ts';
import { isFault } from '../domain/notice.ts';
import { setFocus } from '../domain/view.ts';
import { embedTexts } from '../locales/embed.ts';
import { faultTexts } from '../locales/fault.ts';
import { tryAgain, zoomBy } from '../store/actions.ts';
import { Boundary } from './boundary.tsx';
import styles from './embed-app.module.css';
import { EmbedCard, ReadOn } from './embed-card.tsx';
import { followCard } from './embed-height.ts';
import { IconButton } from './icon.tsx';
import { HoverName } from './map-controls.tsx';
import { base, useMessages, useStore, useTexts } from './use-store.ts';

function Zoom() {
  const words = useMessages();
  const none = useStore(({ session }) => session.map === 'unavailable');
  if (none) return null;
  return (
    <div className={`card ${styles['zoom']}`}>
      <IconButton name="plus" label={words.zoomIn} onClick={() => zoomBy(1)} />
      <IconButton name="minus" label={words.zoomOut} onClick={() => zoomBy(-1)} />
    </div>
  );
}

/** What did not work, in a sentence; the whole explorer, which has more to offer then, is a link away. */
function Faults() {
  const words = useMessages();
  const texts = useTexts(embedTexts);
  const { retry } = useTexts(faultTexts);
  const notices = useStore(({ session }) => session.notices);
  const broken = notices.some(({ kind }) => kind === 'map-unavailable' || kind === 'data-unavailable');
  const said = notices.flatMap((notice) => (isFault(notice) ? [] : [words.notice(notice)]));
  return (
    <output className={styles['faults']}>
      {broken && (
        <p className="card">
          {texts.noMap}{' '}
          <button type="button" className="text-button" onClick={tryAgain}>
            {retry}
          </button>
        </p>
      )}
      {[...new Set(said)].map((sentence) => (
        <p className="card" key={sentence}>
          {sentence}
        </p>
      ))}
    </output>
  );
}

/** What is owed to those whose data the map is drawn from. */
function Foot() {
  const words = useMessages();
  const view = useStore((state) => state.view);
  return (
    <p className={styles['foot']}>
      <span title={words.attribution}>{words.attributionShort}</span> ·{' '}
      <a href={format(setFocus(view, { kind: 'sources' }), base)} target="_blank" rel="noopener">
        {words.sources}
      </a>
    </p>
  );
}

function EmbedApp({ parts }: { readonly parts: readonly EmbedPart[] }) {
  return (
    <>
      {parts.includes('zoom') && <Zoom />}
      <HoverName />
      <Faults />
      <main className={styles['main']}>
        {parts.includes('card') ? (
          <EmbedCard />
        ) : (
          <div className={`card ${styles['alone']}`}>
            <ReadOn />
          </div>
        )}
      </main>
      <Foot />
    </>
  );
}

/** Draws the compact interface of an embedded map, in place of the plain link that stands there without it. */
export function mountEmbed(container: HTMLElement, parts: readonly EmbedPart[]): void {
  createRoot(container).render(
    <Boundary of="embed">
      <EmbedApp parts={parts} />
    </Boundary>,
  );
  followCard();
  void import('./keep-focus.ts').then(({ keepFocus }) => keepFocus(), () => undefined);
}

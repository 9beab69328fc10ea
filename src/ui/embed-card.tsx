import { format } from '../domain/link.ts';
import { htmlLang } from '../domain/locale.ts';
import { stopIndex } from '../domain/tour.ts';
import { embedTexts } from '../locales/embed.ts';
import { pageTexts } from '../locales/page.ts';
import { openTour, tell } from '../store/tour.ts';
import { heading } from './document-head.ts';
import styles from './embed-app.module.css';
import { Icon, IconButton } from './icon.tsx';
import { PortBadge } from './port-badge.tsx';
import { openInside } from './story.tsx';
import { StopWords } from './tour-caption.tsx';
import { base, useMessages, usePlace, useStore, useTexts } from './use-store.ts';
import { Runs } from './words.tsx';

/** Above the title: what kind of thing it is, or which tour. */
function Kicker() {
  const words = useMessages();
  const { focus, locale } = useStore(({ view }) => view);
  const tour = useStore(({ tours }) => (focus.kind === 'tour' ? tours[`${locale}/${focus.id}`] : null));
  const place = usePlace(focus.kind === 'place' ? focus.id : null);
  const said = place ? [words.kinds[place.kind], words.side[place.side]].join(' · ') : typeof tour === 'object' && tour ? tour.title : null;
  return said && <p className={styles['kicker']}>{said}</p>;
}

/** The first words of what is open; a tour says all it has to say at a stop. */
function Lead() {
  const { focus, locale } = useStore(({ view }) => view);
  const outside = useTexts(pageTexts);
  const story = useStore(({ stories }) => (focus.kind === 'place' ? stories[`${locale}/${focus.id}`] : null));
  const tour = useStore(({ tours }) => (focus.kind === 'tour' ? tours[`${locale}/${focus.id}`] : null));
  if (focus.kind === 'place') return typeof story === 'object' && story ? <p lang={htmlLang[story.locale]}><Runs text={story.lead} locale={story.locale} /></p> : null;
  if (focus.kind !== 'tour') return <p>{outside[focus.kind]}</p>;
  const stop = typeof tour === 'object' && tour ? tour.stops.find(({ id }) => id === focus.stop) : undefined;
  return stop ? <StopWords stop={stop} locale={locale} /> : null;
}

function Stops() {
  const words = useMessages();
  const tour = useStore(openTour);
  const focus = useStore(({ view }) => view.focus);
  if (!tour || focus.kind !== 'tour') return null;
  const at = stopIndex(tour, focus.stop);
  return (
    <div className={styles['stops']}>
      <IconButton name="back" label={words.previous} disabled={at === 0} onClick={() => tell({ kind: 'back' })} />
      <span>{words.stopOf(at + 1, tour.stops.length)}</span>
      <IconButton name="next" label={words.next} disabled={at === tour.stops.length - 1} onClick={() => tell({ kind: 'next' })} />
    </div>
  );
}

/** The way to the whole explorer, at what is on the map now. */
export function ReadOn() {
  const texts = useTexts(embedTexts);
  const view = useStore((state) => state.view);
  return (
    <a className={styles['readOn']} href={format(view, base)} target="_blank" rel="noopener" aria-label={`${texts.readOn} (${texts.opensTab})`}>
      <span>{texts.readOn}</span>
      <Icon name="arrow" />
    </a>
  );
}

/** What is open, told in short. */
export function EmbedCard() {
  const words = useMessages();
  const title = useStore(heading);
  const focus = useStore(({ view }) => view.focus);
  const place = usePlace(focus.kind === 'place' ? focus.id : null);
  return (
    <section className={`card ${styles['card']}`} aria-labelledby="embed-title" data-embed-card>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- links are links; this opens those into the map in place */}
      <div className={styles['told']} onClick={openInside}>
        <Kicker />
        <h1 id="embed-title">{title ?? words.title}</h1>
        {place?.port && <PortBadge place={place} />}
        <Lead />
      </div>
      <div className={styles['ways']}>
        <Stops />
        <ReadOn />
      </div>
    </section>
  );
}

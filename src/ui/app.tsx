import './base.css';
import './panels.css';
import './built-page.css';
import './paper.css';
import './access.css';
import { lazy, type MouseEvent, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { hongKongTime } from '../domain/clock.ts';
import { scene } from '../domain/catalogue.ts';
import { openHelp } from '../store/actions.ts';
import { yearsShown } from '../store/years.ts';
import { Boundary, Late } from './boundary.tsx';
import { HoverName, MapControls, MapFoot, PortLegend } from './map-controls.tsx';
import { placeBeside } from './built-page.ts';
import { followPadding } from './map-padding.ts';
import { Notices } from './notices.tsx';
import { PlacePanel } from './place-panel.tsx';
import { clockless } from './port-badge.tsx';
import { SourcesPage } from './sources-page.tsx';
import { StartCard } from './start-card.tsx';
import { TopBar } from './top-bar.tsx';
import { useEscape, useShortcut } from './use-shortcut.ts';
import { useCatalogue, useMessages, useStore } from './use-store.ts';

const FlowsLegend = lazy(async () => ({ default: (await import('./flows-legend.tsx')).FlowsLegend }));

/** The circles of passengers need a measure beside them; other layers are told in the panel of layers. */
function LegendOnMap() {
  const view = useStore((state) => state.view);
  const catalogue = useCatalogue();
  const on = catalogue !== null && scene(view, catalogue).layers.includes('flows');
  return on ? (
    <Late of="flows">
      <FlowsLegend />
    </Late>
  ) : null;
}

/* Pages that no first view needs come when they are asked for. */
const PlaceList = lazy(async () => ({ default: (await import('./place-list.tsx')).PlaceList }));
const ParksPage = lazy(async () => ({ default: (await import('./parks-page.tsx')).ParksPage }));
const YearSlider = lazy(async () => ({ default: (await import('./year-slider.tsx')).YearSlider }));
const MeasureCard = lazy(async () => ({ default: (await import('./measure-card.tsx')).MeasureCard }));
const ScaleCard = lazy(async () => ({ default: (await import('./scale-card.tsx')).ScaleCard }));
const OwnTourMaker = lazy(async () => ({ default: (await import('./own-tour-maker.tsx')).OwnTourMaker }));
const TourPlayer = lazy(async () => ({ default: (await import('./tour-player.tsx')).TourPlayer }));
const ToursPage = lazy(async () => ({ default: (await import('./tours-page.tsx')).ToursPage }));
const SwipeLine = lazy(async () => ({ default: (await import('./swipe-line.tsx')).SwipeLine }));

/** Speaks after the first view is drawn. */
const Announcer = lazy(async () => ({ default: (await import('./announcer.tsx')).Announcer }));

/** Fetched when somebody wants to cross. */
const CrossingPanel = lazy(async () => ({ default: (await import('./crossing-panel.tsx')).CrossingPanel }));

function Focused() {
  const focus = useStore(({ view }) => view.focus);
  const alone = useStore(({ session }) => session.map === 'unavailable');
  switch (focus.kind) {
    case 'place':
      return <PlacePanel key={focus.id} id={focus.id} section={focus.section} />;
    case 'tour':
      return (
        <Suspense fallback={null}>
          <TourPlayer key={focus.id} id={focus.id} stop={focus.stop} />
        </Suspense>
      );
    case 'crossing':
      return (
        <Suspense fallback={null}>
          <CrossingPanel focus={focus} />
        </Suspense>
      );
    case 'tours':
      return (
        <Suspense fallback={null}>
          <ToursPage />
        </Suspense>
      );
    case 'sources':
      return <SourcesPage />;
    case 'parks':
      return <ParksPage />;
    case 'places':
      return <PlaceList />;
    case 'region':
      return alone ? <PlaceList /> : <StartCard />;
  }
}

const SharePanel = lazy(async () => ({ default: (await import('./share-panel.tsx')).SharePanel }));

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog.tsx')).HelpDialog }));
const help = () => openHelp(true);

/** Moves the focus without writing into the address: what stands after `#` there is a section of a story. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

/** What stands on the map beside the panels; only what is in use is there. */
function OnMap() {
  const words = useMessages();
  const region = useStore(({ view }) => view.focus.kind === 'region');
  const now = useStore(({ session }) => session.now);
  const years = useStore(yearsShown);
  const laid = useStore(({ view }) => view.overlay !== null);
  const measuring = useStore(({ session }) => session.measure !== null);
  const making = useStore(({ session }) => session.maker !== 'off');
  return (
    <>
      <MapControls />
      <HoverName />
      <Late of="on-map">
        {/* A built page has no script yet to move the slider with. */}
        {years && !clockless(now) && (
          <>
            <YearSlider />
            <SwipeLine />
          </>
        )}
        {measuring && <MeasureCard />}
        {laid && <ScaleCard />}
        {making && <OwnTourMaker />}
      </Late>
      <LegendOnMap />
      {region && !years && (
        <aside className="card start-legend" aria-label={words.groups.ports}>
          <PortLegend title={clockless(now) ? words.groups.ports : words.portsAt(hongKongTime(now))} />
        </aside>
      )}
      <MapFoot />
    </>
  );
}

/** The whole interface; also drawn into the built pages. */
export function App() {
  const words = useMessages();
  const focus = useStore(({ view }) => view.focus);
  const map = useStore(({ session }) => session.map);
  const timed = useStore(({ session }) => !clockless(session.now));
  const sharing = useStore(({ session }) => session.shareOpen);
  const helping = useStore(({ session }) => session.helpOpen);
  useEscape();
  useShortcut('?', help);
  const paged = ['places', 'sources', 'parks', 'tours'].includes(focus.kind) || (map === 'unavailable' && focus.kind === 'region');
  return (
    <>
      <a className="skip" href="#content" onClick={skipToContent}>
        {words.skip}
      </a>
      <TopBar />
      <Notices />
      <main id="content" tabIndex={-1} className={paged ? 'paged' : ''}>
        <Late of={JSON.stringify(focus)}>
          <Focused />
        </Late>
      </main>
      {!paged && <OnMap />}
      {timed && (
        <Late of="announcer">
          <Announcer />
        </Late>
      )}
      {helping && (
        <Late of="help">
          <HelpDialog />
        </Late>
      )}
      {sharing && (
        <Late of="share">
          <SharePanel />
        </Late>
      )}
    </>
  );
}

export function mountUi(container: HTMLElement): void {
  createRoot(placeBeside(container, followPadding)).render(
    <Boundary of="page">
      <App />
    </Boundary>,
  );
}

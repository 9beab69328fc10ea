import { lazy, memo, Suspense, useState } from 'react';
import type { PortState } from '../domain/hours.ts';
import { doorTexts } from '../locales/doors.ts';
import { startMeasuring, stopMeasuring } from '../store/measure.ts';
import { closeYears, openYears, yearsShown } from '../store/years.ts';
import { portToken } from '../layers/token.ts';
import { setFocus } from '../domain/view.ts';
import { findMe, openInView, openLayers, resetNorth, showEverything, zoomBy } from '../store/actions.ts';
import type { State } from '../store/store.ts';
import { tiles } from '../store/tiles.ts';
import { IconButton } from './icon.tsx';
import { Kept } from './kept.tsx';
import { wide } from './map-padding.ts';
import { TokenIcon } from './token-icon.tsx';
import { useMessages, usePlace, useStore, useTexts, ViewLink } from './use-store.ts';

const LayersPanel = lazy(async () => ({ default: (await import('./layers-panel.tsx')).LayersPanel }));

const InViewPanel = lazy(async () => ({ default: (await import('./in-view-panel.tsx')).InViewPanel }));

const states: readonly PortState[] = ['open', 'closing', 'closed', 'suspended', 'unconfirmed'];

/** The five states of a port, as they are drawn. */
export function PortLegend({ title }: { readonly title: string }) {
  const words = useMessages();
  return (
    <div className="port-legend">
      <strong>{title}</strong>
      <ul>
        {states.map((state) => (
          <li key={state}>
            <TokenIcon ops={portToken(state, false)} size={22} />
            {words.states[state]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Like the bar, left alone when a story opens. */
export const MapControls = memo(() => {
  const words = useMessages();
  const open = useStore(({ session }) => session.layersOpen);
  const inView = useStore(({ session }) => session.inViewOpen);
  const doors = useTexts(doorTexts);
  const filtered = useStore(({ view }) => view.filter !== null && view.focus.kind !== 'tour');
  const yearsOpen = useStore(yearsShown);
  const measuring = useStore(({ session }) => session.measure !== null);
  const turned = useStore(({ session }) => (session.live?.bearing ?? 0) !== 0 || (session.live?.pitch ?? 0) !== 0);
  // A phone has room for what every reader needs; the rest is one touch further.
  const [more, setMore] = useState(false);
  return (
    <>
      <div className={`card map-controls ${more ? 'more' : ''}`}>
        <IconButton name="layers" label={words.layersTitle} pressed={open} onClick={() => openLayers(!open)} />
        {filtered && <IconButton name="filter" label={doors.filtered} pressed onClick={() => openLayers(true)} />}
        <IconButton name="plus" label={words.zoomIn} onClick={() => zoomBy(1)} />
        <IconButton name="minus" label={words.zoomOut} onClick={() => zoomBy(-1)} />
        <IconButton name="locate" label={words.findMe} onClick={findMe} />
        <IconButton id="more" name="more" label={doors.more} pressed={more} onClick={() => setMore(!more)} />
        <div>
          <IconButton name="extent" label={words.showAll} onClick={showEverything} />
          <IconButton id="in-view" name="list" label={doors.inView} pressed={inView} onClick={() => openInView(!inView)} />
          <IconButton name="years" label={doors.years} pressed={yearsOpen} onClick={yearsOpen ? closeYears : openYears} />
          <IconButton name="measure" label={doors.measure} pressed={measuring} onClick={() => (measuring ? stopMeasuring() : startMeasuring())} />
        </div>
        {turned && <IconButton name="north" label={words.north} onClick={resetNorth} />}
      </div>
      {open && (
        <Suspense fallback={null}>
          <LayersPanel />
        </Suspense>
      )}
      {inView && (
        <Suspense fallback={null}>
          <InViewPanel />
        </Suspense>
      )}
    </>
  );
});

/** Metres a CSS pixel at this zoom and latitude (Web Mercator, 512 px tiles, equator 40,075,016.686 m). */
function metresPerPixel(zoom: number, lat: number): number {
  return (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
}

/** The longest round length that fits `most` metres: 1, 2 or 5 times a power of ten. */
function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}

/** What the bar tells, and how wide it is for that in CSS pixels. */
function scaleOf({ session: { live } }: State): { readonly metres: number; readonly width: number } | null {
  if (!live) return null;
  const perPixel = metresPerPixel(live.zoom, live.center[1]);
  const metres = roundLength(perPixel * (matchMedia(wide).matches ? 110 : 72));
  return { metres, width: Math.round(metres / perPixel) };
}

/** One `<progress>`-free bar: width comes from an SVG, so that no inline style is needed. */
function ScaleBar() {
  const words = useMessages();
  // Number by number, so that a map on the move wakes it only when it is drawn otherwise.
  const metres = useStore((state) => scaleOf(state)?.metres);
  const width = useStore((state) => scaleOf(state)?.width);
  if (metres === undefined || width === undefined) return null;
  return (
    <span className="scale-bar">
      {words.scale(metres)}
      <svg width={width} height="6" aria-hidden="true">
        <path d={`M1 0V5H${width - 1}V0`} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </span>
  );
}

/** What is owed to those whose data the map is drawn from, and how far a centimetre goes. */
export function MapFoot() {
  const words = useMessages();
  const streets = useStore(({ session }) => session.streets === 'drawn');
  const view = useStore((state) => state.view);
  return (
    <footer className="map-foot">
      <ScaleBar />
      <span className="attribution">
        <span className="long">{words.attribution}</span>
        <span className="brief">{words.attributionShort}</span> {streets && `· ${tiles.streets?.attribution} `}·{' '}
        <ViewLink to={setFocus(view, { kind: 'sources' })}>{words.sources}</ViewLink>
        <Kept />
      </span>
    </footer>
  );
}

/** The name of what the pointer is on, before it is chosen; beside the pointer, on the side where there is room. */
export function HoverName() {
  const hover = useStore(({ session }) => session.hover);
  const locale = useStore(({ view }) => view.locale);
  const place = usePlace(hover?.id ?? null);
  if (!hover || !place) return null;
  const left = hover.x > innerWidth - 300;
  const style = left ? { right: innerWidth - hover.x + 14, top: hover.y + 14 } : { left: hover.x + 14, top: hover.y + 14 };
  return (
    <div className="card hover-name" style={style}>
      {place.names[locale]}
    </div>
  );
}

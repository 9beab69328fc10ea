import { useEffect } from 'react';
import { findPlace } from '../domain/catalogue.ts';
import { covers, grounds } from '../domain/overlay.ts';
import type { Place } from '../domain/place.ts';
import { scaleTexts } from '../locales/scale.ts';
import { layHere, liftOutline, loadOutlines } from '../store/scale.ts';
import { IconButton } from './icon.tsx';
import { useSaid } from './use-said.ts';
import { data, useCatalogue, useStore, useTexts } from './use-store.ts';
import styles from './scale-card.module.css';

const sizeOf = ({ area }: Place) => (area ? (area.official ?? area.measured).toFixed(2) : '');

/** Names the outline that is laid over the map and the zone beneath it, with both areas. */
export function ScaleCard() {
  const words = useTexts(scaleTexts);
  const catalogue = useCatalogue();
  const outlines = useStore((state) => state.outlines);
  const overlay = useStore(({ view }) => view.overlay);
  const locale = useStore(({ view }) => view.locale);
  useEffect(() => void loadOutlines(data), []);
  const laid = overlay && catalogue ? findPlace(catalogue, overlay.place) : null;
  const beneath = overlay && grounds.find(({ id }) => id !== overlay.place && outlines?.[id] && covers(outlines[id], overlay.at));
  const under = beneath && catalogue ? findPlace(catalogue, beneath.id) : null;
  const over = laid ? words.over(laid.names[locale], words.area(sizeOf(laid))) : '';
  const ground = under ? words.beneath(under.names[locale], words.area(sizeOf(under))) : '';
  useSaid('scale', [over, ground].filter(Boolean).join(' '), true);
  if (!laid) return null;
  return (
    <aside className={`card ${styles['card']}`} aria-label={words.title}>
      <div>
        <strong>{over}</strong>
        {ground && <small>{ground}</small>}
      </div>
      <IconButton name="locate" label={words.here} onClick={layHere} />
      <IconButton name="close" label={words.lift} onClick={liftOutline} />
    </aside>
  );
}

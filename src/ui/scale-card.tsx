import { useEffect } from 'react';
import { findPlace } from '../domain/catalogue.ts';
import { inside } from '../domain/geography.ts';
import type { Place } from '../domain/place.ts';
import { scaleTexts } from '../locales/scale.ts';
import { layHere, liftOutline, loadOutlines } from '../store/scale.ts';
import { IconButton } from './icon.tsx';
import { data, useCatalogue, useStore, useTexts } from './use-store.ts';
import styles from './scale-card.module.css';

const sizeOf = ({ area }: Place) => (area ? (area.official ?? area.measured).toFixed(2) : '');
const extent = ({ bbox }: Place) => (bbox ? (bbox[2] - bbox[0]) * (bbox[3] - bbox[1]) : Infinity);

/** Names the outline that is laid over the map and the zone beneath it, with both areas. */
export function ScaleCard() {
  const words = useTexts(scaleTexts);
  const catalogue = useCatalogue();
  const overlay = useStore(({ view }) => view.overlay);
  const locale = useStore(({ view }) => view.locale);
  useEffect(() => void loadOutlines(data), []);
  const laid = overlay && catalogue ? findPlace(catalogue, overlay.place) : null;
  if (!overlay || !laid) return null;
  const under = (catalogue?.places ?? [])
    .filter(({ id, area, bbox }) => id !== laid.id && area && bbox && inside(overlay.at, bbox))
    .toSorted((a, b) => extent(a) - extent(b))[0];
  return (
    <aside className={`card ${styles['card']}`} aria-label={words.title}>
      <div aria-live="polite">
        <strong>{words.over(laid.names[locale], words.area(sizeOf(laid)))}</strong>
        {under && <small>{words.beneath(under.names[locale], words.area(sizeOf(under)))}</small>}
      </div>
      <IconButton name="locate" label={words.here} onClick={layHere} />
      <IconButton name="close" label={words.lift} onClick={liftOutline} />
    </aside>
  );
}

import { toGcj02 } from '../domain/datum.ts';
import { inside, type LonLat } from '../domain/geography.ts';
import { gridArea, toHongKongGrid } from '../domain/hong-kong-grid.ts';
import { measureTexts } from '../locales/measure.ts';
import { Copyable } from './copyable.tsx';
import { latLon } from './lat-lon.ts';
import styles from './measure-card.module.css';
import { useTexts } from './use-store.ts';

/** The same point as Mainland maps and the Hong Kong 1980 Grid tell it; fetched when somebody asks. */
export function OtherCoordinates({ point }: { readonly point: LonLat }) {
  const words = useTexts(measureTexts);
  const { easting, northing } = toHongKongGrid(point);
  return (
    <>
      <Copyable label={words.gcj} text={latLon(toGcj02(point))} action={words.copyGcj} />
      {inside(point, gridArea) ? (
        <Copyable label={words.grid} text={`${Math.round(easting)} ${words.east} ${Math.round(northing)} ${words.north}`} action={words.copyGrid} />
      ) : (
        <p>{words.noGrid}</p>
      )}
      <p className={styles['quiet']}>{words.gridNote}</p>
    </>
  );
}

import { locatorBox, locatorPoint, locatorSize } from '../domain/locator.ts';
import type { Place } from '../domain/place.ts';
import { placeMark } from '../layers/mark.ts';
import { doorTexts } from '../locales/doors.ts';
import styles from './locator.module.css';
import { TokenIcon } from './token-icon.tsx';
import { data, useStore, useTexts } from './use-store.ts';

const { width, height } = locatorSize;
const token = 22;

/** A place on a small map of its surroundings. Decoration beside its name, unless `described`. */
export function Locator({ place, described = false }: { readonly place: Place; readonly described?: boolean }) {
  const texts = useTexts(doorTexts);
  const locale = useStore(({ view }) => view.locale);
  const now = useStore(({ session }) => session.now);
  const box = place.point && place.bbox && locatorBox(place.bbox);
  const [x, y] = box && place.point ? locatorPoint(place.point) : [0, 0];
  const across = box ? ((x - box.x) / box.width) * width : width / 2;
  const down = box ? ((y - box.y) / box.height) * height : height / 2;
  const label = described ? { role: 'img', 'aria-label': texts.mapOf(place.names[locale]) } : { 'aria-hidden': true };
  return (
    <svg className={box ? styles['locator'] : styles['unknown']} viewBox={`0 0 ${width} ${height}`} {...label}>
      {box && <use href={`${data}locators.svg#${place.id}`} width={width} height={height} />}
      <TokenIcon ops={placeMark(place, now)} size={token} at={[across - token / 2, down - token / 2]} />
    </svg>
  );
}

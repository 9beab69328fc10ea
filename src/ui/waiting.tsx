import { type Direction, type Waiting as Wait, type WaitClass, waitingAt } from '../domain/queue.ts';
import type { Port } from '../domain/port.ts';
import { waitingTexts } from '../locales/waiting.ts';
import { useStore, useTexts } from './use-store.ts';
import styles from './waiting.module.css';

/** Where the department tells hours and waiting times itself. */
const officialPage = 'https://www.immd.gov.hk/eng/contactus/control_points.html';

const directions: readonly Direction[] = ['to-shenzhen', 'to-hong-kong'];
const bars: Readonly<Partial<Record<WaitClass, number>>> = { normal: 1, busy: 2, 'very-busy': 3 };

/** Three rising bars, as many filled as the class is high; the word always stands beside them. */
function Bars({ filled }: { readonly filled: number }) {
  return (
    <svg viewBox="0 0 18 14" width="18" height="14" aria-hidden="true" className={styles['bars']} data-filled={filled}>
      {[0, 1, 2].map((bar) => (
        <rect key={bar} x={bar * 6 + 0.75} y={9 - bar * 4} width="4" height={4.25 + bar * 4} className={bar < filled ? styles['full'] : styles['empty']} />
      ))}
    </svg>
  );
}

function Class({ told }: { readonly told: WaitClass | undefined }) {
  const words = useTexts(waitingTexts);
  if (!told) return <span className={styles['unknown']}>{words.unknown}</span>;
  const filled = bars[told];
  return (
    <span className={styles['class']}>
      {filled !== undefined && <Bars filled={filled} />}
      {words.classes[told]}
    </span>
  );
}

function Table({ rows }: { readonly rows: readonly Wait[] }) {
  const words = useTexts(waitingTexts);
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{words.traveller}</th>
          {directions.map((direction) => (
            <th key={direction} scope="col">
              {words.directions[direction]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ traveller, classes }) => (
          <tr key={traveller}>
            <th scope="row">{words.travellers[traveller]}</th>
            {directions.map((direction) => (
              <td key={direction}>
                <Class told={classes?.[direction]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function OfficialWaiting() {
  const words = useTexts(waitingTexts);
  return (
    <a href={officialPage} rel="noreferrer">
      {words.official}
    </a>
  );
}

/** Said once, where all ports stand together: this site has no feed. */
export function NoFeed() {
  const words = useTexts(waitingTexts);
  const connected = useStore(({ queues }) => queues !== null);
  if (connected) return null;
  return (
    <p className="quiet">
      {words.off} <OfficialWaiting />
    </p>
  );
}

/** How long people wait at a port's Hong Kong hall, by class, direction and traveller, with the age of what is told. */
export function Waiting({ port }: { readonly port: Port }) {
  const words = useTexts(waitingTexts);
  const queues = useStore((state) => state.queues);
  const now = useStore(({ session }) => session.now);
  if (!queues || port.queueCodes.length === 0) return null;
  const rows = waitingAt(port.queueCodes, queues, now);
  const oldest = Math.max(0, ...rows.map(({ minutes }) => minutes));
  const delayed = rows.some((row) => row.delayed);
  const answered = queues.residents !== null || queues.visitors !== null;
  if (!answered) return null;
  return (
    <section className={styles['waiting']} aria-label={words.title}>
      <div className={styles['head']}>
        <h2>{words.title}</h2>
        {rows.length > 0 && (
          <small>
            {delayed && <strong>{words.delayed} · </strong>}
            {words.ago(oldest)}
          </small>
        )}
      </div>
      {rows.length > 0 && <Table rows={rows} />}
      <p className={styles['note']}>
        {rows.length > 0 ? `${words.limits} ${words.hongKongSide}` : words.hidden} <OfficialWaiting />
      </p>
    </section>
  );
}

import { instantOf } from '../domain/clock.ts';
import { chosenOption } from '../domain/crossing.ts';
import type { Focus } from '../domain/view.ts';
import { crossingTexts } from '../locales/crossing.ts';
import { retryCrossings } from '../store/catalogue.ts';
import { Panel } from './panel.tsx';
import { useTimeLine } from './port-badge.tsx';
import { Estimates, WhyNotList } from './plan-notes.tsx';
import { PlanOptions } from './plan-options.tsx';
import { PlannerForm } from './planner-form.tsx';
import styles from './planner.module.css';
import { PortTable } from './port-table.tsx';
import { data, useMessages, useStore, useTexts } from './use-store.ts';

/** What came of the question, or what stands in its way. */
function Answer({ asked }: { readonly asked: boolean }) {
  const words = useTexts(crossingTexts);
  const crossings = useStore((state) => state.crossings);
  const { plan, problem } = useStore(({ planned }) => planned);
  const chosen = useStore(({ session }) => session.chosen);
  if (crossings === 'failed') {
    return (
      <p className={styles.message} role="alert">
        {words.failed}{' '}
        <button type="button" className="text-button" onClick={() => void retryCrossings(data)}>
          {words.retry}
        </button>
      </p>
    );
  }
  if (problem) return <p className={styles.message}>{problem === 'same-bank' ? words.sameBank : words.unknown}</p>;
  if (asked && (crossings === null || crossings === 'loading')) return <p className="quiet">{words.loading}</p>;
  if (!plan || typeof crossings !== 'object' || crossings === null) return null;
  const { network } = crossings.graph;
  return (
    <>
      <PlanOptions plan={plan} network={network} chosen={chosenOption(plan, chosen)} />
      <WhyNotList plan={plan} network={network} />
    </>
  );
}

/** Asks where from, where to and when, and tells the ways across; without a question, which port is open. */
export function CrossingPanel({ focus }: { readonly focus: Extract<Focus, { kind: 'crossing' }> }) {
  const messages = useMessages();
  const timeLine = useTimeLine();
  const words = useTexts(crossingTexts);
  const now = useStore(({ session }) => session.now);
  const here = useStore(({ session }) => session.here);
  const crossings = useStore((state) => state.crossings);
  const planned = useStore((state) => state.planned.plan !== null);
  const { from, to, at } = focus;
  const asked = Boolean((from || here === 'from') && (to || here === 'to'));
  const network = planned && typeof crossings === 'object' && crossings ? crossings.graph.network : null;
  return (
    <Panel label={asked ? words.title : messages.crossTitle} kicker={asked ? null : at ? messages.atTime(`${at.slice(0, 10)} ${at.slice(11)}`) : timeLine} footer={network && <Estimates network={network} />}>
      {!asked && <p className="lead">{words.lead}</p>}
      <PlannerForm at={at} />
      <Answer asked={asked} />
      {!asked && <PortTable instant={at ? instantOf(at) : now} />}
    </Panel>
  );
}

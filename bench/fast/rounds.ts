import type { Browser } from 'playwright';
import type { Contestant } from '../contestants.ts';
import type { Answer } from '../probe.ts';
import { tourAddress } from '../stand.ts';
import { type Load, measureLoad } from './load.ts';
import { measurePanning, measureWalk, type Panning, type Walk } from './movement.ts';
import { measureClicks, type Point } from './panel.ts';
import { measureToggle, type Toggled } from './toggle.ts';

/** Everything measured of one page, round by round. */
export type Measured = {
  readonly desk: Load[];
  readonly phone: Load[];
  readonly panning: Panning[];
  readonly walks: Walk[];
  readonly clicks: Answer[][];
  readonly slowClicks: Answer[][];
  readonly theme: Toggled[][];
  readonly layer: Toggled[][];
};

export const nothing = (): Measured => ({ desk: [], phone: [], panning: [], walks: [], clicks: [], slowClicks: [], theme: [], layer: [] });

/** One measurement of every page after the other, so that a busy minute of the machine falls on all of them. */
type Part = (contestant: Contestant, into: Measured) => Promise<void>;

const always = () => true;
/** The story map has no symbols to click and no buttons for theme and layers. */
const answers = ({ id }: Contestant) => id !== 'story';

/** `every`: in which rounds. What takes long is measured in every other one. */
export type Step = { readonly name: string; readonly every: 1 | 2; readonly takes: (contestant: Contestant) => boolean; readonly part: Part };

/** What a round consists of. `at` are the points to click. */
export function steps(browser: Browser, at: readonly Point[]): readonly Step[] {
  const walk: Part = async (contestant, into) => {
    const { address, stops } = tourAddress();
    into.walks.push(await measureWalk(browser, contestant, contestant.id === 'ours' ? address : contestant.start, stops));
  };
  return [
    { name: 'loading', every: 1, takes: always, part: async (contestant, into) => void into.desk.push(await measureLoad(browser, contestant, 'desk')) },
    { name: 'loading on a phone', every: 2, takes: always, part: async (contestant, into) => void into.phone.push(await measureLoad(browser, contestant, 'phone')) },
    { name: 'panning', every: 2, takes: always, part: async (contestant, into) => void into.panning.push(await measurePanning(browser, contestant)) },
    { name: 'tour', every: 2, takes: always, part: walk },
    { name: 'clicks', every: 2, takes: answers, part: async (contestant, into) => void into.clicks.push([...(await measureClicks(browser, contestant, at.slice(0, 6), 1))]) },
    { name: 'clicks on a slow processor', every: 2, takes: answers, part: async (contestant, into) => void into.slowClicks.push([...(await measureClicks(browser, contestant, at.slice(0, 10), 4))]) },
    { name: 'theme', every: 2, takes: answers, part: async (contestant, into) => void into.theme.push([...(await measureToggle(browser, contestant, 'theme', 2))]) },
    { name: 'layer', every: 2, takes: answers, part: async (contestant, into) => void into.layer.push([...(await measureToggle(browser, contestant, 'layer', 2))]) },
  ];
}

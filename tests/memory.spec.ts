import { type Footprint, measuresMemory } from './device.ts';
import { expect, test } from './driver.ts';

/* What a long walk leaves behind. `npm run test:memory` walks all of it, every other run a short part. */

// Of a small screen the same is kept as of a large one, and it is drawn in a fraction of the time.
test.use({ viewport: { width: 640, height: 400 } });

const whole = process.env.MEMORY === 'all';
/** To the other end of the tour, through all its years, and back. */
const round = 16;
const rounds = whole ? Math.ceil(1000 / round) : 4;

test(`${rounds * round} steps of a tour leave no memory, no node and no drawing surface behind`, async ({ visitor }) => {
  test.setTimeout(whole ? 1_800_000 : 90_000);
  visitor.expectsThrottledHistory();
  await visitor.likesMotion();
  const footprint = await measuresMemory(visitor.page);
  await visitor.opens('/en/tour/how-a-river-made-a-park/river-with-bends/');
  await visitor.seesTheMap();
  const walks = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      await visitor.walksTheTour(round);
      await visitor.seesTheMapAtRest();
    }
    return footprint();
  };
  const before = await walks(whole ? 4 : 1);
  const since = ({ bytes, nodes, contexts }: Footprint) => ({ bytes: bytes - before.bytes, nodes: nodes - before.nodes, contexts });
  // A long walk tells on the way how it goes.
  for (const done of whole ? [10, 20, 30, 40, 50, 60] : []) {
    const { bytes, nodes, contexts } = since(await walks(10));
    console.log(`${done * round} steps: heap ${(bytes / 1e6).toFixed(2)} MB, DOM ${nodes} nodes, WebGL contexts ${contexts}`);
  }
  const grown = since(await walks(whole ? rounds % 10 : rounds));
  if (whole) console.log(`${rounds * round} steps: heap ${(grown.bytes / 1e6).toFixed(2)} MB, DOM ${grown.nodes} nodes, WebGL contexts ${grown.contexts}`);
  expect(grown.bytes).toBeLessThanOrEqual(3_000_000);
  expect(Math.abs(grown.nodes)).toBeLessThanOrEqual(50);
  expect(grown.contexts).toBe(1);
});

import { measuresMemory } from './device.ts';
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
  const after = await walks(rounds);
  const grown = { bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes, contexts: after.contexts };
  if (whole) console.log(`${rounds * round} steps: heap ${(grown.bytes / 1e6).toFixed(2)} MB, DOM ${grown.nodes} nodes, ${grown.contexts} WebGL context`);
  expect(grown.bytes).toBeLessThanOrEqual(3_000_000);
  expect(Math.abs(grown.nodes)).toBeLessThanOrEqual(50);
  expect(grown.contexts).toBe(1);
});

import { type Footprint, measuresMemory } from './device.ts';
import { expect, test } from './driver.ts';

/* What a long walk leaves behind; it takes minutes, so only `npm run test:memory` walks it. */

// Of a small screen the same is kept as of a large one, and it is drawn in a fraction of the time.
test.use({ viewport: { width: 640, height: 400 } });

/** To the other end of a tour of nine stops and back. */
const round = 16;
/** After this many rounds it is told how it goes; the last is the thousandth step. */
const stretches = [10, 20, 30, 40, 50, 63];

/** From place to place, and through the years. */
for (const tour of ['one-zone-two-parks/two-banks', 'how-a-river-made-a-park/river-with-bends']) {
  test(`a thousand steps of ${tour} leave no memory, no node and no drawing surface behind`, async ({ visitor }) => {
    test.setTimeout(1_800_000);
    visitor.expectsThrottledHistory();
    await visitor.likesMotion();
    const footprint = await measuresMemory(visitor.page);
    await visitor.opens(`/en/tour/${tour}/`);
    await visitor.seesTheMap();
    const walks = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        await visitor.walksTheTour(round);
        await visitor.seesTheMapAtRest();
      }
      return footprint();
    };
    const before = await walks(4);
    let grown: Footprint = { ...before, bytes: 0, nodes: 0 };
    for (const [at, done] of stretches.entries()) {
      const { bytes, nodes, contexts } = await walks(done - (stretches[at - 1] ?? 0));
      grown = { bytes: bytes - before.bytes, nodes: nodes - before.nodes, contexts };
      console.log(`${done * round} steps: heap ${(grown.bytes / 1e6).toFixed(2)} MB, DOM ${grown.nodes} nodes, WebGL contexts ${grown.contexts}`);
    }
    expect(grown.bytes).toBeLessThanOrEqual(3_000_000);
    expect(Math.abs(grown.nodes)).toBeLessThanOrEqual(50);
    expect(grown.contexts).toBe(1);
  });
}

import { expect, test, type Visitor } from './driver.ts';

const now = new Date('2026-11-25T10:40:00Z'); // 18:40 in Hong Kong

/** A host that passes the two files on, as the department gave them `minutes` ago. */
async function connectFeed(visitor: Visitor, answer: { readonly minutes: number; readonly body: string; readonly status?: number }): Promise<void> {
  const { page } = visitor;
  await page.clock.setFixedTime(now);
  await page.route('**/en/**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<head>', '<head><meta name="live-feed" content="live/">') });
  });
  await page.route('**/live/*.json', (route) =>
    route.fulfill({ status: answer.status ?? 200, contentType: 'application/json', headers: { Date: new Date(now.getTime() - answer.minutes * 60_000).toUTCString() }, body: answer.body }),
  );
}

const body = JSON.stringify({ LWS: { arrQueue: 0, depQueue: 2 }, HGP: { arrQueue: 1, depQueue: 0 } });

test('a port tells its queues by direction and traveller, with their age', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await connectFeed(visitor, { minutes: 6, body });
  await visitor.opens('/en/place/lo-wu/');
  const waiting = visitor.panel('Waiting at the Hong Kong hall');
  await expect(waiting).toContainText('6 min ago');
  await expect(waiting.getByRole('row', { name: 'Hong Kong residents Very busy Normal' })).toBeVisible();
  await expect(waiting.getByRole('row', { name: 'Visitors Very busy Normal' })).toBeVisible();
  await visitor.opens('/en/place/huanggang/');
  await expect(visitor.panel('Waiting at the Hong Kong hall').getByRole('row', { name: 'Visitors Normal Busy' })).toBeVisible();
});

test('an old reading is told as delayed, an hour-old one not at all', async ({ visitor }) => {
  await visitor.hasNoWebGL();
  await connectFeed(visitor, { minutes: 40, body });
  await visitor.opens('/en/place/lo-wu/');
  await expect(visitor.panel('Waiting at the Hong Kong hall')).toContainText('Delayed · 40 min ago');
  await visitor.page.unrouteAll();
  await connectFeed(visitor, { minutes: 75, body });
  await visitor.opens('/en/place/lo-wu/');
  await expect(visitor.panel('Waiting at the Hong Kong hall')).toContainText('Too old to show');
  await expect(visitor.panel('Waiting at the Hong Kong hall').getByRole('table')).toHaveCount(0);
});

test('an answer that is no queue file shows nothing', async ({ visitor }) => {
  await connectFeed(visitor, { minutes: 0, body: '<html>maintenance</html>' });
  const answered = visitor.page.waitForResponse('**/live/visitors.json');
  await visitor.opens('/en/place/lo-wu/');
  await answered;
  await visitor.seesTheMap();
  await expect(visitor.panel('Waiting at the Hong Kong hall')).toHaveCount(0);
});

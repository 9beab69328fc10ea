import { AxeBuilder } from '@axe-core/playwright';
import { locales } from '../src/domain/locale.ts';
import { triaged } from './axe-triage.ts';
import { expect, test, type Visitor } from './driver.ts';
import { isIn, pageStates } from './states.ts';

/** WCAG 2.2 A and AA, and what axe's authors hold to be good practice beside it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 800 };

type Found = { readonly violations: string[]; readonly undecided: string[]; readonly used: Set<string> };

const place = (target: readonly unknown[]) => target.flat().join(' ');

/** Whether the interface has been drawn anew since this was last asked. */
async function redrawn(visitor: Visitor): Promise<boolean> {
  return visitor.page.evaluate(() => {
    const seen = globalThis as unknown as { redrawn?: boolean };
    const answer = seen.redrawn ?? true;
    if (seen.redrawn === undefined) new MutationObserver(() => (seen.redrawn = true)).observe(document.body, { childList: true, subtree: true });
    seen.redrawn = false;
    return answer;
  });
}

/** What axe says of a page that stood still meanwhile: it finds its elements first and asks about them later, and one that was replaced by then it cannot tell about. */
async function look(visitor: Visitor) {
  await redrawn(visitor);
  for (let times = 0; ; times += 1) {
    // Without legacy mode every scan opens and closes a page of its own; preloading asks for style sheets again, which no rule here needs; what passes need not be told.
    const result = await new AxeBuilder({ page: visitor.page }).withTags(rules).setLegacyMode(true).options({ preload: false, resultTypes: ['violations', 'incomplete'] }).analyze();
    if (!(await redrawn(visitor)) || times === 3) return result;
  }
}

async function scan(visitor: Visitor, state: string, name: string, found: Found): Promise<void> {
  const { violations, incomplete } = await look(visitor);
  for (const { id, help, nodes } of violations) found.violations.push(...nodes.map(({ target, failureSummary }) => `${name}: ${id} (${help}) at ${place(target)}: ${failureSummary ?? ''}`));
  for (const { id, nodes } of incomplete) {
    for (const { target, any, all, html } of nodes) {
      const puzzles = [...any, ...all].map(({ data }) => (data as { messageKey?: string } | null)?.messageKey ?? '');
      const reason = triaged.find(({ rule, puzzle, state: meant, where }) => rule === id && meant.test(state) && puzzles.some((key) => puzzle.test(key)) && where.test(place(target)));
      if (reason) found.used.add(reason.why);
      else found.undecided.push(`${name}: ${id} (${puzzles.join(', ')}) at ${place(target)}: ${[...any, ...all].map(({ message }) => message).join(' ')} ${html.slice(0, 120)}`);
    }
  }
}

type Look = { readonly viewport: typeof phone; readonly colorScheme: 'light' | 'dark' };

/** Small first, because a menu that is open stays open when the window grows. */
const looks: readonly Look[] = [phone, desk].flatMap((viewport) => (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })));

async function scanIn(visitor: Visitor, { viewport, colorScheme }: Look, name: string, found: Found): Promise<void> {
  await visitor.page.setViewportSize(viewport);
  await visitor.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await scan(visitor, name, `${name}, ${viewport.width} px, ${colorScheme}`, found);
}

/** Every state in every language and look: 180 scans, `npm run test:a11y`. */
const whole = process.env['A11Y'] === 'all';

/** Else every state in one language, small in one appearance and large in the other; the same at every run. */
const looksOf = (state: number) => (whole ? looks : [looks[state % 2]!, looks[3 - (state % 2)]!]);
const spoken = (locale: number, state: number) => whole || state % locales.length === locale;

for (const [index, locale] of locales.entries()) {
  test(`axe finds nothing in any state: ${locale}`, async ({ visitor }) => {
    test.setTimeout(240_000);
    const found: Found = { violations: [], undecided: [], used: new Set() };
    for (const [at, state] of pageStates.entries()) {
      if (!spoken(index, at)) continue;
      await visitor.page.setViewportSize(phone);
      await isIn(visitor, locale, state);
      for (const look of looksOf(at)) await scanIn(visitor, look, state.name, found);
    }
    expect.soft(found.violations).toEqual([]);
    expect.soft(found.undecided, 'Look at each, then mend it or add it to axe-triage.ts with the reason.').toEqual([]);
    const unused = triaged.filter(({ why, sometimes }) => !sometimes && !found.used.has(why)).map(({ why }) => why);
    if (whole) expect(unused, 'No longer needed in axe-triage.ts.').toEqual([]);
  });
}

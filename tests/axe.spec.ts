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

async function scan(visitor: Visitor, look: string, found: Found): Promise<void> {
  // Without it every scan opens and closes a page of its own.
  const { violations, incomplete } = await new AxeBuilder({ page: visitor.page }).withTags(rules).setLegacyMode(true).analyze();
  for (const { id, help, nodes } of violations) found.violations.push(...nodes.map(({ target, failureSummary }) => `${look}: ${id} (${help}) at ${place(target)}: ${failureSummary ?? ''}`));
  for (const { id, nodes } of incomplete) {
    for (const { target, any, html } of nodes) {
      const reason = triaged.find(({ rule, where }) => rule === id && where.test(place(target)));
      if (reason) found.used.add(`${reason.rule} ${reason.where}`);
      else found.undecided.push(`${look}: ${id} at ${place(target)}: ${any.map(({ message }) => message).join(' ')} ${html.slice(0, 120)}`);
    }
  }
}

/** Four looks at a state: small first, because a menu that is open stays open when the window grows. */
async function scanAll(visitor: Visitor, name: string, found: Found): Promise<void> {
  for (const viewport of [phone, desk]) {
    await visitor.page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await visitor.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await scan(visitor, `${name}, ${viewport.width} px, ${colorScheme}`, found);
    }
  }
}

for (const locale of locales) {
  test(`axe finds nothing in any state, theme and width: ${locale}`, async ({ visitor }) => {
    test.setTimeout(240_000);
    const found: Found = { violations: [], undecided: [], used: new Set() };
    for (const state of pageStates) {
      await visitor.page.setViewportSize(phone);
      await isIn(visitor, locale, state);
      await scanAll(visitor, state.name, found);
    }
    expect(found.violations).toEqual([]);
    expect(found.undecided, 'Look at each, then mend it or add it to axe-triage.ts with the reason.').toEqual([]);
    expect(triaged.map(({ rule, where }) => `${rule} ${where}`).filter((entry) => !found.used.has(entry)), 'No longer needed in axe-triage.ts.').toEqual([]);
  });
}

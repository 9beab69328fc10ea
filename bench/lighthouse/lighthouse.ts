import type { Browser } from 'playwright';
import lighthouse, { type Category, type Report } from 'lighthouse';
import type { Contestant } from '../contestants.ts';
import type { Field } from '../field.ts';
import { circumstances, table, writeSection } from '../results.ts';
import { median } from '../statistics.ts';

/* Lighthouse's mobile preset on a start page and a place page, and on the bare map in the same run. */

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Page = { readonly name: string; readonly address: string; readonly reports: Report[] };

/** A visit as a first one: the offline copy is not fetched meanwhile. Without a graphics card a page now and then paints nothing in time. */
async function report(address: string, port: number, tries = 3): Promise<Report> {
  const result = await lighthouse(address, { port, logLevel: 'error', output: 'json', formFactor: 'mobile', onlyCategories: [...categories], blockedUrlPatterns: ['*/sw.js'] });
  if (result?.lhr.runtimeError && tries > 1) return report(address, port, tries - 1);
  if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse could not read ${address}: ${result?.lhr.runtimeError?.message ?? 'no answer'}`);
  return result.lhr;
}

const score = ({ reports }: Page, category: Category) => Math.round(median(reports.map((lhr) => (lhr.categories[category]?.score ?? 0) * 100)));

/** What keeps a page below 100, in Lighthouse's words. */
function faults({ name, reports: [lhr] }: Page): readonly string[] {
  if (!lhr) return [];
  return categories.slice(1).flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      return weight > 0 && audit && audit.score !== null && audit.score < 1 ? [`- ${name}, ${category}: ${audit.title}`] : [];
    }),
  );
}

function section(pages: readonly Page[], bare: Page, browser: string, rounds: number): string {
  const margin = (page: Page) => score(page, 'performance') - score(bare, 'performance');
  const shown = [...pages, bare];
  const cells = (page: Page) => categories.map((category) => String(score(page, category)));
  const shift = (page: Page) => median(page.reports.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? 0)).toFixed(3);
  const version = pages[0]?.reports[0]?.lighthouseVersion ?? '';
  const verdicts = pages.flatMap((page) => [
    [`${page.name}: accessibility, best practices, SEO`, '100 each', cells(page).slice(1).join(' · '), cells(page).slice(1).every((cell) => cell === '100') ? 'yes' : '**no**'],
    [`${page.name}: performance`, 'bare page + 15', `${margin(page) >= 0 ? '+' : ''}${margin(page)}`, margin(page) >= 15 ? 'yes' : '**no**'],
  ]);
  const wrong = pages.flatMap(faults);
  return [
    '## Lighthouse',
    `${circumstances(browser)} Lighthouse ${version}, mobile preset, medians of ${rounds} interleaved runs; the same server and headers as above. Without a graphics card the performance of any page with a map is low and strays by ten points and more: only the difference within one run says something.`,
    table(['', 'aim', 'found', 'met'], verdicts),
    table(['page', 'performance', 'accessibility', 'best practices', 'SEO', 'layout shift'], shown.map((page) => [page.name, ...cells(page), shift(page)])),
    ...(wrong.length > 0 ? [wrong.join('\n')] : []),
  ].join('\n\n');
}

/** Writes the section of Lighthouse, anew after each round. The browser must listen on `port`. */
export async function readLighthouse(browser: Browser, { all }: Field, rounds: number, port: number): Promise<void> {
  const origin = (id: Contestant['id']) => all.find((contestant) => contestant.id === id)?.host.origin ?? '';
  const pages: readonly Page[] = [
    { name: 'start page', address: `${origin('ours')}/en/`, reports: [] },
    { name: 'place page (Lo Wu)', address: `${origin('ours')}/en/place/lo-wu/`, reports: [] },
  ];
  const bare: Page = { name: 'bare MapLibre', address: `${origin('bare')}/`, reports: [] };
  const times = Math.max(1, Math.ceil(rounds / 2));
  for (let round = 1; round <= times; round += 1) {
    for (const page of [...pages, bare]) {
      console.log(`Lighthouse ${round} of ${times}: ${page.name}`);
      page.reports.push(await report(page.address, port));
    }
    writeSection('lighthouse', section(pages, bare, browser.version(), round));
  }
  console.log(section(pages, bare, browser.version(), times));
}

import type { Browser } from 'playwright';
import { type Contestant, others, ourselves, type Stand } from './contestants.ts';
import { readStand } from './stand.ts';

/** Everything that is measured, served and ready. */
export type Field = { readonly all: readonly Contestant[]; readonly stand: Stand; readonly close: () => void };

/** Reads where the explorer's map stands and builds the other pages to match. */
export async function prepare(browser: Browser): Promise<Field> {
  console.log('Reading where the map stands, and building the pages for comparison.');
  const ours = await ourselves();
  const stand = await readStand(browser, ours);
  const all = [ours, ...(await others(stand))];
  return { all, stand, close: () => all.forEach(({ host }) => host.close()) };
}

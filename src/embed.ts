import 'virtual:palette.css';
import './map/map.css';
import { parseEmbed } from './domain/embed.ts';
import { negotiate } from './domain/locale.ts';
import { embedTexts } from './locales/embed.ts';
import { messages } from './locales/messages.ts';
import { notify } from './store/actions.ts';
import { applyView, followView, loadCatalogue, loadShown } from './store/catalogue.ts';
import { followClock } from './store/clock.ts';
import { followConnection } from './store/connection.ts';
import { mapHappened } from './store/readiness.ts';
import { store } from './store/store.ts';
import { followHead } from './ui/document-head.ts';
import { mountEmbed } from './ui/embed-app.tsx';
import { followHeight } from './ui/embed-height.ts';
import { data } from './ui/use-store.ts';

/*
 * The map in other people's pages: the same store, map and texts as the explorer, with less around them. It writes no
 * address, keeps nothing, registers nothing, and speaks only to the page its own address names.
 */

const { view, problems, parts, host } = parseEmbed(location.href, negotiate(navigator.languages));

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`embed.html has no element #${id}`);
  return found;
}

async function drawMap(): Promise<void> {
  try {
    const { mountMap } = await import('./map/mount.ts');
    const help = (locale: typeof view.locale, key: string) => ({ wheel: embedTexts[locale].wheel(key), touch: embedTexts[locale].touch });
    mountMap(element('map'), new URL(data, location.href).href, (locale, state) => messages[locale].portLine(state), help);
  } catch {
    mapHappened({ kind: 'refused', refusal: 'script' });
  }
}

/** Only a map that stands in a page, and whose address names that page, talks. */
async function talk(): Promise<void> {
  if (host === null || globalThis.parent === globalThis.self) return;
  const { followHost } = await import('./store/host.ts');
  followHost(host, followHeight);
}

followClock();
followConnection(data);
applyView(view);
problems.forEach(notify);
followHead();
mountEmbed(element('ui'), parts);
await loadCatalogue(data);
if (store.getState().catalogue) await loadShown(data);
followView(data);
requestAnimationFrame(() => void drawMap());
await talk();

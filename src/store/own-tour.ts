import { scene, stopOf } from '../domain/catalogue.ts';
import { longestPacked } from '../domain/link-query.ts';
import { locales } from '../domain/locale.ts';
import { changeStop, emptyTour, fromBase64Url, limits, moveStop, type OwnStop, type OwnTour, readOwnTour, stopOfView, toBase64Url, toText, toTour, writeOwnTour } from '../domain/own-tour.ts';
import { ownTourId, region } from '../domain/view.ts';
import { recall, remember } from './memory.ts';
import { setSession, type State, store } from './store.ts';

/** No honest tour unpacks to more: a few bytes can be made to swell to gigabytes. */
const most = 200_000;

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error('A packed tour is too large.');
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

/** A tour as it stands in an address: JSON, deflated, base64url. */
export async function pack(own: OwnTour): Promise<string> {
  return toBase64Url(await through(new TextEncoder().encode(writeOwnTour(own)), new CompressionStream('deflate-raw')));
}

/** Never throws: what is no tour is `null`. */
export async function unpack(packed: string): Promise<OwnTour | null> {
  const bytes = packed.length <= longestPacked ? fromBase64Url(packed) : null;
  if (!bytes) return null;
  try {
    return readOwnTour(new TextDecoder('utf-8', { fatal: true }).decode(await through(bytes, new DecompressionStream('deflate-raw'))));
  } catch {
    return null;
  }
}

/** Puts a reader's tour beside ours, so that the player walks it like any other. */
export function installOwn(own: OwnTour, packed: string): void {
  const { catalogue, tours } = store.getState();
  if (!catalogue) return;
  const others = catalogue.tours.filter(({ id }) => id !== ownTourId);
  const text = toText(own);
  store.setState({
    catalogue: { ...catalogue, tours: [...others, toTour(own)] },
    tours: { ...tours, ...Object.fromEntries(locales.map((locale) => [`${locale}/${ownTourId}`, text])) },
    ownPacked: packed,
  });
}

/** What is being made, kept on this device until it is thrown away. */
export function loadDraft(): OwnTour {
  const draft = recall('draft');
  return (typeof draft === 'string' ? readOwnTour(draft) : null) ?? emptyTour;
}

function setDraft(draft: OwnTour): void {
  setSession({ draft });
  remember('draft', writeOwnTour(draft));
}

export function openMaker(maker: State['session']['maker']): void {
  const { draft } = store.getState().session;
  setSession({ maker, draft: draft.stops.length === 0 && draft.title === '' ? loadDraft() : draft });
}

/** Collects what the map shows now: the place that is open, layers, year, and the camera as it stands. */
export function addView(title: string): void {
  const { view, catalogue, session } = store.getState();
  if (!catalogue || session.draft.stops.length >= limits.stops) return;
  const { year } = scene(view, catalogue);
  const focus = stopOf(view, catalogue)?.view.focus ?? view.focus;
  const seen = focus.kind === 'place' || focus.kind === 'region' ? focus : region;
  const stop = stopOfView({ focus: seen, layers: view.layers, camera: session.live, year }, title);
  setDraft({ ...session.draft, stops: [...session.draft.stops, stop] });
}

export function retitle(title: string): void {
  setDraft({ ...store.getState().session.draft, title: title.slice(0, limits.title) });
}

export function reword(at: number, change: Partial<OwnStop>): void {
  setDraft(changeStop(store.getState().session.draft, at, change));
}

export function dropStop(at: number): void {
  setDraft(changeStop(store.getState().session.draft, at, null));
}

export function shiftStop(from: number, by: 1 | -1): void {
  setDraft(moveStop(store.getState().session.draft, from, by));
}

export function throwAway(): void {
  setDraft(emptyTour);
}

import { chosenOption, plan } from '../domain/crossing.ts';
import { type NamedEnd, opposite, readEnd, writePoint } from '../domain/ends.ts';
import { type LonLat, riverBounds, union } from '../domain/geography.ts';
import { openNetwork } from '../domain/graph.ts';
import { instantOf } from '../domain/clock.ts';
import { isLevel, type Wait } from '../domain/delay.ts';
import type { Bank, Network } from '../domain/network.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Port } from '../domain/port.ts';
import { waitingAt } from '../domain/queue.ts';
import { boundsOf, partsOf, type Route, type Tracks } from '../domain/route.ts';
import { askJson } from './request.ts';
import { type CrossingData, type Planned, type State, setSession, store } from './store.ts';

type Drawn = { readonly features: readonly { readonly id: string; readonly properties: { readonly role: string }; readonly geometry: { readonly type: string; readonly coordinates: unknown } }[] };

function readTracks({ features }: Drawn): Tracks {
  const lines = features.filter(({ properties }) => properties.role === 'line');
  return Object.fromEntries(lines.map(({ id, geometry: { type, coordinates } }) => [id, (type === 'LineString' ? [coordinates] : coordinates) as readonly (readonly LonLat[])[]]));
}

/** Fetches the network, and the drawn lines that the map holds anyway; a failure is told and can be tried again. */
export async function loadCrossings(data: string): Promise<void> {
  const held = store.getState().crossings;
  if (held !== null && held !== 'failed') return;
  store.setState({ crossings: 'loading' });
  try {
    const [network, rail] = await Promise.all([askJson<Network>(`${data}crossings.json`), askJson<Drawn>(`${data}layers/rail.geojson`)]);
    store.setState({ crossings: { graph: openNetwork(network), tracks: readTracks(rail) } });
  } catch {
    store.setState({ crossings: 'failed' });
  }
}

/** The reader's own position stands in for an end that the link leaves open: it is never written there. */
function endOf(state: State, { graph }: CrossingData, which: 'from' | 'to', text: string | null): NamedEnd | null {
  const { here, position } = state.session;
  const told = text ?? (here === which && position ? writePoint(position.point) : null);
  if (told === null) return null;
  const { places = [], redirects = {} } = state.catalogue ?? {};
  return readEnd(graph, places, redirects[told] ?? told);
}

/** Waiting classes of residents in the direction of the trip. They are about now, so they only count when one leaves now. */
function waitsAt({ queues, session }: State, ports: Readonly<Record<PlaceId, Port>>, from: Bank): Readonly<Record<PlaceId, Wait>> {
  if (!queues) return {};
  const direction = from === 'hong-kong' ? 'to-shenzhen' : 'to-hong-kong';
  const rows = Object.entries(ports).flatMap(([id, { queueCodes }]) => {
    const told = waitingAt(queueCodes, queues, session.now).find(({ traveller }) => traveller === 'residents')?.classes?.[direction];
    return isLevel(told) ? [[id, { level: told, traveller: 'residents' }] as const] : [];
  });
  return Object.fromEntries(rows);
}

const nothing: Planned = { from: null, to: null, plan: null, problem: null };

function planned(state: State, data: CrossingData): Planned {
  const { focus } = state.view;
  if (focus.kind !== 'crossing') return nothing;
  const [from, to] = [endOf(state, data, 'from', focus.from), endOf(state, data, 'to', focus.to)];
  const unknown = (focus.from !== null && !from && 'unknown-from') || (focus.to !== null && !to && 'unknown-to') || null;
  if (!from || !to) return { from, to, plan: null, problem: unknown };
  const ends = opposite(from, to);
  if (!ends) return { from, to, plan: null, problem: 'same-bank' };
  const instant = focus.at ? instantOf(focus.at) : Math.floor(state.session.now / 60_000) * 60_000;
  const ports: Readonly<Record<PlaceId, Port>> = Object.fromEntries((state.catalogue?.places ?? []).flatMap(({ id, port }) => (port ? [[id, port]] : [])));
  return { from, to, plan: plan(data.graph, ...ends, { instant, ports, waits: focus.at ? {} : waitsAt(state, ports, ends[0].bank) }), problem: null };
}

function route({ session, planned: { from, to, plan: found } }: State, { graph, tracks }: CrossingData): Route | null {
  const ends = ([['A', from], ['B', to]] as const).flatMap(([letter, end]) => (end ? [{ letter, point: end.point }] : []));
  if (ends.length === 0) return null;
  const option = found && chosenOption(found, session.chosen);
  const chosen = option ? partsOf(graph, tracks, option) : [];
  const others = (found?.options ?? []).filter((other) => other !== option).map((other) => partsOf(graph, tracks, other).flatMap(({ path }) => path));
  const points = [...ends.map(({ point }) => point), ...chosen.flatMap(({ path }) => path)];
  const bounds = boundsOf(points);
  // One end alone, or two without a way, are shown with the river between the banks.
  return { port: option?.port ?? null, ends, chosen, others, bounds: option ? bounds : union(bounds, riverBounds) };
}

function asks(state: State): readonly unknown[] {
  const { view, catalogue, crossings, queues, session } = state;
  const { focus } = view;
  const at = focus.kind === 'crossing' && focus.at === null && session.now;
  return [focus, catalogue, crossings, session.here, session.position, queues, at];
}

const differ = (a: readonly unknown[], b: readonly unknown[]) => a.some((value, at) => value !== b[at]);

/** Works the plan out anew whenever what it depends on changes, and hands the map what to draw. */
export function followCrossing(data: string): void {
  let held: readonly unknown[] = [];
  let drawn: readonly unknown[] = [];
  const follow = () => {
    const state = store.getState();
    const { focus } = state.view;
    const wanted = focus.kind === 'crossing' && (focus.from || focus.to || state.session.here || state.session.fields);
    // What has failed is asked for again by the reader, not by itself.
    if (wanted && state.crossings === null) void loadCrossings(data);
    // A click on the map means a place again once the planner is closed.
    if (focus.kind !== 'crossing' && state.session.picking) return setSession({ picking: null });
    if (typeof state.crossings !== 'object' || state.crossings === null) return;
    const next = asks(state);
    if (differ(next, held)) {
      held = next;
      store.setState({ planned: planned(state, state.crossings) });
      return;
    }
    const shows = [state.planned, state.session.chosen, focus.kind];
    if (!differ(shows, drawn)) return;
    drawn = shows;
    setSession({ route: focus.kind === 'crossing' ? route(state, state.crossings) : null });
  };
  store.subscribe(follow);
  follow();
}

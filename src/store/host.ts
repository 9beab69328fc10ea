import { sameCamera } from '../domain/camera.ts';
import { type EmbedEvent, type HostCommand, movedEvent, openedEvent, placeAskedFor, protocol, readCommand } from '../domain/embed-message.ts';
import { moveCamera } from '../domain/view.ts';
import { setSession, setView, type State, store } from './store.ts';
import { speak } from './actions.ts';
import { tell } from './tour.ts';

/*
 * The page an embedded map stands in. Only the origin named in the map's own address is heard or told anything, and
 * only the page that holds the frame; where none is named this file is never loaded.
 */

/** Milliseconds for which the map has to stand still before the page around is told where. */
const still = 250;

function flyTo(command: HostCommand & { command: 'fly-to' }): void {
  setSession({ glance: null });
  setView((view) => moveCamera(view, command.camera));
}

function open({ view, catalogue }: State, { place, section }: HostCommand & { command: 'open-place' }): void {
  const next = catalogue && placeAskedFor(view, catalogue, place, section);
  if (!next) return;
  setSession({ glance: null, alsoHere: [] });
  setView(() => next);
}

function obey(command: HostCommand): void {
  switch (command.command) {
    case 'open-place':
      return open(store.getState(), command);
    case 'fly-to':
      return flyTo(command);
    case 'set-language':
      return speak(command.language);
    case 'next-stop':
      return tell({ kind: 'next' });
  }
}

/** Says what is opened, whoever opened it; the same thing is not said twice. */
function followOpened(say: (event: EmbedEvent) => void): void {
  let told = '';
  const look = ({ view, catalogue }: State) => {
    const event = catalogue && openedEvent(view, catalogue);
    const text = JSON.stringify(event);
    if (event && text !== told) say(event);
    told = text;
  };
  look(store.getState());
  store.subscribe((state, before) => {
    if (state.view !== before.view || state.catalogue !== before.catalogue) look(state);
  });
}

/** Says where the map has come to rest, whoever moved it. */
function followMoves(say: (event: EmbedEvent) => void): void {
  let told = store.getState().session.live;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    const { live } = store.getState().session;
    if (!live || (told && sameCamera(live, told))) return;
    // Where the map first comes to rest is where it begins.
    if (told) say(movedEvent(live));
    told = live;
  };
  store.subscribe(({ session }, before) => {
    if (session.live === before.session.live) return;
    clearTimeout(timer);
    timer = setTimeout(rest, still);
  });
}

/**
 * Begins the conversation with the page at `origin` that holds this frame. `followHeight` is told how to say the
 * height that the interface would like to have, in CSS pixels.
 */
export function followHost(origin: string, followHeight: (say: (height: number) => void) => void): void {
  const host = globalThis.parent;
  const say = (event: EmbedEvent) => host.postMessage({ acrossTheRiver: protocol, ...event }, origin);
  addEventListener('message', (message) => {
    const command = message.origin === origin && message.source === host ? readCommand(message.data) : null;
    if (command) obey(command);
  });
  say({ event: 'ready', language: store.getState().view.locale });
  followOpened(say);
  followMoves(say);
  followHeight((height) => say({ event: 'height-wanted', height }));
}

import type { Announcement } from '../domain/announcer.ts';
import { findPlace } from '../domain/catalogue.ts';
import { momentsOf } from '../domain/era.ts';
import { stopIndex } from '../domain/tour.ts';
import { inViewTexts } from '../locales/in-view.ts';
import { messages } from '../locales/messages.ts';
import { yearsTexts } from '../locales/years.ts';
import { seenFrom } from '../store/in-view.ts';
import type { State } from '../store/store.ts';
import { openTour } from '../store/tour.ts';
import { shownYear, yearsShown } from '../store/years.ts';

/** What is in view, in words. */
export function viewTold(state: State): Announcement {
  const { locale } = state.view;
  const { view, away } = inViewTexts[locale];
  const seen = seenFrom(state);
  const [first] = seen;
  return { topic: 'view', priority: 'ambient', text: view(seen.length, first?.place.short[locale] ?? '', first ? away(first) : '') };
}

function opened({ view: { focus, locale }, catalogue }: State): Announcement | null {
  const place = focus.kind === 'place' && catalogue ? findPlace(catalogue, focus.id) : null;
  if (!place) return null;
  const words = messages[locale];
  return { topic: 'focus', priority: 'action', text: inViewTexts[locale].opened(place.names[locale], words.kinds[place.kind], words.side[place.side]) };
}

/** Only where a tour is read as one text: the bar over the map says its stops itself. */
function stopped(state: State): Announcement | null {
  const { view: { focus, locale }, session } = state;
  const tour = session.tourAsText ? openTour(state) : null;
  if (!tour || focus.kind !== 'tour') return null;
  const at = stopIndex(tour, focus.stop);
  const text = state.tours[`${locale}/${tour.id}`];
  const title = typeof text === 'object' ? text.stops[at]?.title : undefined;
  return { topic: 'focus', priority: 'ambient', text: [messages[locale].stopOf(at + 1, tour.stops.length), title].filter(Boolean).join(yearsTexts[locale].join) };
}

function yearTold(state: State): Announcement | null {
  const { view: { locale }, moments } = state;
  if (!yearsShown(state)) return null;
  const [words, year, held] = [yearsTexts[locale], shownYear(state), moments[locale]];
  const told = year !== null && typeof held === 'object' ? momentsOf(held, year).map(({ text }) => text) : [];
  return { topic: 'year', priority: 'action', text: [year === null ? words.today : words.year(year), ...told].join(words.join) };
}

const sameFocus = (state: State, before: State) => JSON.stringify(state.view.focus) === JSON.stringify(before.view.focus);

/** What a change of state calls for; `null` for most. A section of the same place is read where it stands. */
export function announcementOf(state: State, before: State): Announcement | null {
  const [focus, old] = [state.view.focus, before.view.focus];
  if (focus.kind === 'place') {
    if (old.kind !== 'place' || old.id !== focus.id) return opened(state);
  } else if (!sameFocus(state, before)) return stopped(state);
  return shownYear(state) === shownYear(before) ? null : yearTold(state);
}

/** The reader moved the map, by whatever means: nothing else brings a camera into an open view. */
export function movedByHand(state: State, before: State): boolean {
  return state.view.camera !== null && state.view.camera !== before.view.camera && sameFocus(state, before);
}

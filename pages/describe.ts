import { findPlace, stopOf } from '../src/domain/catalogue.ts';
import type { Place } from '../src/domain/place.ts';
import type { Story } from '../src/domain/story.ts';
import type { View } from '../src/domain/view.ts';
import { pageTexts } from '../src/locales/page.ts';
import type { State } from '../src/store/store.ts';
import { heading, pageTitle } from '../src/ui/document-head.ts';
import { messages } from '../src/locales/messages.ts';
import { shorten, textOf } from './html.ts';

/** What stands in a page's head. `name` is what is open, without the product. */
export type About = { readonly view: View; readonly title: string; readonly name: string; readonly description: string; readonly place: Place | null; readonly story: Story | null };

/** About what a search engine or a preview shows. */
const longest = 200;

function storyOf({ stories, view }: State): Story | null {
  const { focus, locale } = view;
  const story = focus.kind === 'place' ? stories[`${locale}/${focus.id}`] : undefined;
  return typeof story === 'object' ? story : null;
}

function stopText({ tours, view }: State): string {
  const { focus, locale } = view;
  const text = focus.kind === 'tour' ? tours[`${locale}/${focus.id}`] : undefined;
  if (typeof text !== 'object' || focus.kind !== 'tour') return '';
  const stop = text.stops.find(({ id }) => id === focus.stop);
  const words = stop && ('html' in stop ? textOf(stop.html) : stop.text);
  return `${text.title}. ${words ?? ''}`.replace(/(?<=[。！？])\. /, '');
}

function description(state: State): string {
  const { focus, locale } = state.view;
  const texts = pageTexts[locale];
  if (focus.kind === 'place') return storyOf(state)?.lead ?? '';
  return focus.kind === 'tour' ? stopText(state) : texts[focus.kind];
}

/** Describes what the store holds; throws where a page would have nothing to say, because that is a fault of the build. */
export function describe(state: State): About {
  const { view, catalogue } = state;
  const { focus, locale } = view;
  const about = {
    view,
    title: pageTitle(state),
    name: heading(state) ?? messages[locale].title,
    description: shorten(description(state), longest),
    place: catalogue && focus.kind === 'place' ? findPlace(catalogue, focus.id) : null,
    story: storyOf(state),
  };
  const silent = about.description === '' || (focus.kind === 'place' && !about.story) || (focus.kind === 'tour' && catalogue && !stopOf(view, catalogue));
  if (silent) throw new Error(`The page of ${JSON.stringify(focus)} in ${locale} has no text.`);
  return about;
}

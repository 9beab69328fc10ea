import { findPlace } from '../domain/catalogue.ts';
import { htmlLang } from '../domain/locale.ts';
import { messages } from '../locales/messages.ts';
import { doorTexts } from '../locales/doors.ts';
import { palettes } from '../palette.ts';
import { appearanceOf, onSystemAppearance } from '../store/appearance.ts';
import { type State, store } from '../store/store.ts';

/** The name of what is open, `null` for the start. */
export function heading({ view, catalogue, tours }: State): string | null {
  const words = messages[view.locale];
  const { focus, locale } = view;
  switch (focus.kind) {
    case 'place':
      return (catalogue && findPlace(catalogue, focus.id)?.names[locale]) ?? null;
    case 'tour': {
      const text = tours[`${locale}/${focus.id}`];
      const stop = typeof text === 'object' ? text.stops.find(({ id }) => id === focus.stop) : undefined;
      return stop?.title ?? words.tour;
    }
    case 'places':
      return words.places;
    case 'sources':
      return words.sources;
    case 'parks':
      return doorTexts[locale].parks;
    case 'tours':
      return doorTexts[locale].tours;
    case 'crossing':
      return words.crossTitle;
    case 'region':
      return null;
  }
}

/** The same in the built page, in the tab and in what a reader shares. */
export function pageTitle(state: State): string {
  const { view: { locale, focus }, tours } = state;
  const tour = focus.kind === 'tour' ? tours[`${locale}/${focus.id}`] : null;
  // A stop may be named like the place it shows.
  const walk = typeof tour === 'object' && tour ? tour.title : null;
  return [heading(state), walk, messages[locale].title].filter(Boolean).join(' – ');
}

/** Title, language and colours of the page follow the view. */
export function followHead(): void {
  const apply = (state: State) => {
    const { view } = state;
    const words = messages[view.locale];
    document.documentElement.lang = htmlLang[view.locale];
    document.title = pageTitle(state);
    document.getElementById('map')?.setAttribute('aria-label', words.mapName);
    const appearance = appearanceOf(view.theme);
    document.documentElement.dataset['appearance'] = appearance;
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', palettes[appearance]['surface.panel']);
  };
  apply(store.getState());
  store.subscribe((state, before) => {
    // The camera reports every frame; the head only says what the view does.
    if (state.view !== before.view || state.catalogue !== before.catalogue || state.tours !== before.tours) apply(state);
  });
  onSystemAppearance(() => apply(store.getState()));
}

import { messages } from '../src/locales/messages.ts';
import { doorTexts } from '../src/locales/doors.ts';
import type { Locale } from '../src/domain/locale.ts';
import { expect, type Visitor } from './driver.ts';

/** A state the explorer can be in, and how a reader of an edition comes into it on a screen of any width. */
export type PageState = {
  readonly name: string;
  /** After the language, as in `/en/…`. */
  readonly path: string;
  /** The browser cannot draw the map. */
  readonly mapless?: true;
  readonly enter?: (visitor: Visitor, locale: Locale) => Promise<void>;
};

async function search(visitor: Visitor, text: string): Promise<void> {
  await visitor.searchField().fill(text);
}

export const pageStates: readonly PageState[] = [
  { name: 'home', path: '' },
  { name: 'list', path: 'places/' },
  {
    name: 'search open',
    path: '',
    enter: async (visitor) => {
      await search(visitor, 'lo');
      await expect(visitor.found().first()).toBeVisible();
    },
  },
  {
    name: 'search without an answer',
    path: '',
    enter: async (visitor) => {
      await search(visitor, 'qqqqqqqq');
      await expect(visitor.foundNothing()).toContainText(/./);
    },
  },
  { name: 'port', path: 'place/lo-wu/' },
  { name: 'story', path: 'place/lok-ma-chau-loop/' },
  { name: 'tour, in the middle', path: 'tour/every-crossing/huanggang/' },
  { name: 'tour, at its end', path: 'tour/every-crossing/sha-tau-kok/' },
  {
    name: 'share',
    path: 'place/lo-wu/',
    enter: async (visitor, locale) => {
      await visitor.panelButton(doorTexts[locale].share).click();
      await expect(visitor.dialog()).toBeVisible();
    },
  },
  {
    name: 'help',
    path: '',
    enter: async (visitor) => {
      await visitor.presses('?');
      await expect(visitor.dialog()).toBeVisible();
    },
  },
  { name: 'menu', path: '', enter: (visitor) => visitor.opensTheMenu() },
  {
    name: 'layers and legend',
    path: '',
    enter: async (visitor, locale) => {
      await visitor.button(messages[locale].layersTitle).click();
      await expect(visitor.panel(messages[locale].layersTitle)).toBeVisible();
    },
  },
  {
    name: 'planner',
    path: 'cross/?from=lo-wu&to=hong-kong-park',
    enter: (visitor) => expect(visitor.plan()).toBeVisible(),
  },
  {
    name: 'offline',
    path: 'place/lo-wu/',
    enter: async (visitor) => {
      // What is still on its way when the connection goes says so in a card of its own, which is another state.
      await visitor.hasAllOfAStory();
      await visitor.losesTheConnection();
    },
  },
  { name: 'map failed', path: '', mapless: true, enter: (visitor) => expect(visitor.notice()).toBeVisible() },
];

/** Opens a state. Where the map adds nothing to what is looked at it is kept waiting, which saves drawing it. A state without a map is the last of its page: a browser cannot be given WebGL back. */
export async function isIn(visitor: Visitor, locale: Locale, { path, mapless, enter }: PageState): Promise<void> {
  await visitor.getsTheConnectionBack();
  await (mapless ? visitor.waitsNoLonger() : visitor.waitsForTheMap());
  if (mapless) await visitor.hasNoWebGL();
  await visitor.opens(`/${locale}/${path}`);
  await visitor.isTakenOver();
  await enter?.(visitor, locale);
}

import { type FocusEvent, type KeyboardEvent, memo, useState } from 'react';
import { htmlLang, locales, type Locale } from '../domain/locale.ts';
import { region, setFocus, speak } from '../domain/view.ts';
import { searchLabels } from '../locales/search.ts';
import { doorTexts } from '../locales/doors.ts';
import { openHelp, openShare, setTheme } from '../store/actions.ts';
import { appearanceOf } from '../store/appearance.ts';
import { Icon, IconButton } from './icon.tsx';
import { MotionSwitch } from './motion-switch.tsx';
import { SearchBox } from './search-box.tsx';
import { useMessages, useStore, useTexts, ViewLink } from './use-store.ts';

/** Each language as its readers call it. */
export const ownNames: Readonly<Record<Locale, string>> = { en: 'English', 'zh-Hant': '繁體', 'zh-Hans': '简体' };

function LanguageMenu() {
  const words = useMessages();
  const view = useStore((state) => state.view);
  return (
    <nav className="segments" aria-label={words.language}>
      {locales.map((locale) => (
        <ViewLink key={locale} to={speak(view, locale)} lang={htmlLang[locale]} aria-current={locale === view.locale ? 'true' : undefined}>
          {ownNames[locale]}
        </ViewLink>
      ))}
    </nav>
  );
}

/** The other way to explore: from the map to the list, from a page to the map where there is one. */
function MapOrList() {
  const words = useMessages();
  const view = useStore((state) => state.view);
  const alone = useStore(({ session }) => session.map === 'unavailable');
  const listed = view.focus.kind === 'places' || view.focus.kind === 'parks';
  if (listed && alone) return null;
  return (
    <ViewLink to={setFocus(view, listed ? region : { kind: 'places' })} className="card bar-link">
      <Icon name={listed ? 'map' : 'list'} />
      <span>{listed ? words.showMap : words.list}</span>
    </ViewLink>
  );
}

/** List, languages, appearance and sharing: in a row where there is room, else behind a button. */
function BarMenu() {
  const words = useMessages();
  const { menu } = useTexts(searchLabels);
  const { share, help } = useTexts(doorTexts);
  const theme = useStore(({ view }) => view.theme);
  const [open, setOpen] = useState(false);
  const dark = appearanceOf(theme) === 'dark';
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape and a lost focus close the menu, wherever in it they happen
    <div className={open ? 'bar-menu open' : 'bar-menu'} onBlur={onBlur} onKeyDown={onKey}>
      <button type="button" className="card icon-button bar-toggle" aria-label={menu} title={menu} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="menu" />
      </button>
      <div className="bar-items">
        <MapOrList />
        <LanguageMenu />
        <div className="card switches">
          <IconButton name={dark ? 'sun' : 'moon'} label={dark ? words.toLight : words.toDark} onClick={() => setTheme(dark ? 'light' : 'dark')} />
          <MotionSwitch />
        </div>
        <div className="card switches">
          <IconButton name="share" label={share} onClick={() => openShare(true)} />
          <IconButton name="help" label={help} onClick={() => openHelp(true)} />
        </div>
      </div>
    </div>
  );
}

function Brand() {
  const words = useMessages();
  const view = useStore((state) => state.view);
  if (view.focus.kind === 'region') return null;
  return (
    <ViewLink to={setFocus(view, region)} className="card brand">
      {words.title}
    </ViewLink>
  );
}

/** Opening a story draws its links anew, not the whole bar: a click is to be answered within a frame. */
export const TopBar = memo(() => (
  <header className="top-bar">
    <Brand />
    <SearchBox />
    <BarMenu />
  </header>
));

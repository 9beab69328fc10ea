import { htmlLang, locales, type Locale } from '../domain/locale.ts';
import { region, setFocus, speak } from '../domain/view.ts';
import { shareLabel } from '../locales/share-label.ts';
import { openShare, setTheme } from '../store/actions.ts';
import { appearanceOf } from '../store/appearance.ts';
import { Icon, IconButton } from './icon.tsx';
import { useMessages, useStore, useTexts, ViewLink } from './use-store.ts';

const ownNames: Readonly<Record<Locale, string>> = { en: 'English', 'zh-Hant': '繁體', 'zh-Hans': '简体' };

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

export function TopBar() {
  const words = useMessages();
  const view = useStore((state) => state.view);
  const share = useTexts(shareLabel);
  const dark = appearanceOf(view.theme) === 'dark';
  return (
    <header className="top-bar">
      {view.focus.kind !== 'region' && (
        <ViewLink to={setFocus(view, region)} className="card brand">
          {words.title}
        </ViewLink>
      )}
      <MapOrList />
      <LanguageMenu />
      <div className="card">
        <IconButton name={dark ? 'sun' : 'moon'} label={dark ? words.toLight : words.toDark} onClick={() => setTheme(dark ? 'light' : 'dark')} />
      </div>
      <div className="card">
        <IconButton name="share" label={share} onClick={() => openShare(true)} />
      </div>
    </header>
  );
}

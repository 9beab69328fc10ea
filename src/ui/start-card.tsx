import { htmlLang } from '../domain/locale.ts';
import { type Focus, setFocus } from '../domain/view.ts';
import { placeToken, portToken } from '../layers/token.ts';
import { wayIn } from '../store/tour.ts';
import { Icon } from './icon.tsx';
import { TokenIcon } from './token-icon.tsx';
import { useCatalogue, useMessages, useStore, ViewLink } from './use-store.ts';

function Door({ focus, name, hint, icon }: { readonly focus: Focus; readonly name: string; readonly hint: string; readonly icon: React.ReactNode }) {
  const view = useStore((state) => state.view);
  return (
    <li>
      <ViewLink to={setFocus(view, focus)} className="door">
        {icon}
        <span>
          <strong>{name}</strong>
          <small>{hint}</small>
        </span>
        <Icon name="arrow" />
      </ViewLink>
    </li>
  );
}

/** The first ten seconds: what this is, in one sentence, and three ways in. */
export function StartCard() {
  const words = useMessages();
  const catalogue = useCatalogue();
  const locale = useStore(({ view }) => view.locale);
  const tours = catalogue?.tours ?? [];
  const way = wayIn(tours);
  return (
    <section className="card start" data-panel="start" aria-labelledby="product">
      <h1 id="product">{words.title}</h1>
      <p className="subtitle" lang={locale === 'en' ? htmlLang['zh-Hant'] : htmlLang.en}>
        {words.otherTitle}
      </p>
      <svg className="drawn-river" viewBox="0 0 340 24" aria-hidden="true">
        <path d="M0 15C50 20 70 6 120 9s70 12 120 2 60 2 100-2" />
        <path d="M0 15C50 20 70 6 120 9s70 12 120 2 60 2 100-2" />
      </svg>
      <p className="lead">{words.intro}</p>
      <ul className="doors">
        {way && (
          <Door
            focus={way}
            name={words.takeTour}
            hint={tours.length > 1 ? words.toursHint(tours.length) : words.stops(tours[0]?.stops.length ?? 0)}
            icon={<svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" className="tour-glyph"><path d="M4 18Q8 10 13 14T21 6" /><circle cx="4" cy="18" r="2.4" /><circle cx="12.6" cy="13.7" r="2.4" /><circle cx="21" cy="6" r="2.4" /></svg>}
          />
        )}
        <Door focus={{ kind: 'places' }} name={words.explore} hint={catalogue ? words.placesHint(catalogue.places.length) : ''} icon={<TokenIcon ops={placeToken('shenzhen', 'area', false)} size={32} />} />
        <Door focus={{ kind: 'crossing', from: null, to: null, at: null }} name={words.cross} hint={words.crossHint} icon={<TokenIcon ops={portToken('open', false)} size={32} />} />
      </ul>
    </section>
  );
}

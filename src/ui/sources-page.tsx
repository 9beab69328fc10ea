import { openPlace, region, setFocus } from '../domain/view.ts';
import { faultTexts } from '../locales/fault.ts';
import { tryAgain } from '../store/actions.ts';
import { Icon } from './icon.tsx';
import { Kept } from './kept.tsx';
import { Citations } from './story.tsx';
import { useCatalogue, useMessages, useStore, useTexts, ViewLink } from './use-store.ts';

/** All sources in use, each with the places whose stories rest on it. */
export function SourcesPage() {
  const words = useMessages();
  const view = useStore((state) => state.view);
  const catalogue = useCatalogue();
  const faults = useTexts(faultTexts);
  const uses = useStore(({ sources }) => sources[view.locale]);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.sources}</h1>
        <ViewLink to={setFocus(view, region)} className="bar-link">
          <Icon name="map" /> {words.showMap}
        </ViewLink>
      </div>
      <p className="lead">{words.sourcesLead}</p>
      <p>{words.attribution}</p>
      <Kept as="p" />
      {typeof uses === 'object' ? (
        uses.map(({ citation, places }) => (
          <div key={citation.key} className="source-use">
            <Citations citations={[citation]} />
            <ul className="chips">
              {places.map((id) => (
                <li key={id}>
                  <ViewLink to={openPlace(view, id)}>{catalogue?.places.find((place) => place.id === id)?.short[view.locale] ?? id}</ViewLink>
                </li>
              ))}
            </ul>
          </div>
        ))
      ) : (
        <p className="quiet">
          {uses === 'failed' ? faults.sources : words.loading}{' '}
          {uses === 'failed' && (
            <button type="button" className="text-button" onClick={tryAgain}>
              {faults.retry}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

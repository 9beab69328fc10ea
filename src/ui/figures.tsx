import { type Figure, printFigure } from '../domain/figure.ts';
import type { Citation } from '../domain/story.ts';
import { shortDate } from './words.tsx';
import { useMessages, useStore } from './use-store.ts';

/** A figure as its edition writes it: the number large, its unit small. */
export function FigureValue({ figure }: { readonly figure: Figure }) {
  const words = useMessages();
  const locale = useStore(({ view }) => view.locale);
  const size = typeof figure.value === 'number' ? figure.value : figure.value[1];
  const { before, number, after } = printFigure(figure, locale, words.unit(figure.unit, size));
  return (
    <span className="figure-value">
      {before}
      {number}
      {figure.of !== undefined && (
        <>
          <small> {words.of} </small>
          {figure.of}
        </>
      )}
      {after && <small>{locale === 'en' && !after.startsWith('%') ? ` ${after}` : after}</small>}
    </span>
  );
}

function Card({ pair, citations }: { readonly pair: readonly Figure[]; readonly citations: readonly Citation[] }) {
  const words = useMessages();
  const locale = useStore(({ view }) => view.locale);
  const publisher = (figure: Figure) => citations.find(({ key }) => key === figure.source)?.publisher ?? figure.source;
  const told = (figure: Figure) => [words.confidence[figure.confidence], publisher(figure), shortDate(figure.date, locale)].filter(Boolean).join(' · ');
  return (
    <li className={pair.length > 1 ? 'figure disputed' : 'figure'}>
      <span>
        {pair.map((figure, at) => (
          <span key={figure.id}>
            {at > 0 && <small className="figure-or"> {words.or} </small>}
            <FigureValue figure={figure} />
          </span>
        ))}
      </span>
      <span className="figure-caption">
        {pair.length > 1 && <b>{words.differ} · </b>}
        {pair[0]?.caption}
      </span>
      {pair.map((figure) => (
        <small key={figure.id} className="figure-source">
          {told(figure)}
        </small>
      ))}
    </li>
  );
}

/** Key figures as cards. Two that disagree share one card, side by side and without a verdict. */
export function Figures({ figures, citations }: { readonly figures: readonly Figure[]; readonly citations: readonly Citation[] }) {
  const words = useMessages();
  if (figures.length === 0) return null;
  const heads = figures.filter(({ differsFrom }) => !differsFrom || !figures.some(({ id }) => id === differsFrom));
  return (
    <ul className="figures" aria-label={words.figures}>
      {heads.map((head) => (
        <Card key={head.id} pair={[head, ...figures.filter(({ differsFrom }) => differsFrom === head.id)]} citations={citations} />
      ))}
    </ul>
  );
}

import { runsOf } from '../domain/foreign.ts';
import { htmlLang, type Locale, locales } from '../domain/locale.ts';
import type { Place } from '../domain/place.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** An ISO date of any precision as the edition writes it: 12 Oct 2026, 2026年10月12日. */
export function shortDate(iso: string, locale: Locale): string {
  const [year = '', month, day] = iso.split('-');
  if (locale !== 'en') return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return [day ? String(Number(day)) : '', month ? months[Number(month) - 1] : '', year].filter(Boolean).join(' ');
}

/** The names of a place in the other two scripts, each marked with its language. */
export function OtherNames({ place, locale }: { readonly place: Place; readonly locale: Locale }) {
  const others = locales.filter((other) => other !== locale && place.names[other] !== place.names[locale]);
  const seen = others.filter((other, at) => others.findIndex((candidate) => place.names[candidate] === place.names[other]) === at);
  return (
    <p className="other-names">
      {seen.map((other) => (
        <span key={other} lang={htmlLang[other]}>
          {place.names[other]}
        </span>
      ))}
    </p>
  );
}

/** A text of this edition, with what it holds of another script marked, so that a voice can change. */
export function Runs({ text, locale }: { readonly text: string; readonly locale: Locale }) {
  // oxlint-disable-next-line react/no-array-index-key -- a run is known by its place, and never moves
  return runsOf(text, locale).map((run, at) => (run.lang ? <span key={at} lang={run.lang}>{run.text}</span> : run.text));
}

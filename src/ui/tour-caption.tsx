import type { StopText } from '../domain/tour.ts';
import type { Locale } from '../domain/locale.ts';
import { BuiltHtml } from './story.tsx';
import styles from './tour.module.css';

/** What is said at a stop. A reader's own words are text and stay text: line breaks are kept, nothing is read as markup. */
export function StopWords({ stop, locale }: { readonly stop: StopText; readonly locale: Locale }) {
  if ('html' in stop) return <BuiltHtml html={stop.html} locale={locale} />;
  return <p className={`prose ${styles['own']}`}>{stop.text}</p>;
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The bare words of a stop, for measuring how long they take to read. */
export function plainWords(stop: StopText): string {
  const body = 'html' in stop ? stop.html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&\w+;|&#\d+;/g, (entity) => entities[entity] ?? ' ') : stop.text;
  return `${stop.title} ${body}`;
}

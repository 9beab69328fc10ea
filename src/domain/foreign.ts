import type { Locale } from './locale.ts';

/** A run of text, and its language (BCP 47) where it is not the edition's own. */
export type Run = { readonly text: string; readonly lang: string | null };

/** In Chinese, Latin letters of up to three words are a name or a unit, said as such; four are English. */
const foreign = { en: /([\p{Script=Han}]+)/u, zh: /((?:[A-Za-z][\w’'.&-]*,? ){3,}[A-Za-z][\w’'-]*)/ };

/** Cuts a text into runs of the edition's language and of others, so that a voice can change with them. Which Chinese a lone name is in cannot be told: `zh`. */
export function runsOf(text: string, locale: Locale): readonly Run[] {
  const [pattern, lang] = locale === 'en' ? [foreign.en, 'zh'] : [foreign.zh, 'en'];
  return text.split(pattern).flatMap((part, at) => (part === '' ? [] : { text: part, lang: at % 2 === 1 ? lang : null }));
}

/** The same for sanitised HTML, between its tags. */
export function markRuns(html: string, locale: Locale): string {
  const marked = (text: string) => runsOf(text, locale).map((run) => (run.lang ? `<span lang="${run.lang}">${run.text}</span>` : run.text)).join('');
  return html.split(/(<[^>]*>)/).map((part) => (part.startsWith('<') ? part : marked(part))).join('');
}

import type { MouseEvent } from 'react';
import { format, parse } from '../domain/link.ts';
import { htmlLang, type Locale } from '../domain/locale.ts';
import type { Citation, Story } from '../domain/story.ts';
import { openPlace } from '../domain/view.ts';
import { Runs, shortDate } from './words.tsx';
import { base, openView, useMessages, useStore } from './use-store.ts';

/** Links of built stories start with `~/`: they know neither the site's base nor the language. */
function withBase(html: string, locale: Locale): string {
  return html.replaceAll('href="~/', `href="${base}${locale}/`);
}

/** One handler for all links of a story: those into the explorer open in place. */
export function openInside(event: MouseEvent): void {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  const href = anchor?.getAttribute('href');
  if (!href?.startsWith(base) || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  openView(parse(href, base).view);
}

/** The only place where built HTML enters the page: sanitised by `npm run geo`, never from a link, feed or reader. */
export function BuiltHtml({ html, locale }: { readonly html: string; readonly locale: Locale }) {
  // oxlint-disable-next-line react/no-danger
  return <div className="prose" dangerouslySetInnerHTML={{ __html: withBase(html, locale) }} />;
}

/** Each heading is the address of its section: it can be copied, and opened like any other link. */
export function Sections({ story, locale }: { readonly story: Story; readonly locale: Locale }) {
  const view = useStore((state) => state.view);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onClick={openInside} lang={htmlLang[story.locale]}>
      {story.sections.map(({ id, heading, html }) => (
        <section key={id} id={id} className="story-section">
          <h2>
            <a href={format(openPlace(view, story.id, id), base)} className="section-link">
              {heading}
            </a>
          </h2>
          <BuiltHtml html={html} locale={locale} />
        </section>
      ))}
    </div>
  );
}

export function Timeline({ story, locale }: { readonly story: Story; readonly locale: Locale }) {
  const words = useMessages();
  if (story.timeline.length === 0) return null;
  return (
    <section className="story-section">
      <h2>{words.timeline}</h2>
      <ol className="timeline">
        {story.timeline.map(({ date, text }) => (
          <li key={date + text}>
            <time dateTime={date}>{shortDate(date, locale)}</time>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  const words = useMessages();
  const locale = useStore(({ view }) => view.locale);
  return (
    <ul className="citations">
      {citations.map(({ key, publisher, title, lang, url, date, checked, copy }) => (
        <li key={key}>
          <Runs text={publisher} locale={locale} />,{' '}
          {url ? (
            <a href={url} rel="noreferrer external" lang={lang}>
              {title}
            </a>
          ) : (
            <span lang={lang}>{title}</span>
          )}
          {date && ` · ${shortDate(date, locale)}`} · {words.checked(shortDate(checked, locale))}
          {copy && ` · ${words.copy}`}
        </li>
      ))}
    </ul>
  );
}

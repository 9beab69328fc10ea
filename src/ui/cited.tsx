import { htmlLang } from '../domain/locale.ts';
import type { Citation } from '../domain/story.ts';
import styles from './cited.module.css';
import { useStore } from './use-store.ts';

type CitedProps = { readonly citation: Citation; readonly children: string; /** Says the title as well where `children` alone is no name, as a year. */ readonly named?: true };

/** A source by its publisher or its date, with its title in the title's own language. */
export function Cited({ citation: { url, title, lang }, children, named }: CitedProps) {
  const locale = useStore(({ view }) => view.locale);
  const words = <span lang={htmlLang[locale]}>{children}</span>;
  if (!url) return <span title={title} lang={lang}>{words}</span>;
  return (
    <a href={url} rel="noreferrer external" title={title} lang={lang}>
      {words}
      {named && <span className={styles['unseen']}>: {title}</span>}
    </a>
  );
}

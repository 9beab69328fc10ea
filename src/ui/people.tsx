import { htmlLang, type Locale, locales } from '../domain/locale.ts';
import type { Person, Story } from '../domain/story.ts';
import { peopleTexts } from '../locales/people.ts';
import styles from './people.module.css';
import { useTexts } from './use-store.ts';
import { shortDate } from './words.tsx';

/** The name as the other editions print it, each script once and marked with its language. */
function OtherScripts({ names, locale }: { readonly names: Person['names']; readonly locale: Locale }) {
  const others = locales.filter((other, at) => names[other] !== names[locale] && locales.findIndex((first) => names[first] === names[other]) === at);
  return others.map((other) => (
    <span key={other} className={styles['other']} lang={htmlLang[other]}>
      {names[other]}
    </span>
  ));
}

/** Who the story tells of: what a source says of them, and which. */
export function People({ story, locale }: { readonly story: Story; readonly locale: Locale }) {
  const words = useTexts(peopleTexts);
  if (story.people.length === 0) return null;
  const citation = (person: Person) => story.sources.find(({ key }) => key === person.source);
  return (
    <section className="story-section">
      <h2>{words.title}</h2>
      <ul className={styles['people']}>
        {story.people.map((person) => (
          <li key={person.id} id={person.id}>
            <span className={styles['names']}>
              <strong>{person.names[locale]}</strong>
              <OtherScripts names={person.names} locale={locale} />
            </span>
            <p lang={htmlLang[story.locale]}>{person.text}</p>
            <small className={styles['source']}>
              {[citation(person)?.publisher, shortDate(citation(person)?.date ?? '', locale)].filter(Boolean).join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useEffect, useId } from 'react';
import { searchLabels } from '../locales/search.ts';
import { Icon, IconButton } from './icon.tsx';
import styles from './search-box.module.css';
import { useSearch } from './use-search.ts';
import { useTexts } from './use-store.ts';

/** A field with a list of results under it: the combobox pattern of WAI-ARIA. */
export function SearchBox() {
  const words = useTexts(searchLabels);
  const id = useId();
  const { finder, index, answers, state, want, query, active, shown, field, type, choose, clear, onKeyDown, onBlur } = useSearch();
  const seen = shown && answers.entries.length > 0;
  useEffect(() => {
    if (seen) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [seen, id, active]);
  return (
    <search className={styles['box']} onBlur={onBlur}>
      <div className={`card ${styles['field']}`}>
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded={seen}
          aria-controls={shown ? id : undefined}
          aria-autocomplete="list"
          aria-activedescendant={seen ? `${id}-${active}` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={words.placeholder}
          value={query}
          onFocus={want}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && <IconButton name="close" label={words.clear} onClick={clear} />}
      </div>
      {shown && finder && <finder.SearchResults id={id} label={words.results} query={query} answers={answers} state={state} variants={index?.variants ?? {}} active={active} onChoose={choose} />}
    </search>
  );
}

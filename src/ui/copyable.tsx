import { useId, useRef, useState } from 'react';
import { shareTexts } from '../locales/share.ts';
import styles from './share-panel.module.css';
import { useTexts } from './use-store.ts';

/** What became of copying one text; of another text it says nothing. */
type Answer = { readonly of: string; readonly became: 'copied' | 'copyFailed' };

/** A text that is read, selected and copied; where copying is refused it is selected and the reader told. */
export function Copyable({ label, text, action, lines = 1 }: { readonly label: string; readonly text: string; readonly action: string; readonly lines?: number }) {
  const texts = useTexts(shareTexts);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setAnswer({ of: text, became: 'copied' });
    } catch {
      setAnswer({ of: text, became: 'copyFailed' });
    }
  };
  return (
    <div className={styles['copyable']}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={lines} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
      <button type="button" className={styles['action']} onClick={() => void copy()}>
        {action}
      </button>
      <output className={styles['answer']}>{answer?.of === text && texts[answer.became]}</output>
    </div>
  );
}

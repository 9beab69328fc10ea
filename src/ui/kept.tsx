import { faultTexts } from '../locales/fault.ts';
import styles from './kept.module.css';
import { useStore, useTexts } from './use-store.ts';

/** Says that everything can be read without a connection, and what that takes of this device; nothing until it is so. */
export function Kept({ as: Element = 'span' }: { readonly as?: 'span' | 'p' }) {
  const texts = useTexts(faultTexts);
  const bytes = useStore(({ session }) => session.kept);
  return bytes === null ? null : <Element className={styles['kept']}>{texts.kept(bytes)}</Element>;
}

import { faultTexts } from '../locales/fault.ts';
import { useStore, useTexts } from './use-store.ts';

/** Says that everything can be read without a connection, and what that takes of this device; nothing until it is so. */
export function Kept() {
  const texts = useTexts(faultTexts);
  const bytes = useStore(({ session }) => session.kept);
  return bytes === null ? null : <span className="kept">{texts.kept(bytes)}</span>;
}

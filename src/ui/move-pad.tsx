import { useState } from 'react';
import { inViewTexts } from '../locales/in-view.ts';
import { stepMap } from '../store/in-view.ts';
import { IconButton } from './icon.tsx';
import styles from './move-pad.module.css';
import { useStore, useTexts } from './use-store.ts';

const ways = [
  { way: 'left', icon: 'back', right: -1, down: 0 },
  { way: 'up', icon: 'up', right: 0, down: -1 },
  { way: 'down', icon: 'down', right: 0, down: 1 },
  { way: 'right', icon: 'next', right: 1, down: 0 },
] as const;

/** Moves the map by single presses, without a drag (WCAG 2.5.7). On a turned map "up" is not north. */
export function MovePad() {
  const texts = useTexts(inViewTexts);
  const turned = useStore(({ session }) => (session.live?.bearing ?? 0) !== 0);
  const [small, setSmall] = useState(false);
  return (
    <fieldset className={styles['pad']}>
      <legend>{texts.move}</legend>
      {ways.map(({ way, icon, right, down }) => (
        <IconButton key={way} name={icon} label={turned ? texts.turned[way] : texts[way]} onClick={() => stepMap(right, down, small)} />
      ))}
      <button type="button" className="text-button" aria-pressed={small} onClick={() => setSmall(!small)}>
        {texts.small}
      </button>
    </fieldset>
  );
}

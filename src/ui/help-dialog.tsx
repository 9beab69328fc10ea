import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { doorTexts } from '../locales/doors.ts';
import { helpTexts } from '../locales/help.ts';
import { openHelp } from '../store/actions.ts';
import { shortcutsOn, wantShortcuts } from '../store/shortcuts.ts';
import styles from './help-dialog.module.css';
import { IconButton } from './icon.tsx';
import { useMessages, useTexts } from './use-store.ts';

/** A click beside the sheet lands on the dialog itself. */
function closeBeside({ target, currentTarget }: MouseEvent<HTMLDialogElement>): void {
  if (target === currentTarget) currentTarget.close();
}

/** Off for whoever steers by voice: a spoken word would press the keys. */
function ShortcutSwitch() {
  const texts = useTexts(helpTexts);
  const [on, setOn] = useState(shortcutsOn);
  const turn = () => {
    wantShortcuts(!on);
    setOn(!on);
  };
  return (
    <div className={styles['switch']}>
      <label>
        <input type="checkbox" checked={on} onChange={turn} aria-describedby="help-why" />
        {texts.shortcuts}
      </label>
      <p id="help-why" className="quiet">
        {texts.why}
      </p>
    </div>
  );
}

/** Every key and what it does. The browser gives the focus back to what opened the dialog. */
export function HelpDialog() {
  const words = useMessages();
  const texts = useTexts(helpTexts);
  const { help } = useTexts(doorTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape is the key of the same deed
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby="help-title" onClose={() => openHelp(false)} onClick={closeBeside}>
      <div className={styles['sheet']}>
        <header>
          <h2 id="help-title">{help}</h2>
          <IconButton name="close" label={words.close} onClick={() => dialog.current?.close()} />
        </header>
        <p>{texts.lead}</p>
        <div className={styles['parts']}>
          {texts.parts.map(({ title, rows }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {rows.map(([keys, deed]) => (
                  <div key={keys}>
                    <dt>
                      <kbd>{keys}</kbd>
                    </dt>
                    <dd>{deed}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <ShortcutSwitch />
      </div>
    </dialog>
  );
}

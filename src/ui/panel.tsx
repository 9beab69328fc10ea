import { type ReactNode, useEffect, useRef, useState } from 'react';
import { doorTexts } from '../locales/doors.ts';
import { closeFocus, openShare } from '../store/actions.ts';
import { takeFocus } from './built-page.ts';
import { IconButton } from './icon.tsx';
import { SheetHandle } from './sheet-handle.tsx';
import { useMessages, useStore, useTexts } from './use-store.ts';

/** Back through the explorer's own pages; a story opened by a link has none before it, so Back closes it. */
function goBack(): void {
  const before = 'navigation' in globalThis ? navigation.canGoBack : history.length > 1;
  if (before) history.back();
  else closeFocus();
}

/** To what opened the panel; a link that was drawn anew is known by its address. */
function returnFocus(opener: Element | null): void {
  const href = opener instanceof HTMLAnchorElement ? opener.getAttribute('href') : null;
  const again = href ? document.querySelector(`a[href="${CSS.escape(href)}"]`) : null;
  const target = opener?.isConnected && opener !== document.body ? opener : (again ?? document.getElementById('content'));
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

type PanelProps = {
  readonly label: string;
  /** Stands in the upper corner, beside the title. */
  readonly picture?: ReactNode;
  readonly kicker?: ReactNode;
  readonly under?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every story: a bar, a heading that takes focus when it opens, a body that scrolls, a footer that stays. */
export function Panel({ label, picture, kicker, under, footer, children }: PanelProps) {
  const words = useMessages();
  const { share } = useTexts(doorTexts);
  const sheet = useStore(({ session }) => session.sheet);
  const heading = useRef<HTMLHeadingElement>(null);
  // Read while rendering: once this panel is in the page, the link that opened it may be gone.
  const [opener] = useState(() => (typeof document === 'undefined' ? null : document.activeElement));
  useEffect(() => {
    takeFocus(heading.current);
    return () => returnFocus(opener);
  }, [opener]);
  return (
    <section className={`card panel ${sheet}`} data-panel="story" aria-label={label}>
      <SheetHandle />
      <div className="panel-bar">
        <button type="button" className="text-button" onClick={goBack}>
          ‹ {words.back}
        </button>
        <span className="bar-buttons">
          <IconButton name="share" label={share} onClick={() => openShare(true)} />
          <IconButton name="close" label={words.close} onClick={closeFocus} />
        </span>
      </div>
      <div className="panel-body">
        {picture}
        {kicker && <p className="kicker">{kicker}</p>}
        <h1 ref={heading} tabIndex={-1} className={label.length > 26 ? 'panel-title long' : 'panel-title'}>
          {label}
        </h1>
        {under}
        {children}
      </div>
      {footer && <footer className="panel-footer">{footer}</footer>}
    </section>
  );
}

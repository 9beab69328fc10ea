import { type ReactNode, useEffect, useRef, useState } from 'react';
import { embedCode, type EmbedPart, embedParts, formatEmbed, toOrigin } from '../domain/embed.ts';
import { format } from '../domain/link.ts';
import { htmlLang, type Locale, locales } from '../domain/locale.ts';
import { ownTourId, setTheme, speak, type Theme, type View } from '../domain/view.ts';
import { embedMakerTexts } from '../locales/embed-maker.ts';
import { loadTour } from '../store/catalogue.ts';
import { store } from '../store/store.ts';
import { Copyable } from './copyable.tsx';
import { pageTitle } from './document-head.ts';
import styles from './embed-maker.module.css';
import { ownNames } from './top-bar.tsx';
import { base, data, useStore, useTexts } from './use-store.ts';

/** CSS pixels. Below the least the card and the map cannot both be seen. */
const least = { width: 280, height: 200 };
const most = 2000;
const usualHeight = 420;
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** What is typed into a field of pixels, or `null` where it is no size a frame can have. */
function readSize(typed: string, low: number): number | null {
  const size = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return size >= low && size <= most ? size : null;
}

type Field = { readonly label: string; readonly value: string; readonly bad: boolean; readonly set: (value: string) => void; readonly placeholder?: string; readonly numeric?: boolean };

function TextField({ label, value, bad, set, placeholder, numeric = false }: Field) {
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <input type="text" inputMode={numeric ? 'numeric' : 'url'} autoComplete="off" spellCheck={false} value={value} placeholder={placeholder} aria-invalid={bad} onChange={({ target }) => set(target.value)} />
    </label>
  );
}

function Choices({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** The very frame the code gives, at its own size, made smaller where the dialog has less room. */
function Preview({ src, title, width, height }: { readonly src: string; readonly title: string; readonly width: number | null; readonly height: number }) {
  const texts = useTexts(embedMakerTexts);
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const sizes = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)));
    if (box.current) sizes.observe(box.current);
    return () => sizes.disconnect();
  }, []);
  const wide = width ?? room;
  const scale = Math.min(1, room / wide);
  return (
    <figure className={styles['preview']}>
      <figcaption>{texts.preview}</figcaption>
      <div ref={box} style={{ height: Math.round(height * (room > 0 ? scale : 1)) }}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, framed as every other site frames it */}
        {room > 0 && <iframe src={src} title={title} style={{ width: wide, height, transform: `scale(${scale})` }} />}
      </div>
    </figure>
  );
}

/** The title of the frame in its own language; the texts of a tour may have to be fetched for it. */
function useTitle(view: View): string {
  const { focus, locale } = view;
  useStore(({ tours }) => tours);
  useEffect(() => {
    if (focus.kind === 'tour' && focus.id !== ownTourId) void loadTour(data, locale, focus.id);
  }, [focus, locale]);
  return pageTitle({ ...store.getState(), view });
}

/** Chooses how the map looks in somebody's page, shows it, and writes the code to paste. */
export function EmbedMaker({ view }: { readonly view: View }) {
  const texts = useTexts(embedMakerTexts);
  const [locale, setLocale] = useState<Locale>(view.locale);
  const [theme, chooseTheme] = useState<Theme>(view.theme);
  const [parts, setParts] = useState<readonly EmbedPart[]>(embedParts);
  const [width, setWidth] = useState('');
  const [height, setHeight] = useState(String(usualHeight));
  const [typedHost, setHost] = useState('');
  const shown = setTheme(speak(view, locale), theme);
  const title = useTitle(shown);
  const [wide, high, host] = [readSize(width, least.width), readSize(height, least.height), toOrigin(typedHost)];
  const [badWidth, badHeight, badHost] = [width.trim() !== '' && wide === null, high === null, typedHost.trim() !== '' && host === null];
  const toggle = (part: EmbedPart) => setParts(embedParts.filter((other) => (other === part ? !parts.includes(other) : parts.includes(other))));
  const at = (path: string) => `${location.origin}${path}`;
  const code = embedCode({ src: at(formatEmbed(shown, { parts, host }, base)), link: at(format(shown, base)), title, width: wide, height: high ?? usualHeight });
  return (
    <div className={styles['maker']}>
      <Choices legend={texts.language}>
        {locales.map((value) => (
          <label key={value} lang={htmlLang[value]}>
            <input type="radio" name="embed-language" checked={locale === value} onChange={() => setLocale(value)} />
            {ownNames[value]}
          </label>
        ))}
      </Choices>
      <Choices legend={texts.theme}>
        {themes.map((value) => (
          <label key={value}>
            <input type="radio" name="embed-theme" checked={theme === value} onChange={() => chooseTheme(value)} />
            {texts.themes[value]}
          </label>
        ))}
      </Choices>
      <Choices legend={texts.shown}>
        {embedParts.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={parts.includes(part)} onChange={() => toggle(part)} />
            {texts.parts[part]}
          </label>
        ))}
      </Choices>
      <div className={styles['sizes']}>
        <TextField label={texts.width} value={width} bad={badWidth} set={setWidth} placeholder={texts.column} numeric />
        <TextField label={texts.height} value={height} bad={badHeight} set={setHeight} numeric />
      </div>
      <output className={styles['bad']}>{(badWidth || badHeight) && texts.sizes(least.width, least.height, most)}</output>
      <TextField label={texts.host} value={typedHost} bad={badHost} set={setHost} placeholder="news.example" />
      <p className={badHost ? styles['bad'] : styles['hint']}>
        {badHost ? texts.hostBad : texts.hostHint}
      </p>
      <Preview src={formatEmbed(shown, { parts, host: null }, base)} title={title} width={wide} height={high ?? usualHeight} />
      <Copyable label={texts.code} text={code} action={texts.copy} lines={6} />
    </div>
  );
}

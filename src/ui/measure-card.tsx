import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { canFinish, type Measure, tools } from '../domain/measure.ts';
import { pathLength, shapeOf, tellArea, tellLength } from '../domain/measured.ts';
import { measureTexts } from '../locales/measure.ts';
import { clearMeasure, finishMeasuring, measureCentre, startMeasuring, stopMeasuring, undoPoint } from '../store/measure.ts';
import { Copyable } from './copyable.tsx';
import { IconButton } from './icon.tsx';
import { latLon } from './lat-lon.ts';
import styles from './measure-card.module.css';
import { useSaid } from './use-said.ts';
import { inDialog } from './use-shortcut.ts';
import { useStore, useTexts } from './use-store.ts';

const OtherCoordinates = lazy(async () => ({ default: (await import('./other-coordinates.tsx')).OtherCoordinates }));

/** On the map Enter sets a point and Backspace takes it back; Escape ends measuring before it closes anything else. */
function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented } = event;
      const onMap = target instanceof Element && target.closest('#map') !== null;
      const act = key === 'Escape' ? stopMeasuring : onMap && key === 'Enter' ? measureCentre : onMap && key === 'Backspace' ? undoPoint : null;
      if (!act || defaultPrevented || inDialog()) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);
}

/** The middle of what the panels leave of the map, where a point set without a pointer lies. */
function Cross() {
  const { size, padding } = useStore(({ session }) => session.viewport);
  const left = (padding.left + size.width - padding.right) / 2;
  const top = (padding.top + size.height - padding.bottom) / 2;
  return (
    <svg className={styles['cross']} style={{ left, top }} viewBox="-16 -16 32 32" width="32" height="32" aria-hidden="true">
      <path className={styles['halo']} d="M-14 0H-4M4 0H14M0 -14V-4M0 4V14" />
      <path d="M-14 0H-4M4 0H14M0 -14V-4M0 4V14" />
    </svg>
  );
}

/** What has been measured so far in words; empty until there is something to measure. */
function useResult({ tool, points }: Measure): string {
  const words = useTexts(measureTexts);
  if (tool === 'path') return points.length > 1 ? words.path(tellLength(pathLength(points)), points.length - 1) : '';
  const shape = tool === 'area' ? shapeOf(points) : null;
  if (shape === 'crossed') return words.crossed;
  return shape ? words.area(tellArea(shape.squareMetres), tellLength(shape.roundMetres)) : '';
}

function Measured({ measure }: { readonly measure: Measure }) {
  const words = useTexts(measureTexts);
  const result = useResult(measure);
  const { points, done } = measure;
  const copyable = result !== '' && result !== words.crossed;
  const told = done ? words.done(result) : result || (points.length > 0 ? words.points(points.length) : '');
  useSaid('measure', told);
  return (
    <>
      <div className={styles['buttons']}>
        <button type="button" className={styles['main']} onClick={measureCentre}>
          {words.add}
        </button>
        <button type="button" disabled={points.length === 0} onClick={undoPoint}>
          {words.undo}
        </button>
        <button type="button" disabled={!canFinish(measure)} onClick={finishMeasuring}>
          {words.finish}
        </button>
        <button type="button" disabled={points.length === 0} onClick={clearMeasure}>
          {words.clear}
        </button>
      </div>
      <div className={styles['result']} data-part="result">
        {told}
      </div>
      {copyable && <Copyable label={words.result} text={result} action={words.copyResult} lines={2} />}
      <p className={styles['quiet']}>{words.truth}</p>
    </>
  );
}

function Position({ measure }: { readonly measure: Measure }) {
  const words = useTexts(measureTexts);
  const [others, setOthers] = useState(false);
  const centre = useStore(({ session }) => session.live?.center ?? null);
  const pointer = useStore(({ session }) => session.pointer);
  const held = measure.points[0] ?? null;
  const point = held ?? centre;
  if (!point) return null;
  return (
    <>
      <p className={styles['pointer']}>{pointer && `${words.pointer}: ${latLon(pointer)}`}</p>
      <Copyable label={`${held ? words.held : words.centre} · ${words.wgs}`} text={latLon(point)} action={words.copyWgs} />
      <details onToggle={({ currentTarget }) => setOthers(currentTarget.open)}>
        <summary>{words.others}</summary>
        <Suspense fallback={null}>{others && <OtherCoordinates point={point} />}</Suspense>
      </details>
      <div className={styles['buttons']}>
        <button type="button" className={styles['main']} onClick={measureCentre}>
          {words.add}
        </button>
        <button type="button" disabled={held === null} onClick={clearMeasure}>
          {words.clear}
        </button>
      </div>
    </>
  );
}

/** Measures a distance or an area, and tells coordinates: by mouse, finger and keyboard alike. */
export function MeasureCard() {
  const words = useTexts(measureTexts);
  const measure = useStore(({ session }) => session.measure);
  const name = useId();
  useKeys();
  if (!measure) return null;
  return (
    <>
      <Cross />
      <section className={`card ${styles['card']}`} data-measure aria-label={words.title}>
        <div className={styles['bar']}>
          <h2>{words.title}</h2>
          <IconButton name="close" label={words.close} onClick={stopMeasuring} />
        </div>
        <fieldset className={styles['tools']} aria-label={words.title}>
          {tools.map((tool) => (
            <label key={tool}>
              <input type="radio" name={name} checked={measure.tool === tool} onChange={() => startMeasuring(tool)} />
              <span>{words.tools[tool]}</span>
            </label>
          ))}
        </fieldset>
        <p className={styles['quiet']}>
          {words.how[measure.tool]} <span className={styles['keys']}>{words.keys}</span>
        </p>
        {measure.tool === 'point' ? <Position measure={measure} /> : <Measured measure={measure} />}
      </section>
    </>
  );
}

import { Component, type ReactNode, Suspense } from 'react';
import { setFocus } from '../domain/view.ts';
import { faultTexts } from '../locales/fault.ts';
import styles from './boundary.module.css';
import { useStore, useTexts, ViewLink } from './use-store.ts';

/** What a script that is not to be had throws; browsers word it differently. */
const absent = /dynamically imported module|importing a module|preload|module script/i;

function Broken({ error }: { readonly error: Error }) {
  const texts = useTexts(faultTexts);
  const view = useStore((state) => state.view);
  return (
    <section className={`card ${styles['broken']}`} role="alert">
      <span>{absent.test(error.message) ? texts.absent : texts.broken}</span>
      <span className={styles['ways']}>
        <button type="button" className="text-button" onClick={() => location.reload()}>
          {texts.reload}
        </button>
        <ViewLink to={setFocus(view, { kind: 'places' })}>{texts.list}</ViewLink>
      </span>
    </section>
  );
}

type Props = { readonly children: ReactNode; /** What is shown; another one is another try. */ readonly of: string };

/** Around every panel: one that breaks says so in words, and takes neither the map nor the others with it. */
export class Boundary extends Component<Props, { readonly error: Error | null; readonly of: string }> {
  override state = { error: null as Error | null, of: this.props.of };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ of }: Props, state: { readonly of: string }) {
    return of === state.of ? null : { error: null, of };
  }

  override render(): ReactNode {
    return this.state.error ? <Broken error={this.state.error} /> : this.props.children;
  }
}

/** A part of the page whose script comes when it is asked for. */
export function Late({ of, children }: Props) {
  return (
    <Boundary of={of}>
      <Suspense fallback={null}>{children}</Suspense>
    </Boundary>
  );
}

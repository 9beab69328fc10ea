import { notify, tryAgain, withdraw } from './actions.ts';
import { loadCatalogue } from './catalogue.ts';
import { store } from './store.ts';

/** Says when the device is offline; when it is not any more, tries again what had failed. */
export function followConnection(data: string): void {
  const gone = () => notify({ kind: 'offline' });
  addEventListener('offline', gone);
  addEventListener('online', () => {
    withdraw('offline');
    tryAgain();
  });
  if (!navigator.onLine) gone();
  store.subscribe(({ session, catalogue }, before) => {
    if (session.attempt !== before.session.attempt && !catalogue) void loadCatalogue(data);
  });
}

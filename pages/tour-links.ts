import type { Catalogue } from '../src/domain/catalogue.ts';
import { stopIndex } from '../src/domain/tour.ts';
import type { View } from '../src/domain/view.ts';
import { messages } from '../src/locales/messages.ts';
import { escapeHtml } from './html.ts';
import { address, pathOf } from './site.ts';

/** The way on through a tour where no script runs: its buttons are of no use there. Empty for any other page. */
export function tourLinks({ focus, locale }: View, { tours }: Catalogue): string {
  const tour = focus.kind === 'tour' ? tours.find(({ id }) => id === focus.id) : undefined;
  if (!tour || focus.kind !== 'tour') return '';
  const words = messages[locale];
  const links = ([-1, 1] as const).flatMap((by) => {
    const stop = tour.stops[stopIndex(tour, focus.stop) + by]?.id;
    const text = by < 0 ? words.previous : words.next;
    return stop ? [`<a href="${address(null, pathOf(locale, { ...focus, stop }))}">${escapeHtml(text)}</a>`] : [];
  });
  return `<nav class="without-scripts" aria-label="${escapeHtml(words.tour)}">${links.join('')}</nav>`;
}

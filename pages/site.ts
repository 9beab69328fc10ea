import type { Locale } from '../src/domain/locale.ts';
import { pagePath } from '../src/domain/pages.ts';
import type { Focus } from '../src/domain/view.ts';

/** The folder the site lives in, with a slash at both ends; the same as the explorer's own. */
export const base = import.meta.env.BASE_URL;

/** Where a page lies below the base: `en/place/lo-wu/`. */
export function pathOf(locale: Locale, focus: Focus): string {
  return `${locale}/${pagePath(focus)}`;
}

/**
 * The origin the site is published under (`https://example.org`), from `SITE_URL`; `null` where none is configured.
 * Throws where it is set and not an origin: half an address in every page would be worse than none.
 */
export function readOrigin(setting: string | undefined): string | null {
  if (!setting) return null;
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || !['/', base].includes(`${url.pathname.replace(/\/$/, '')}/`)) {
    throw new Error(`SITE_URL is “${setting}”. Expected: where the site is published, like https://example.org, and the folder, if any, in BASE_PATH.`);
  }
  return url.origin;
}

/** An address below the base: absolute where the origin is known, else from the root of the host. */
export function address(origin: string | null, path: string): string {
  return `${origin ?? ''}${base}${path}`;
}

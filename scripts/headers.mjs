/* The headers a host sends with every answer: the preview, deploy/nginx.conf and dist/_headers all say the same. */

/** The Content-Security-Policy: own origin only, nothing inline, in nobody's frame. */
export const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'worker-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
};

/** @param {Readonly<Record<string, string>>} rules */
export const policy = (rules) =>
  Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** @type {Record<string, string>} */
export const headers = {
  'Content-Security-Policy': policy(strict),
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** How long a browser may keep files, by folder; elsewhere it asks again each time. */
export const caching = {
  'assets/*': 'public, max-age=31536000, immutable',
  'data/*': 'public, max-age=300, stale-while-revalidate=86400',
  'sw.js': 'no-cache',
};

/**
 * The file `_headers` as static hosts read it (Netlify, Cloudflare Pages and others). No rule for `/*` may name
 * `Cache-Control`: such hosts join the values of all rules that fit.
 * @param {string} base
 */
export function headersFile(base) {
  const rule = (/** @type {string} */ where, /** @type {Readonly<Record<string, string>>} */ what) =>
    [`${base}${where}`, ...Object.entries(what).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const kept = Object.entries(caching).map(([where, value]) => rule(where, { 'Cache-Control': value }));
  return `${[rule('*', headers), ...kept].join('\n\n')}\n`;
}

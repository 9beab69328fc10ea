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
  'frame-src': "'self'",
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

/**
 * The one page made for other people's frames. In a sandboxed frame, whose origin is none, MapLibre starts its worker
 * from a `data:` address, since a worker must be of the page's own origin.
 */
const framed = { ...strict, 'worker-src': "'self' data:", 'frame-ancestors': '*' };

/** @type {Record<string, string>} */
export const embedHeaders = { ...headers, 'Content-Security-Policy': policy(framed), 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Files that the embedded map asks for in a sandboxed frame, and anyone may have: nothing in them depends on who asks. */
export const sharedHeaders = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

const embedPage = 'embed.html';
const sharedFiles = ['assets/*', 'data/*', 'embed-link.js'];
const pages = ['', 'index.html', '404.html', 'shell.html', 'en/*', 'zh-Hant/*', 'zh-Hans/*'];

/**
 * The headers of one file, by its path below the base.
 * @param {string} inside @returns {Record<string, string>}
 */
export function headersOf(inside) {
  if (inside === embedPage) return embedHeaders;
  const shared = sharedFiles.some((file) => (file.endsWith('*') ? inside.startsWith(file.slice(0, -1)) : inside === file));
  return shared ? { ...headers, ...sharedHeaders } : headers;
}

/**
 * A text with policies in it, where pages may also ask the sites of `origins` for tiles: nothing else is opened. The same
 * for one header, for `_headers` and for nginx.conf.
 * @param {string} text
 * @param {readonly string[]} origins
 */
export const openedFor = (text, origins) => text.replaceAll("connect-src 'self'", ["connect-src 'self'", ...origins].join(' '));

/** How long a browser may keep files, by folder; elsewhere it asks again each time. */
export const caching = {
  'assets/*': 'public, max-age=31536000, immutable',
  'data/*': 'public, max-age=300, stale-while-revalidate=86400',
  'tiles/*': 'public, max-age=86400',
  'sw.js': 'no-cache',
};

/** What holds for every file whatever else is said of it: no frame but where a policy says so, which wins over `X-Frame-Options`. */
function everywhere() {
  const { 'frame-ancestors': _, ...unframed } = strict;
  const { 'Cross-Origin-Resource-Policy': __, ...others } = headers;
  // Where policies are joined the embedded map's own cannot allow what this one forbids.
  return { ...others, 'Content-Security-Policy': policy({ ...unframed, 'worker-src': framed['worker-src'] }), 'X-Frame-Options': 'DENY' };
}

/**
 * The file `_headers` as static hosts read it. Where two rules fit, some hosts join the values of a header (Cloudflare
 * Pages) and some take the more specific rule (Netlify): so no rule says what a broader one must not be joined with,
 * and each policy is whole. Joined policies all hold, and a policy for frames in any of them puts `X-Frame-Options` out of force.
 * @param {string} base
 * @param {readonly string[]} [origins]
 */
export function headersFile(base, origins = []) {
  const rule = (/** @type {string} */ where, /** @type {Readonly<Record<string, string>>} */ what) =>
    [`${base}${where}`, ...Object.entries(what).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const only = (/** @type {Readonly<Record<string, string>>} */ all) =>
    Object.fromEntries(['Content-Security-Policy', 'Cross-Origin-Resource-Policy'].map((name) => [name, all[name] ?? '']));
  return openedFor(`${[
    rule('*', everywhere()),
    ...pages.map((where) => rule(where, only(headers))),
    rule(embedPage, only(embedHeaders)),
    ...sharedFiles.map((where) => rule(where, sharedHeaders)),
    ...Object.entries(caching).map(([where, value]) => rule(where, { 'Cache-Control': value })),
  ].join('\n\n')}\n`, origins);
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Connect, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, likelyBrowser } from './scripts/browser.mjs';

/** The folder the site lives in, with a slash at both ends. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');

const policy = (rules: Record<string, string>) =>
  Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const strict = {
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

/** What a host should send with every answer; the browser tests run under it. */
const headers = {
  'Content-Security-Policy': policy(strict),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The dev server puts scripts and styles into the page and talks over a socket; other origins stay shut there too. */
const devPolicy = policy({
  ...strict,
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws:",
});

/** A missing data file or script is missing: without this, the fallback for deep links would answer it with a page. */
function honestNotFound(): Plugin {
  const guard =
    (folder: string): Connect.NextHandleFunction =>
    (request, response, next) => {
      const url = request.url?.split(/[?#]/, 1)[0] ?? '';
      const inside = url.startsWith(base) ? url.slice(base.length) : '';
      const present = existsSync(path.join(folder, inside));
      if (present || !/^(assets|data)\//.test(inside)) return next();
      response.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end('Not found\n');
    };
  return {
    name: 'honest-not-found',
    configureServer: (server) => void server.middlewares.use(guard(server.config.publicDir)),
    configurePreviewServer: (server) => void server.middlewares.use(guard(server.config.build.outDir)),
  };
}

/** Where the Immigration Department keeps the two queue files; they may be read by servers, not by other sites' pages. */
const queueUpstream = 'https://secure1.info.gov.hk';

/** `LIVE_FEED=on`: the pages say that `live/` is there, and the dev server passes the files on (deploy/ does so in production). */
const live = process.env.LIVE_FEED === 'on';
const passOn = (traveller: string, file: string) => ({
  [`${base}live/${traveller}.json`]: { target: queueUpstream, changeOrigin: true, rewrite: () => `/immd/mobileapps/2bb9ae17/data/${file}` },
});
const proxy = live ? { ...passOn('residents', 'CPQueueTimeR.json'), ...passOn('visitors', 'CPQueueTimeV.json') } : {};

function liveFeed(): Plugin {
  const tag = { tag: 'meta', attrs: { name: 'live-feed', content: 'live/' }, injectTo: 'head' as const };
  return { name: 'live-feed', transformIndexHtml: () => (live ? [tag] : []) };
}

const browser = likelyBrowser();
const launchOptions = { args: chromiumArgs, ...(browser && { executablePath: browser }) };

export default defineConfig({
  base,
  plugins: [react(), honestNotFound(), liveFeed()],
  server: { headers: { 'Content-Security-Policy': devPolicy }, proxy },
  preview: { headers },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // MapLibre is one large file on purpose; scripts/sizes.mjs keeps the real budgets.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|zustand)[\\/]/, priority: 2 },
            { name: 'maplibre-gl', test: /node_modules[\\/]maplibre-gl[\\/].*\.mjs$/, priority: 1 },
            // What the entry shares with panels opened later is one file, not a dozen requests.
            { name: 'app', test: /[\\/]src[\\/]/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Property tests count cases, not seconds: a loaded machine must not fail them.
          testTimeout: 60_000,
          include: ['{src,geo,deploy}/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
          exclude: ['**/*.browser.test.*'],
        },
      },
      {
        extends: true,
        // Found out late, a dependency would reload the page in the middle of a test.
        optimizeDeps: { include: ['fast-check', 'maplibre-gl', 'react', 'react-dom/client', 'zustand/vanilla'] },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

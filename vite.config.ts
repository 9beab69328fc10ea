import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, likelyBrowser } from './scripts/browser.mjs';
import { policy, strict } from './scripts/headers.mjs';
import { paletteCss } from './scripts/palette-css.ts';
import { staticFiles } from './scripts/static-files.ts';
import { staticHost } from './scripts/static-host.ts';
import { tileMeta, tilesOfHost } from './scripts/tiles.ts';

/** The folder the site lives in, with a slash at both ends. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');

/** What deploy/tiles.json says the host has, and the other sites that pages may then ask. */
const { tiles, origins } = tilesOfHost();

/** The dev server puts scripts and styles into the page and talks over a socket; other origins stay shut there too. The preview of the embedded map is framed by the site itself. */
const devPolicy = policy({
  ...strict,
  'frame-ancestors': "'self'",
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': ["'self' ws:", ...origins].join(' '),
});

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

type ModuleInfo = (id: string) => { readonly importers: readonly string[] } | null;
/** Tells of modules whether one needs them before anything is loaded lazily: they are reached from it without a dynamic import. */
function reachedFrom(start: string): (id: string, info: ModuleInfo) => boolean {
  const known = new Map<string, boolean>();
  const reached = (id: string, info: ModuleInfo): boolean => {
    const held = known.get(id);
    if (held !== undefined) return held;
    known.set(id, id.endsWith(start));
    const found = known.get(id) === true || (info(id)?.importers ?? []).some((importer) => reached(importer, info));
    known.set(id, found);
    return found;
  };
  return reached;
}
const atStart = reachedFrom('/src/main.tsx');
const byMap = reachedFrom('/src/map/mount.ts');

/** MapLibre's package says that importing its worker does nothing, so a bundler throws it out of ours. */
function wholeWorker(): Plugin {
  return { name: 'whole-worker', transform: (code, id) => (id.endsWith('/maplibre-gl-worker.mjs') ? { code, map: null, moduleSideEffects: true } : null) };
}

const browser = likelyBrowser();
const launchOptions = { args: chromiumArgs, ...(browser && { executablePath: browser }) };

export default defineConfig({
  base,
  plugins: [react(), paletteCss(), staticHost(base, origins), liveFeed(), tileMeta(tiles), staticFiles(base, origins)],
  server: { headers: { 'Content-Security-Policy': devPolicy }, proxy },
  // The preview answers as hosts do: scripts/static-host.ts sends each file's own headers.
  preview: { headers: {}, cors: false },
  worker: { plugins: () => [wholeWorker()] },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // MapLibre is one large file on purpose; scripts/sizes.mjs keeps the real budgets.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: ['index.html', 'embed.html'],
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|zustand)[\\/]/, priority: 2 },
            { name: 'maplibre-gl', test: /node_modules[\\/]maplibre-gl[\\/].*\.mjs$/, priority: 1 },
            // Fetched only where a reader asks for the street map of another host.
            { name: 'style-spec', test: /node_modules[\\/]@maplibre[\\/]maplibre-gl-style-spec[\\/]/, priority: 1 },
            // What the entry shares with panels opened later is one file, not a dozen requests.
            { debugName: 'app', name: (id, graph) => (atStart(id, (module) => graph.getModuleInfo(module)) ? 'app' : null), test: /[\\/]src[\\/]|@palette/, minShareCount: 2 },
            // Nor is what the map shares with such panels.
            { debugName: 'drawn', name: (id, graph) => (byMap(id, (module) => graph.getModuleInfo(module)) ? 'drawn' : null), test: /[\\/]src[\\/](?!map[\\/])/, minShareCount: 2 },
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
          include: ['{src,geo,pages,deploy,offline,sight}/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}', 'bench/*.test.ts', 'bench/fast/*.test.ts'],
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

import { base } from './site.ts';

/** Vite's manifest, as far as we read it. */
export type Manifest = Readonly<Record<string, { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[]; readonly isDynamicEntry?: boolean }>>;

function replaceOnce(html: string, what: RegExp, put: string): string {
  if (html.search(what) < 0) throw new Error(`index.html no longer holds ${String(what)}, which pages/template.ts fills.`);
  return html.replace(what, () => put);
}

/** The chunks that come with `keys`, themselves included. */
function withImports(manifest: Manifest, keys: readonly string[]): readonly string[] {
  const reached = new Set<string>();
  const visit = (at: string) => {
    if (reached.has(at)) return;
    reached.add(at);
    manifest[at]?.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return [...reached];
}

/** Style sheets of panels that are loaded late, and of what they share: a built page that shows one needs its sheet before any script has run. */
function lateStyles(manifest: Manifest): readonly string[] {
  const late = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && key.startsWith('src/ui/'));
  return [...new Set(withImports(manifest, late).flatMap((key) => manifest[key]?.css ?? []))];
}

/** The names of classes in a text; `pattern` finds one or several in its first group. */
const classesIn = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(' ')));

/** Whether a style sheet has a rule for anything on a page: one whose selector names only classes that stand there. */
function dresses(css: string, worn: ReadonlySet<string>): boolean {
  const selectors = [...css.matchAll(/([^{};]+)\{/g)].flatMap(([, list = '']) => list.split(','));
  return selectors.some((selector) => {
    const named = classesIn(selector, /\.([A-Za-z_][\w-]*)/g);
    return named.size > 0 && [...named].every((name) => worn.has(name));
  });
}

/** Scripts of the map, named early so that they do not wait for each other; behind the text in the queue. */
function mapScripts(manifest: Manifest): readonly string[] {
  return withImports(manifest, ['src/map/mount.ts']).flatMap((at) => manifest[at]?.file ?? []);
}

export type Page = { readonly lang: string; readonly head: string; readonly body: string; readonly mapLabel: string };
export type Fill = (page: Page) => string;

/** Reads Vite's `index.html` and returns how to make a page of it; `read` reads a built file. */
export function template(index: string, manifest: Manifest, read: (file: string) => string): Fill {
  const here = (file: string) => !index.includes(`${base}${file}"`);
  const late = lateStyles(manifest).filter(here).map((file) => ({ file, css: read(file) }));
  const early = [
    ...mapScripts(manifest).filter(here).map((file) => `<link rel="modulepreload" href="${base}${file}" fetchpriority="low">`),
    `<link rel="manifest" href="${base}site.webmanifest">`,
    `<link rel="apple-touch-icon" href="${base}icons/apple-touch.png">`,
  ];
  return ({ lang, head, body, mapLabel }) => {
    const classes = classesIn(body, / class="([^"]*)"/g);
    const worn = late.filter(({ css }) => dresses(css, classes)).map(({ file }) => `<link rel="stylesheet" href="${base}${file}">`);
    const named = replaceOnce(index, /<html lang="[^"]*">/, `<html lang="${lang}">`);
    const headed = replaceOnce(named, /<title>[\s\S]*?<\/title>\s*<meta name="description"[^>]*>/, head);
    const linked = replaceOnce(headed, /<\/head>/, `  ${[...worn, ...early].join('\n    ')}\n  </head>`);
    const mapped = replaceOnce(linked, /aria-label="Map"/, `aria-label="${mapLabel}"`);
    return replaceOnce(mapped, /<div id="ui"><\/div>/, `<div id="ui" class="still" data-built>${body}</div>`);
  };
}

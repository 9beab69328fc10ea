import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file to keep; a name that holds a hash needs no revision. */
export type Kept = { readonly url: string; readonly revision: string | null; readonly bytes: number };

/** A reader's device has better things to store: the aim set for the whole of it, in bytes. */
export const mostBytes = 6_000_000;

/** Built pages stand for the shell elsewhere; downloads, tiles, preview pictures, the map of other people's pages and what only hosts and robots read are not needed offline. */
const leftOut = [/^\.vite\//, /^(?!shell\.html$).*\.html$/, /^data\/open\//, /^tiles\//, /^pictures\//, /^icons\//, /^embed-link\.js$/, /^assets\/(?:embed|host|style-spec)-[\w-]{8}\.(?:js|css)$/, /^(?:robots\.txt|sitemap\.xml|_headers|sw\.js|offline\.json)$/];

const hashed = /^assets\/.+-[\w-]{8}\.\w+$/;

/** The files of the built site in `dist` that a device keeps, by name. */
export function filesToKeep(dist: string): readonly Kept[] {
  const found = readdirSync(dist, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const names = found.map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const wanted = names.filter((name) => !leftOut.some((pattern) => pattern.test(name))).toSorted();
  return wanted.map((url) => {
    const content = readFileSync(path.join(dist, url));
    const revision = hashed.test(url) ? null : createHash('sha256').update(content).digest('hex').slice(0, 16);
    return { url, revision, bytes: content.length };
  });
}

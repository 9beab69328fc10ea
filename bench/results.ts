import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/* bench/RESULTS.md: each part of the measurements writes its own section and leaves the others as they are. */

const file = new URL('RESULTS.md', import.meta.url);
const opening = '# Results\n\nWritten by `npm run bench`; each section says when and on which machine. Times are worth comparing within a section only.\n';

const marks = (section: string) => [`<!-- begin ${section} -->`, `<!-- end ${section} -->`] as const;

/** `text` with `content` between the marks of `section`; a section that is not there yet is put at the end. */
export function replaceSection(text: string, section: string, content: string): string {
  const [begin, end] = marks(section);
  const block = `${begin}\n${content.trim()}\n${end}`;
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) return `${text.trimEnd()}\n\n${block}\n`;
  return text.slice(0, from) + block + text.slice(to + end.length);
}

/** Puts a part’s section into bench/RESULTS.md. */
export function writeSection(section: string, content: string): void {
  const held = existsSync(file) ? readFileSync(file, 'utf8') : opening;
  writeFileSync(file, replaceSection(held, section, content));
}

/** A table in Markdown; the first column is text, the others numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** Date, machine and versions, in a sentence. `browser` is the browser’s version. */
export function circumstances(browser: string): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const cores = cpus();
  return `Measured on ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC: ${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}, ${gigabytes} GB, ${type()} ${release()}, Chromium ${browser} without a graphics card (SwiftShader), Node ${process.versions.node}.`;
}

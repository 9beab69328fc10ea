import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = new URL('RESULTS.md', import.meta.url);

/** Puts `text` between the markers of its section in RESULTS.md, and leaves the rest as it is. */
export function writeSection(name: string, text: string): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const held = existsSync(file) ? readFileSync(file, 'utf8') : '# Measured\n';
  const section = `${open}\n${text}\n${close}`;
  const [from, to] = [held.indexOf(open), held.indexOf(close)];
  const whole = from === -1 || to < from ? `${held.trimEnd()}\n\n${section}\n` : held.slice(0, from) + section + held.slice(to + close.length);
  writeFileSync(file, whole);
}

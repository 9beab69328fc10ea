import { distance } from 'fastest-levenshtein';
import type { Key, Query } from './find-keys.ts';

/** Slips allowed in a word of this length: none in three letters, one up to six, two beyond. */
const slips = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** One bit a letter of the Latin alphabet. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** One spelling: who goes by it, and whether it is a whole name, whose start is looked at too. */
type Spelling = { readonly text: string; readonly letters: number; readonly owners: number[]; whole: boolean };

/** Every spelling of an index once: names as written, without spaces, and word by word. Owners are told by number. */
export type Spellings = { readonly all: readonly Spelling[]; readonly entries: number };

export function spellingsOf(keysOf: readonly (readonly Key[])[]): Spellings {
  const known = new Map<string, Spelling>();
  const add = (text: string, owner: number, whole: boolean) => {
    const held = known.get(text);
    if (!held) known.set(text, { text, letters: lettersOf(text), owners: [owner], whole });
    else if (held.owners.at(-1) !== owner) held.owners.push(owner);
    if (held && whole) held.whole = true;
  };
  for (const [owner, keys] of keysOf.entries()) {
    for (const key of keys) {
      add(key.text, owner, true);
      add(key.joined, owner, false);
      for (const word of key.words) add(word, owner, false);
    }
  }
  return { all: [...known.values()], entries: keysOf.length };
}

const tooMany = 9;

/** A name mistyped is found behind every name that answers; the start of a longer one behind a whole one. */
const worth = (count: number, allowed: number, most: number) => (count > allowed ? 0 : most - 8 * count);

/** What a spelling is worth for one query, by its slips: two texts one slip apart differ in at most two letters and one in length. */
function valuer(query: string, allowed: number) {
  const asked = lettersOf(query);
  const starts = new Map<string, number>();
  const between = (text: string, letters: number) =>
    Math.abs(text.length - query.length) > allowed || bitsIn(letters ^ asked) > 2 * allowed ? tooMany : distance(text, query);
  // `shenzen bay` for the start of `shenzhen bay port`; many names start alike.
  const atStart = ({ text, letters }: Spelling) => {
    if (text.length <= query.length || bitsIn(asked & ~letters) > allowed) return tooMany;
    const start = text.slice(0, query.length);
    const known = starts.get(start) ?? between(start, lettersOf(start));
    starts.set(start, known);
    return known;
  };
  return (spelling: Spelling) => Math.max(worth(between(spelling.text, spelling.letters), allowed, 48), spelling.whole ? worth(atStart(spelling), allowed, 45) : 0);
}

/** How well each entry, by number, answers a query with a slip or two; 0 for not at all. `null` where no slip is allowed. */
export function forgiving({ all, entries }: Spellings, { text, startsHan }: Query): Uint8Array | null {
  const allowed = slips(text.length);
  if (allowed === 0 || startsHan) return null;
  const valueOf = valuer(text, allowed);
  const values = new Uint8Array(entries);
  for (const spelling of all) {
    const value = valueOf(spelling);
    if (value === 0) continue;
    for (const owner of spelling.owners) values[owner] = Math.max(values[owner]!, value);
  }
  return values;
}

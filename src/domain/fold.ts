/** Traditional characters and the Simplified ones in which names are compared. */
export type Variants = Readonly<Record<string, string>>;

/** Whether a text has Chinese characters. */
export const isHan = (text: string) => /\p{Script=Han}/u.test(text);

const marks = /\p{M}/gu;
const between = /[\s'’‘`´·・./／()（）〈〉《》「」“”,，、;；:：&＆\-–—_]+/gu;

/**
 * The form in which names are compared: no case, accents or punctuation, words one space apart,
 * Traditional characters as their Simplified partners. `variants` comes from the index.
 */
export function fold(text: string, variants: Variants = {}): string {
  const plain = text.normalize('NFKD').replace(marks, '').toLowerCase().replace(between, ' ').trim();
  // NFKD takes Hangul and a few others apart; NFC puts them together again.
  return Array.from(plain.normalize('NFC')).map((letter) => (Object.hasOwn(variants, letter) ? variants[letter] : letter)).join('');
}

/** Where `query` stands in `title`, as `[start, end]`, for marking it; `null` where it was found by another name. */
export function matchIn(title: string, query: string, variants: Variants): readonly [number, number] | null {
  const folded = Array.from(title).map((letter) => fold(letter, variants) || ' ').join('');
  const wanted = fold(query, variants);
  const at = folded.length === title.length ? folded.indexOf(wanted) : -1;
  return wanted !== '' && at >= 0 ? [at, at + wanted.length] : null;
}

/** The name that says best why a thing answers `query`: one that begins with it before one that holds it; `null` where none does. */
export function answering(names: readonly string[], query: string, variants: Variants): string | null {
  const held = names.flatMap((name) => {
    const at = matchIn(name, query, variants);
    return at ? [{ name, start: at[0] }] : [];
  });
  return (held.find(({ start }) => start === 0) ?? held[0])?.name ?? null;
}

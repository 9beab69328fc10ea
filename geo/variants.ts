import { Converter } from 'opencc-js';

/** Han characters of the two oldest blocks of Unicode: every one in daily use. */
const blocks = [[0x3400, 0x4dbf], [0x4e00, 0x9fff]] as const;

/** Characters of one edition that the converter of phrases leaves alone but readers type for one another. */
const besides: Readonly<Record<string, string>> = { 綫: '线', 啓: '启', 啟: '启', 裏: '里', 裡: '里', 埗: '埠', 臺: '台', 台: '台', 着: '着', 後: '后', 峯: '峰', 羣: '群', 衞: '卫', 鰂: '鲗' };

let table: Readonly<Record<string, string>> | null = null;

function wholeTable(): Readonly<Record<string, string>> {
  const [traditional, hongKong] = [Converter({ from: 't', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })];
  const rows = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).flatMap((letter) => {
      const simple = [traditional(letter), hongKong(letter)].find((other) => other !== letter && other.length === letter.length);
      return simple ? [[letter, simple] as const] : [];
    }),
  );
  return { ...Object.fromEntries(rows), ...besides };
}

/** Every Traditional character with the Simplified one it is written with, from OpenCC's tables. */
export function allVariants(): Readonly<Record<string, string>> {
  table ??= wholeTable();
  return table;
}

/** The part of the table a set of folded keys can need. */
export function variantsFor(keys: Iterable<string>): Readonly<Record<string, string>> {
  const used = new Set([...keys].flatMap((key) => Array.from(key)));
  return Object.fromEntries(Object.entries(allVariants()).filter(([letter, simple]) => used.has(simple) && letter !== simple));
}

/**
 * Lines of a CSV file as records by the names in its first line. Cells hold numbers, dates and keys only,
 * so there are no quotes to read; an extra or missing cell shows as a record that does not fit its shape.
 */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? `column ${at + 1}`, cell.trim()])));
}

/** Something an editor must mend, told so that no programmer is needed. */
export type Fault = { readonly file: string; readonly line?: number; readonly id: string; readonly problem: string; readonly expected: string };

export function sentence({ file, line, id, problem, expected }: Fault): string {
  return `${file}${line === undefined ? '' : `:${line}`}${id ? `, “${id}”` : ''}: ${problem}. Expected: ${expected}.`;
}

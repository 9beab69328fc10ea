/** Something an editor must mend, told so that no programmer is needed. */
export type Fault = { readonly file: string; readonly id: string; readonly problem: string; readonly expected: string };

export function sentence({ file, id, problem, expected }: Fault): string {
  return `${file}${id ? `, “${id}”` : ''}: ${problem}. Expected: ${expected}.`;
}
